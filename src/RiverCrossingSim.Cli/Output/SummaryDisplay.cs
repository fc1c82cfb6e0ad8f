using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a run says, on standard output: plain sentences, then a table.</summary>
static class SummaryDisplay
{
    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(RunSummary summary, string folder)
    {
        var console = StandardOutput.Console();
        console.MarkupLineInterpolated($"[bold]{summary.Title ?? summary.Name}[/]");
        if (summary.Question is { } question)
        {
            console.MarkupLineInterpolated($"[italic]{question}[/]");
        }
        StandardOutput.Changed(console, summary.Changed);
        console.WriteLine();
        StandardOutput.Sentences(
            console,
            summary.Sentences.Concat(summary.WhereItFails is { } rule ? [rule.Text] : [])
        );
        console.WriteLine();
        console.Write(SummaryTable.Of(summary));
        console.WriteLine();
        StandardOutput.Folder(console, folder);
    }
}
