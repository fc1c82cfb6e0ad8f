using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a run says, on standard output: plain sentences, then a table.</summary>
static class SummaryDisplay
{
    const int WidthOfFile = 110;

    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(RunSummary summary, string folder)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFile;
        }
        Write(summary, folder, console);
    }

    /// <summary>Writes the summary to a console.</summary>
    public static void Write(RunSummary summary, string folder, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{summary.Title ?? summary.Name}[/]");
        if (summary.Question is { } question)
        {
            console.MarkupLineInterpolated($"[italic]{question}[/]");
        }
        StandardOutput.Changed(console, summary.Changed);
        console.WriteLine();
        foreach (var sentence in summary.Sentences.Concat(summary.WhereItFails is { } rule ? [rule.Text] : []))
        {
            foreach (var line in Wrapping.Lines(sentence, Math.Min(console.Profile.Width, WidthOfFile)))
            {
                console.WriteLine(line);
            }
        }
        console.WriteLine();
        console.Write(SummaryTable.Of(summary));
        console.WriteLine();
        console.WriteLine($"Results in {folder}; {Path.Combine(folder, "report.html")} opens in a browser.");
    }
}
