using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The columns of a row of results, each kind of column once.</summary>
static class OutputTable
{
    const string Gap = "…";

    /// <summary>The table for a scenario.</summary>
    public static Block.Table Of(Scenario scenario) =>
        new(
            ["Column", "Unit", "What it is"],
            [
                .. new Plan(scenario)
                    .Rows.Columns.Where(column => column.Group != "assumption")
                    .GroupBy(column => (column.Group, column.Measure, About: WithGap(column)))
                    .Select(kind => Row(scenario, kind.Key.About, [.. kind])),
            ]
        );

    static string[] Row(Scenario scenario, string about, List<ResultColumn> kind)
    {
        var first = kind[0];
        if (kind.Count == 1)
        {
            return [first.Name, first.Unit, first.About];
        }
        var subjects = kind.ConvertAll(column =>
            scenario.Sites.ContainsKey(column.Subject) ? column.Subject : Wording.Spaced(column.Subject)
        );
        var each =
            first.Group == "site" && kind.Count == scenario.Sites.Count
                ? "For each site."
                : $"For each of {Wording.List(subjects)}.";
        return [$"{first.Group}.*.{first.Measure}", first.Unit, $"{about} {each}"];
    }

    /// <summary>What the column says, with a gap for the name of its subject.</summary>
    static string WithGap(ResultColumn column)
    {
        if (column.Subject.Length == 0)
        {
            return column.About;
        }
        var text = column.About;
        foreach (var name in new[] { column.Subject, Wording.Spaced(column.Subject), column.Subject.Replace('_', '-') })
        {
            text = text.Replace($" {name}.", $" {Gap}", StringComparison.Ordinal)
                .Replace($" {name} ", $" {Gap} ", StringComparison.Ordinal);
        }
        return text;
    }
}
