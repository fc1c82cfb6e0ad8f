using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a sweep says, on standard output: plain sentences, then a table of its points.</summary>
static class SweepDisplay
{
    const int MostPoints = 40;

    /// <summary>Writes it.</summary>
    public static void Write(SweepResult result, string folder)
    {
        var console = StandardOutput.Console();
        var study = result.Plan.Study;
        console.MarkupLineInterpolated($"[bold]{study.Title ?? study.Name}[/]");
        if (study.Question is { } question)
        {
            console.MarkupLineInterpolated($"[italic]{question}[/]");
        }
        StandardOutput.Changed(console, ChangedFrom.Words(study.Scenario, study.Set));
        console.WriteLine();
        StandardOutput.Sentences(console, SweepSentences.Of(result));
        console.WriteLine();
        console.Write(Table(result));
        if (result.Points.Count > MostPoints)
        {
            console.WriteLine(
                $"The first {MostPoints} of {Wording.Counted(result.Points.Count, "point")}; all are in points.csv."
            );
        }
        console.WriteLine();
        console.WriteLine(Ran(result));
        StandardOutput.Folder(console, folder);
    }

    static string Ran(SweepResult result)
    {
        if (result.Ran == 0)
        {
            return "Nothing was left to run: every replication was there already.";
        }
        var rest =
            result.Ran < result.Plan.Replications && !result.Partial
                ? "; the rest was there already, or is that of an equal point"
                : "";
        return $"{Wording.Counted(result.Ran, "replication")} {(result.Ran == 1 ? "was" : "were")} run in {Wording.Seconds(result.Elapsed)}{rest}.";
    }

    static Table Table(SweepResult result)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var factor in result.Plan.Factors)
        {
            table.AddColumn(new TableColumn(new Text(factor.Name)).RightAligned());
        }
        foreach (var output in result.Plan.Outputs)
        {
            table.AddColumn(new TableColumn(new Text(output.Label)).RightAligned());
        }
        foreach (var point in result.Points.Take(MostPoints))
        {
            table.AddRow([
                .. point.Values.Select(value => new Text(value?.Text ?? "as it is")),
                .. point.Outputs.Zip(result.Plan.Outputs, (mean, output) => new Text(output.Text(mean))),
            ]);
        }
        return table;
    }
}
