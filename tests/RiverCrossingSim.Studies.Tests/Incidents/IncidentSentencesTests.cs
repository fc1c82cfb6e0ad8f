using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>What is said of one replication.</summary>
public class IncidentSentencesTests
{
    const double Never = double.PositiveInfinity;
    static readonly ReplicationEnd Completed = new(OutcomeKind.Completed, 40, 1_000, 100, 5);
    static readonly ReplicationEnd Failed = new(OutcomeKind.Failed, Never, 600, 60, 50);

    [Fact]
    public void What_would_have_made_it_shorter_comes_first()
    {
        var said = Say(
            Completed,
            One(ThoughtAwayKind.Strike, "the strike of noon", Completed with { Duration = 33.9 }),
            One(ThoughtAwayKind.Breakdown, "the breakdown of four", Completed with { Duration = 38 }),
            One(ThoughtAwayKind.Disruption, "sabotage", Completed with { Duration = 43 }),
            One(ThoughtAwayKind.Closure, "the late opening of north", Completed),
            One(ThoughtAwayKind.Cause, "fire", Completed with { Duration = 30 })
        );
        Assert.Equal(
            """
            Without the strike of noon it would have been over 6.1 h sooner; without the breakdown of four 2 h sooner.
            Replication 4 (counted from 0) of seed 7, number 5 of 10 from the best to the worst, completed after 40 h, with 1,000 people and 100 vehicles across.
            1 strike, 1 breakdown, 1 disruption and 1 closure were thought away, one at a time, under the same luck: the replication ends sooner for 2 of them, later for 1, by up to 3 h, and just as it did for 1.
            Where one thing less makes it worse, what came later fell otherwise: each line says what was so in this one replication, not what such a thing does in the mean.
            Of whole causes, switched off alone, these help most: fire (10 h sooner).
            """,
            string.Join('\n', said)
        );
    }

    [Fact]
    public void One_that_failed_would_have_completed_or_brought_more_across()
    {
        Assert.StartsWith(
            "Without the strike of noon it would have completed, after 44 h.",
            Say(Failed, One(ThoughtAwayKind.Strike, "the strike of noon", Completed with { Duration = 44 }))[0],
            StringComparison.Ordinal
        );
        var more = Say(Failed, One(ThoughtAwayKind.Strike, "the strike of noon", Failed with { PeopleAcross = 601 }));
        Assert.Equal(
            "No single thing thought away makes it end sooner; without the strike of noon 1 more person would have come across.",
            more[0]
        );
        Assert.Contains("failed, over with too few across", more[1], StringComparison.Ordinal);
        Assert.EndsWith(
            "sooner for none of them, later for none, neither but with others across or lost for 1, and just as it did for none.",
            more[2],
            StringComparison.Ordinal
        );
        Assert.Equal("One that never completes counts as 3 days.", more[^1]);
        var nothing = Say(
            Failed with
            {
                Outcome = OutcomeKind.Censored,
            },
            One(ThoughtAwayKind.Strike, "the strike of noon", Failed),
            One(ThoughtAwayKind.Cause, "fire", Failed)
        );
        Assert.Equal("No single thing thought away makes it end sooner or brings more people across.", nothing[0]);
        Assert.Contains("was unresolved at the horizon", nothing[1], StringComparison.Ordinal);
        Assert.Contains("No whole cause, switched off alone, makes it end sooner.", nothing);
    }

    [Fact]
    public void Where_nothing_befell_it_that_is_said() =>
        Assert.Equal("Nothing befell this replication that could be thought away by itself.", Say(Completed)[0]);

    [Fact]
    public void Ends_are_short_in_a_table()
    {
        Assert.Equal("after 40 h", EndWords.Of(Completed));
        Assert.Equal("failed", EndWords.Of(Failed));
        Assert.Equal("unresolved", EndWords.Of(Failed with { Outcome = OutcomeKind.Censored }));
        var shorter = Summary(Completed, One(ThoughtAwayKind.Strike, "s", Completed with { Duration = 38 })).Without[0];
        var never = Summary(Completed, One(ThoughtAwayKind.Strike, "s", Failed)).Without[0];
        Assert.Equal("+2 h", EndWords.Sooner(Completed, shorter));
        Assert.Equal("never completes", EndWords.Sooner(Completed, never));
        Assert.Equal("completes", EndWords.Sooner(Failed, shorter));
        Assert.Equal("0", EndWords.Sooner(Failed, never));
    }

    static IReadOnlyList<string> Say(ReplicationEnd end, params ThoughtAway[] without) =>
        Summary(end, without).Sentences;

    static IncidentSummary Summary(ReplicationEnd end, params ThoughtAway[] without)
    {
        var run = RiverCrossingSim.Tests.Tables.Ten();
        return new IncidentResult
        {
            Scenario = run.Scenario,
            Run = run.Table,
            Replication = 4,
            End = end,
            Without = without,
            Asked = without.Length,
            UpTo = TimeSpan.FromDays(3),
            Seed = 7,
            Elapsed = TimeSpan.Zero,
        }.Summarize();
    }

    static ThoughtAway One(ThoughtAwayKind kind, string name, ReplicationEnd end) => new(kind, 3, name, 0, end);
}
