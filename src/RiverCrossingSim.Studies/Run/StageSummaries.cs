using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Where the loads' time went, in vehicle hours and person hours.</summary>
static class StageSummaries
{
    public static IReadOnlyList<StageSummary> Of(TableMeasures table, ScenarioLanguage language, StageTimes times)
    {
        var stages = table.Group(MeasureGroup.Time).ToList();
        var vehicles = stages.Sum(stage => stage.Measures.Mean(TimeMeasures.VehicleHours));
        var persons = stages.Sum(stage => stage.Measures.Mean(TimeMeasures.PersonHours));
        return
        [
            .. stages.Select(one =>
            {
                var (vehicle, person) = (
                    one.Measures.Mean(TimeMeasures.VehicleHours),
                    one.Measures.Mean(TimeMeasures.PersonHours)
                );
                var stage = StageOf(one.Subject, language);
                var (from, to) = Half(stage, times, vehicles > 0);
                return new StageSummary(
                    one.Subject,
                    stage.Words,
                    vehicle,
                    vehicle / vehicles,
                    person,
                    person / persons,
                    from,
                    to
                )
                {
                    IsWaiting = stage.IsWaiting,
                };
            }),
        ];
    }

    static Stage StageOf(string column, ScenarioLanguage language) =>
        language.Stages.FirstOrDefault(stage => stage.Column == column)
        ?? throw new ArgumentException($"The scenario's language has no stage with the column '{column}'.");

    /// <summary>When a quarter and three quarters of the time on a stage were over, hours.</summary>
    static (double From, double To) Half(Stage stage, StageTimes times, bool ofVehicles)
    {
        if (times.Replications == 0)
        {
            return (double.NaN, double.NaN);
        }
        var hours = ofVehicles ? times.VehicleHours(stage) : times.PersonHours(stage);
        return (When(hours, 0.25, times.Layout), When(hours, 0.75, times.Layout));
    }

    static double When(double[] hours, double share, TimelineLayout layout)
    {
        var left = share * hours.Sum();
        for (var period = 0; left > 0 && period < hours.Length; period++)
        {
            if (hours[period] >= left)
            {
                return (period + (left / hours[period])) * layout.Period.TotalHours;
            }
            left -= hours[period];
        }
        return double.NaN;
    }
}
