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
                    .Rows.Columns.Where(column => column.Group != MeasureGroup.Assumption)
                    .GroupBy(column => column.Measure)
                    .Select(kind => Row(scenario, kind.Key, [.. kind])),
            ]
        );

    static string[] Row(Scenario scenario, Measure measure, List<ResultColumn> kind)
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
            first.Group == MeasureGroup.Site && kind.Count == scenario.Sites.Count
                ? "For each site."
                : $"For each of {Wording.List(subjects)}.";
        return [measure.ToString(), measure.Unit, $"{About(measure)} {each}"];
    }

    /// <summary>What the measure is, with a gap for the name of its subject, which ends the sentence where it stands last.</summary>
    static string About(Measure measure) =>
        measure
            .About.Replace($"{Measure.Subject}.", Gap, StringComparison.Ordinal)
            .Replace(Measure.Subject, Gap, StringComparison.Ordinal);
}
