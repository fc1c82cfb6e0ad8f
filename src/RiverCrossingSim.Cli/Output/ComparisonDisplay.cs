using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a comparison says, on standard output: the verdict, plain sentences, then a table.</summary>
static class ComparisonDisplay
{
    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(ComparisonSummary summary, string folder)
    {
        var console = StandardOutput.Console();
        foreach (var line in Wrapping.Lines(summary.Verdict, StandardOutput.Width(console), first: "", others: ""))
        {
            console.MarkupLineInterpolated($"[bold]{line}[/]");
        }
        console.WriteLine();
        StandardOutput.Sentences(console, summary.Sentences);
        console.WriteLine();
        foreach (var table in ComparisonTable.Of(summary))
        {
            console.Write(table);
        }
        console.WriteLine(ComparisonTable.Legend(summary));
        console.WriteLine();
        StandardOutput.Folder(console, folder);
    }
}
