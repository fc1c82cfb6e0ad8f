using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Between which limits the numbers of a column can lie: nobody is lost twice, and no share is above 1.</summary>
static class ColumnLimits
{
    /// <summary>The limits; infinite where there is none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="scenario">The scenario that was replicated.</param>
    public static (double Least, double Most) Of(ResultColumn column, Scenario scenario) =>
        column switch
        {
            { Group: "assumption" } when scenario.Assumptions.TryGetValue(column.Subject, out var assumption) => (
                assumption.Value.Minimum,
                assumption.Value.Maximum
            ),
            { Measure: "use" } => (0, 1),
            { Unit: "h", Group: "site" } => (0, scenario.Horizon.TotalHours),
            { Group: "", Measure: Columns.Wounded } => (0, scenario.Force.Personnel),
            { Group: "", Unit: "" } when Begins(column, "personnel_") => (0, scenario.Force.Personnel),
            { Group: "", Unit: "" } when Begins(column, "vehicles_") => (0, scenario.Force.Vehicles),
            _ => (0, double.PositiveInfinity),
        };

    static bool Begins(ResultColumn column, string with) => column.Measure.StartsWith(with, StringComparison.Ordinal);
}
