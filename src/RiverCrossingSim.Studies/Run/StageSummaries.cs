using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Where the loads' time went, in vehicle hours and person hours.</summary>
static class StageSummaries
{
    public static IReadOnlyList<StageSummary> Of(TableMeasures table, ScenarioLanguage language)
    {
        var stages = table.Group("time").ToList();
        var vehicles = stages.Sum(stage => Mean(stage.Measures, "vehicle_h"));
        var persons = stages.Sum(stage => Mean(stage.Measures, "person_h"));
        return
        [
            .. stages.Select(stage =>
            {
                var (vehicle, person) = (Mean(stage.Measures, "vehicle_h"), Mean(stage.Measures, "person_h"));
                return new StageSummary(
                    stage.Subject,
                    Words(stage.Subject, language),
                    vehicle,
                    vehicle / vehicles,
                    person,
                    person / persons
                );
            }),
        ];
    }

    static string Words(string column, ScenarioLanguage language) =>
        language.Stages.FirstOrDefault(stage => stage.Column == column)?.Words
        ?? throw new ArgumentException($"The scenario's language has no stage with the column '{column}'.");

    static double Mean(IReadOnlyDictionary<string, MeasureSummary> measures, string measure) =>
        measures.TryGetValue(measure, out var summary) ? summary.Mean : 0;
}
