using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>One replication of a run again, alone: the same, and told.</summary>
public class ReplayTests
{
    static RunResult Run(string name, int replications) =>
        Study.Run(
            Scenario.Load(Path.Combine(ShippedScenarios.Folder, name)),
            new StudyOptions { Replications = replications }
        );

    [Fact]
    public void The_order_runs_from_the_shortest_completed_to_the_failure_with_the_fewest_across()
    {
        var run = Run("kherson-2022.yaml", 60);
        var order = new ReplicationOrder(run.Table);
        var durations = run.Table[Headline.Duration].ToArray();
        Assert.Equal(durations.Min(), durations[order.Best]);
        Assert.Equal(1, order.PlaceOf(order.Best));
        Assert.Equal(60, order.PlaceOf(order.Worst));
        Assert.Equal(30, order.PlaceOf(order.Median));
        var failed = Enumerable.Range(0, 60).Where(i => run.Table.Outcome(i) == OutcomeKind.Failed).ToList();
        var across = run.Table[Headline.PersonnelAcross].ToArray();
        Assert.NotEmpty(failed);
        Assert.Equal(failed.Min(i => across[i]), across[order.Worst]);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("60", null)]
    [InlineData("best", 0)]
    public void A_choice_is_a_number_or_a_word(string text, int? expected)
    {
        var order = new ReplicationOrder(Run("minimal.yaml", 60).Table);
        var choice = ReplicationChoice.Parse(text);
        Assert.NotNull(choice);
        Assert.Equal(text == "best" ? order.Best : expected, choice.Value.In(order));
        Assert.Null(ReplicationChoice.Parse("wurst"));
        Assert.Null(ReplicationChoice.Parse("-1"));
    }

    [Fact]
    public void A_replication_that_was_not_the_same_is_an_error()
    {
        var run = Run("ferries.yaml", 3);
        var forged = run with
        {
            Table = new ReplicationTable(
                run.Table.Columns,
                [.. Enumerable.Range(0, 3).Select(row => run.Table.Columns.Select(c => run.Table[c][row]).ToArray())],
                [1, 2, 3]
            ),
        };
        var error = Assert.Throws<ReplayException>(() => Replay.Of(forged, 1, _ => { }));
        Assert.Contains("0000000000000002", error.Message);
    }

    [Theory]
    [InlineData("ferries.yaml")]
    [InlineData("kherson-2022.yaml")]
    [InlineData("flood.yaml")]
    [InlineData("partisans.yaml")]
    [InlineData("civilians.yaml")]
    [InlineData("last-vehicles.yaml")]
    public void A_story_accounts_for_all_who_came_across(string name)
    {
        var run = Run(name, 12);
        for (var replication = 0; replication < 12; replication += 5)
        {
            var story = Story.Of(run, replication);
            Assert.InRange(story.Stretches.Count, 1, 24);
            Assert.Equal(run.Table[Headline.PersonnelAcross][replication], story.Stretches[^1].PeopleAcross);
            Assert.Equal(run.Table[Headline.VehiclesAcross][replication], story.Stretches[^1].VehiclesAcross);
            Assert.Equal(
                story.Stretches[^1].PeopleAcross - story.Stretches.Sum(stretch => stretch.People),
                story.Stretches[0].PeopleAcross - story.Stretches[0].People
            );
            Assert.Contains(story.Stretches, stretch => stretch.Crossed.Count > 0);
            Assert.All(
                story.Stretches.Zip(story.Stretches.Skip(1)),
                pair => Assert.Equal(pair.First.ToHours, pair.Second.FromHours)
            );
            if (run.Table.Outcome(replication) != OutcomeKind.Censored)
            {
                Assert.Empty(story.Stretches[^1].Waiting);
            }
            Assert.Contains("fingerprint", StorySentences.Of(run, replication)[^1]);
        }
    }

    [Fact]
    public void The_event_file_reads_back_to_the_row()
    {
        var folder = Directory.CreateTempSubdirectory("trace").FullName;
        try
        {
            var run = Run("minimal.yaml", 4);
            var events = TraceFolder.Write(run, 2, "test", new ResultFiles(Path.Combine(folder, "trace")));
            var lines = File.ReadAllLines(Path.Combine(folder, "trace", "events.csv"));
            Assert.Equal(events, lines.Length - 1);
            string[] heading = lines[0].Split(',');
            int Place(string column) => Array.IndexOf(heading, column);
            var across = lines
                .Skip(1)
                .Select(line => line.Split(','))
                .Where(cells => cells[Place("to")] == "across" && cells[Place("people")].Length > 0)
                .Sum(cells => int.Parse(cells[Place("people")], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(run.Table[Headline.PersonnelAcross][2], across);
            Assert.Contains(
                $"{run.Table.Fingerprints[2]:x16}",
                File.ReadAllText(Path.Combine(folder, "trace", "trace.json"))
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_they_waited_for_sums_to_those_who_were_there()
    {
        var story = Story.Of(Run("kherson-2022.yaml", 5), 3);
        Assert.InRange(story.Stages.Count, 2, 24);
        Assert.All(story.Stages, stage => Assert.True(stage.OfVehicles));
        Assert.All(
            story.Stages.Zip(story.Stages.Skip(1)),
            pair => Assert.Equal(pair.First.ToHours, pair.Second.FromHours)
        );
        Assert.Contains("not yet ready", story.Stages[0].Parts[0], StringComparison.Ordinal);
        // The first of them hold the whole force.
        Assert.InRange(story.Stages[0].There, 2_000, 3_000);
        Assert.True(story.Stages[^1].There < story.Stages[0].There);
    }
}
