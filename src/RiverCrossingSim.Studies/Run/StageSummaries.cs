using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Where the loads' time went, in vehicle hours and person hours.</summary>
static class StageSummaries
{
    public static IReadOnlyList<StageSummary> Of(TableMeasures table, ScenarioLanguage language)
    {
        var stages = table.Group(MeasureGroup.Time).ToList();
        var vehicles = stages.Sum(stage => stage.Measures.Mean(TimeMeasures.VehicleHours));
        var persons = stages.Sum(stage => stage.Measures.Mean(TimeMeasures.PersonHours));
        return
        [
            .. stages.Select(stage =>
            {
                var (vehicle, person) = (
                    stage.Measures.Mean(TimeMeasures.VehicleHours),
                    stage.Measures.Mean(TimeMeasures.PersonHours)
                );
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
}
