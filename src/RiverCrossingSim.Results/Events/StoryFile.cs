using System.Text;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary><c>story.md</c>: the story of a replication as Markdown, sentences and a line for every stretch.</summary>
public static class StoryFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "story.md";

    /// <summary>The story.</summary>
    /// <param name="run">The run of which the replication is one.</param>
    /// <param name="story">Its story.</param>
    public static string Of(RunResult run, Story story)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(story);
        var text = new StringBuilder($"# {Plain(run.Scenario.Title ?? run.Scenario.Name)}\n\n");
        foreach (var sentence in StorySentences.Of(run, story.Replication))
        {
            text.Append($"- {Plain(sentence)}\n");
        }
        text.Append("\n24v: 24 vehicles; 310p: 310 people, in vehicles and on foot.\n\n");
        text.Append(
            "| hours | local time | people across | vehicles across | what crossed, what happened, who waits |\n"
        );
        text.Append("| ---: | --- | ---: | ---: | --- |\n");
        foreach (var stretch in story.Grouped)
        {
            var local = run.Scenario.Start.AddHours(stretch.FromHours);
            text.Append(
                $"| {Wording.Decimals(stretch.FromHours, 2)} to {Wording.Decimals(stretch.ToHours, 2)} | {local:ddd d HH:mm} "
                    + $"{(stretch.IsLight ? "day" : "night")} | {Wording.Count(stretch.PeopleAcross)} | {Wording.Count(stretch.VehiclesAcross)} | "
                    + $"{string.Join(" <br> ", stretch.Told.Select(Plain))} |\n"
            );
        }
        return text.ToString();
    }

    /// <summary>A text in which no sign means anything to a table of Markdown.</summary>
    static string Plain(string text) =>
        text.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("|", @"\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");
}
