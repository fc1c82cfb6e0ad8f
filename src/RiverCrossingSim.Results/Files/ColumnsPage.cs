using System.Text;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Results;

/// <summary>The page on the columns of all tables of a run, in Markdown: those of the replications for any scenario.</summary>
public static class ColumnsPage
{
    /// <summary>Stands for the site, source, assumption, cause or stage in the name of a column.</summary>
    const string Any = "*";

    /// <summary>The page.</summary>
    /// <param name="language">The kinds whose measures it lists.</param>
    public static string Text(ScenarioLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var text = new StringBuilder(
            $"""
            # The columns of the results

            Written by the program. `{ColumnsFile.Name}` in a folder of results has the same for the columns of that run, with their subjects by name.
            Times are hours after the order; a time that is never reached is empty, and so is a number that does not exist.


            """
        );
        Table(
            text,
            ReplicationsFile.Name,
            $"`{Any}` stands for the site, source, assumption, cause, stage or time.",
            OfReplications(language)
        );
        foreach (var (file, columns) in ColumnsFile.Fixed)
        {
            Table(text, file, null, columns);
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    static IReadOnlyList<FileColumn> OfReplications(ScenarioLanguage language) =>
        ReplicationsFile.Columns([
            .. language.Measures.Select(measure => measure.Of(IsOfTheWhole(measure) ? "" : Any, Any)),
        ]);

    static bool IsOfTheWhole(Measure measure) =>
        measure.Group == MeasureGroup.Headline
        || measure.Group == MeasureGroup.Pursuit
        || measure.Group == MeasureGroup.AirDefence
        || measure.Group == MeasureGroup.Headquarters
        || measure.Group == MeasureGroup.Civilians
        || (measure.Group == MeasureGroup.Report && !measure.About.Contains(Measure.Subject, StringComparison.Ordinal));

    static void Table(StringBuilder text, string file, string? note, IReadOnlyList<FileColumn> columns)
    {
        text.Append($"## {file}\n\n");
        if (note is not null)
        {
            text.Append($"{note}\n\n");
        }
        text.Append("| column | unit | meaning |\n| --- | --- | --- |\n");
        foreach (var column in columns)
        {
            text.Append($"| `{column.Name}` | {column.Unit} | {column.About} |\n");
        }
        text.Append('\n');
    }
}
