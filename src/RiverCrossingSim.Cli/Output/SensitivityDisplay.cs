using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a sensitivity study says, on standard output: a ranked list for each output.</summary>
static class SensitivityDisplay
{
    /// <summary>Writes it.</summary>
    public static void Write(SensitivityResult result, string folder)
    {
        var console = StandardOutput.Console();
        var width = StandardOutput.Width(console);
        console.MarkupLineInterpolated($"[bold]{result.Scenario.Title ?? result.Scenario.Name}[/]");
        console.WriteLine("What the outputs answer to, and how much is chance.");
        StandardOutput.Changed(console, ChangedFrom.Words(result.File, result.Changes));
        if (result.Partial)
        {
            console.WriteLine(
                $"Cancelled: what follows is from {Wording.Counted(result.Trajectories, "trajectory")} and {Wording.Counted(result.Samples, "row")} only."
            );
        }
        foreach (var output in result.Outputs)
        {
            console.WriteLine();
            foreach (
                var (sentence, place) in SensitivitySentences
                    .Of(output, result)
                    .Select((sentence, place) => (sentence, place))
            )
            {
                foreach (var line in Wrapping.Lines(sentence, width, place == 0 ? "" : "  ", place == 0 ? "" : "     "))
                {
                    console.WriteLine(line);
                }
            }
        }
        foreach (
            var line in Omissions.Sentences(result.NotComputed).SelectMany(sentence => Wrapping.Lines(sentence, width))
        )
        {
            console.WriteLine(line);
        }
        console.WriteLine();
        console.WriteLine(
            $"{Wording.Counted(result.Replications, "replication")} in {Wording.Seconds(result.Elapsed)}."
        );
        StandardOutput.Folder(console, folder);
    }
}
