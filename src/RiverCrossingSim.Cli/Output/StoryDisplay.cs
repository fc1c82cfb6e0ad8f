using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>The story of a replication on standard output: sentences, then a line for every hour or longer stretch.</summary>
static class StoryDisplay
{
    /// <summary>Writes the story.</summary>
    /// <param name="run">The run of which the replication is one.</param>
    /// <param name="story">Its story.</param>
    public static void Write(RunResult run, Story story)
    {
        var console = StandardOutput.Console();
        console.MarkupLineInterpolated($"[bold]{run.Scenario.Title ?? run.Scenario.Name}[/]");
        console.WriteLine();
        StandardOutput.Sentences(console, StorySentences.Of(run, story.Replication));
        console.WriteLine();
        console.WriteLine(
            "24v: 24 vehicles; 310p: 310 people, in vehicles and on foot. Who waits without a reason waits for craft, lane or berth."
        );
        console.Write(Table(run, story));
    }

    static Table Table(RunResult run, Story story)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            new TableColumn("hours").RightAligned().NoWrap(),
            new TableColumn("local time").NoWrap(),
            new TableColumn("people\nacross").RightAligned().NoWrap(),
            new TableColumn("vehicles\nacross").RightAligned().NoWrap(),
            new TableColumn("what crossed, what happened, who waits at the end and why")
        );
        foreach (var hour in story.Hours)
        {
            var local = run.Scenario.Start.AddHours(hour.FromHours);
            table.AddRow(
                new Text($"{hour.FromHours:0.##} to {hour.ToHours:0.##}"),
                new Text($"{local:ddd d HH:mm} {(hour.IsLight ? "day" : "night")}"),
                new Text($"{hour.PeopleAcross:#,0}"),
                new Text($"{hour.VehiclesAcross:#,0}"),
                new Text(Told(hour))
            );
        }
        return table;
    }

    static string Told(StoryHour hour)
    {
        var lines = new List<string>();
        void Add(string lead, IReadOnlyList<string> parts)
        {
            if (parts.Count > 0)
            {
                lines.Add($"{lead}{string.Join("; ", parts)}");
            }
        }
        Add("crossed: ", hour.Crossed);
        Add("", hour.Events);
        Add("waiting: ", hour.Waiting);
        return lines.Count > 0 ? string.Join('\n', lines) : "nothing";
    }
}
