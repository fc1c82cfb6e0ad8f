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
        if (story.Stages.Count > 0)
        {
            console.WriteLine(
                "What they were waiting for: of the time of those who were not across yet, at least 1 % each."
            );
            console.Write(Stages(story));
        }
    }

    static Table Stages(Story story)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            new TableColumn("hours").RightAligned().NoWrap(),
            new TableColumn(story.Stages[0].OfVehicles ? "vehicles\nthere" : "people\nthere").RightAligned().NoWrap(),
            new TableColumn("what they were at")
        );
        foreach (var stage in story.Stages)
        {
            table.AddRow(
                new Text($"{Wording.Decimals(stage.FromHours, 2)} to {Wording.Decimals(stage.ToHours, 2)}"),
                new Text(Wording.Number(stage.There)),
                new Text(stage.Parts.Count > 0 ? string.Join("; ", stage.Parts) : "nobody was there")
            );
        }
        return table;
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
        foreach (var stretch in story.Grouped)
        {
            var local = run.Scenario.Start.AddHours(stretch.FromHours);
            table.AddRow(
                new Text($"{Wording.Decimals(stretch.FromHours, 2)} to {Wording.Decimals(stretch.ToHours, 2)}"),
                new Text($"{local:ddd d HH:mm} {(stretch.IsLight ? "day" : "night")}"),
                new Text($"{Wording.Count(stretch.PeopleAcross)}"),
                new Text($"{Wording.Count(stretch.VehiclesAcross)}"),
                new Text(string.Join('\n', stretch.Told))
            );
        }
        return table;
    }
}
