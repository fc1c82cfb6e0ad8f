using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Between which limits the numbers of a column can lie: nobody is lost twice, and no share is above 1.</summary>
static class ColumnLimits
{
    /// <summary>The limits; infinite where there is none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="scenario">The scenario that was replicated.</param>
    public static (double Least, double Most) Of(ResultColumn column, Scenario scenario) =>
        column.Measure.Range switch
        {
            MeasureRange.Amount => (0, double.PositiveInfinity),
            MeasureRange.Share => (0, 1),
            MeasureRange.People => (0, scenario.Force.Personnel),
            MeasureRange.Vehicles => (0, scenario.Force.Vehicles),
            MeasureRange.WithinHorizon => (0, scenario.Horizon.TotalHours),
            MeasureRange.Assumed when scenario.Assumptions.TryGetValue(column.Subject, out var assumption) => (
                assumption.Value.Minimum,
                assumption.Value.Maximum
            ),
            MeasureRange.Assumed => (double.NegativeInfinity, double.PositiveInfinity),
            _ => throw new InvalidOperationException($"no limits for {column.Measure.Range}"),
        };
}
