using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>One replication, explained by what befell it.</summary>
public class IncidentStudyTests
{
    [Fact]
    public void What_is_known_by_hand_is_found()
    {
        // Four boats of ten carry a hundred people in three rounds; nothing is random but the strike, which is given by time.
        var scenario = SmallScenarios.Boats() with
        {
            Fire = new Dictionary<string, FireSource>
            {
                ["guns"] = new()
                {
                    Name = "guns",
                    At = [TimeSpan.FromMinutes(130)],
                    Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.WaitingArea] = new() },
                },
            },
        };
        scenario = scenario with
        {
            Sites = scenario.Sites.ToDictionary(site => site.Key, site => site.Value with { Opens = 7_200 }),
        };
        var summary = Study(scenario, new IncidentOptions { Replications = 3 })!.Summarize();
        var late = summary.Without[0];
        Assert.Equal(("the late opening of landing", ThoughtAwayKind.Closure), (late.Name, late.Kind));
        Assert.Equal(2, late.Sooner, 1e-9);
        Assert.StartsWith(
            "Without the late opening of landing it would have been over 2 h sooner",
            summary.Sentences[0],
            StringComparison.Ordinal
        );
        Assert.Contains(summary.Without, one => one is { Kind: ThoughtAwayKind.Cause, Name: "late opening" });
        var strike = Assert.Single(summary.Without, one => one.Kind == ThoughtAwayKind.Strike);
        Assert.Equal("the strike by guns of 02:10 on 1 January at landing (waiting area)", strike.Name);
        Assert.Equal((0, 130 / 60.0), (strike.Sooner, strike.At!.Value));
    }

    [Fact]
    public void The_repair_after_a_hit_is_thought_away_by_itself_and_the_hit_stays()
    {
        // Two rounds at 02:10 crater the berths for three hours and hurt half of those who go aboard.
        var scenario = SmallScenarios.Boats() with
        {
            Fire = new Dictionary<string, FireSource>
            {
                ["guns"] = new()
                {
                    Name = "guns",
                    At = [TimeSpan.FromMinutes(5)],
                    Rounds = 2,
                    Targets = new Dictionary<TargetKind, FireTarget>
                    {
                        [TargetKind.Landing] = new()
                        {
                            Hit = 1,
                            Closed = 10_800,
                            Hurt = 0.5,
                            Killed = 1,
                        },
                    },
                },
            },
        };
        var summary = Study(scenario, new IncidentOptions { Replications = 3 })!.Summarize();
        // Both rounds close it until the same moment: the second leaves nothing more to mend.
        var repair = Assert.Single(summary.Without, one => one.Kind == ThoughtAwayKind.Repair);
        Assert.Equal("the repair after the hit by guns of 00:05 on 1 January at landing (landing)", repair.Name);
        Assert.Equal((0, 5 / 60.0), (repair.Hits, repair.At!.Value));
        Assert.True(summary.End.Killed > 0);
        var strike = Assert.Single(summary.Without, one => one.Kind == ThoughtAwayKind.Strike);
        Assert.Equal(0, strike.End.Killed);
        Assert.StartsWith("Without the ", summary.Sentences[0], StringComparison.Ordinal);
        Assert.Contains(
            "1 strike and 1 repair were thought away",
            string.Join(' ', summary.Sentences),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_is_the_replication_of_the_run_and_the_same_for_any_number_of_threads()
    {
        var one = Study(
            Kherson,
            new IncidentOptions
            {
                Which = Choice("worst"),
                Replications = 40,
                Threads = 1,
            }
        )!;
        var four = Study(
            Kherson,
            new IncidentOptions
            {
                Which = Choice("worst"),
                Replications = 40,
                Threads = 4,
            }
        )!;
        Assert.Equal(one.Without, four.Without);
        var run = RiverCrossingSim.Studies.Study.Run(Kherson, new StudyOptions { Replications = 40 });
        Assert.Equal(new ReplicationOrder(run.Table).Worst, one.Replication);
        Assert.Equal(run.Table.Fingerprints, one.Run.Fingerprints);
        Assert.Equal(run.Table[Headline.Duration][one.Replication], one.End.Duration);
        Assert.Equal(run.Table[Headline.PersonnelAcross][one.Replication], one.End.PeopleAcross);
        Assert.False(one.Partial);
        // As many strikes as the row counts, in their order.
        var strikes = one.Without.Where(away => away.Kind == ThoughtAwayKind.Strike).ToList();
        var counted = run.Table.Columns.Where(column => column.Measure.IsSame(FireMeasures.Strikes));
        Assert.Equal(counted.Sum(column => run.Table[column][one.Replication]), strikes.Count);
        Assert.Equal(strikes.Select(strike => strike.At).Order(), strikes.Select(strike => strike.At));
        var hits = run.Table.Columns.Where(column => column.Measure.IsSame(FireMeasures.Hits));
        Assert.Equal(hits.Sum(column => run.Table[column][one.Replication]), strikes.Sum(strike => strike.Hits));
        var summary = one.Summarize();
        Assert.Equal((40, 40), (summary.Place, summary.Replications));
        Assert.Empty(summary.NotComputed);
    }

    [Fact]
    public void A_whole_cause_is_what_a_study_of_causes_switches_off()
    {
        var causes = CausesToExplain.Read(ScenarioSource.Of(Kherson));
        var result = IncidentStudy.Run(causes, new IncidentOptions { Which = Choice("2"), Replications = 3 })!;
        foreach (var group in causes.Groups)
        {
            var without = RiverCrossingSim.Studies.Study.Run(
                causes.Without([group]),
                new StudyOptions { Replications = 3 }
            );
            var cause = Assert.Single(
                result.Without,
                one => one.Kind == ThoughtAwayKind.Cause && one.Name == group.Name
            );
            Assert.Equal(without.Table[Headline.Duration][2], cause.End.Duration);
        }
    }

    [Fact]
    public void A_study_that_is_ended_before_the_run_is_complete_says_nothing()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Assert.Null(IncidentStudy.Run(CausesToExplain.Read(ScenarioSource.Of(Kherson)), null, ended.Token));
    }

    [Fact]
    public void One_that_is_ended_later_says_what_is_known_by_then()
    {
        using var ending = new CancellationTokenSource();
        var runs = 0;
        var result = IncidentStudy.Run(
            CausesToExplain.Read(ScenarioSource.Of(Kherson)),
            new IncidentOptions
            {
                Replications = 5,
                Threads = 1,
                // The run reports to its end; the first report after it is of what is thought away.
                Progress = progress =>
                {
                    runs += progress.Done == progress.Target ? 1 : 0;
                    if (runs > 0)
                    {
                        ending.Cancel();
                    }
                },
            },
            ending.Token
        );
        Assert.NotNull(result);
        Assert.True(result.Partial);
        Assert.Contains(
            result.Summarize().Sentences,
            sentence => sentence.StartsWith("The study was cancelled", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Study(Kherson, new IncidentOptions { Replications = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Study(Kherson, new IncidentOptions { Threads = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Study(Kherson, new IncidentOptions { Which = Choice("5"), Replications = 5 })
        );
        Assert.Throws<ArgumentException>(() =>
            IncidentStudy.Run(
                CausesToExplain.Read(ScenarioSource.Of(SmallScenarios.Boats()), ["name=nowhere", "sites.x=1"])
            )
        );
    }

    static Scenario Kherson { get; } = Scenario.Load(Path.Combine(ShippedScenarios.Folder, "kherson-2022.yaml"));

    static ReplicationChoice Choice(string text) => ReplicationChoice.Parse(text)!.Value;

    static IncidentResult? Study(Scenario scenario, IncidentOptions options) =>
        IncidentStudy.Run(CausesToExplain.Read(ScenarioSource.Of(scenario)), options);
}
