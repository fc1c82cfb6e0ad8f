namespace RiverCrossingSim.Studies.Tests;

public class AttributionSentencesTests
{
    static readonly AttributionSummary Summary = new()
    {
        Name = "made-up",
        Version = "1",
        Seed = 1,
        ScenarioHash = "",
        Replications = 200,
        UpTo = 168,
        NeverEnded = Estimates.Share(27, 200),
        NeverEndedPart = 20,
        Method = AttributionMethod.AllSubsets,
        Subsets = 8,
        Causes = [new("fire", ["fire"], ""), new("rear guard", ["rear guard"], ""), new("berths", ["berths"], "")],
        Measures = [],
    };

    [Fact]
    public void The_answer_names_the_horizon_the_shares_and_what_never_ended() =>
        Assert.Equal(
            [
                "Up to 7 days, failures counted as 7 days: of the 33.6 h between this (54 h) and an undisturbed move (20.4 h), 37 h go to fire; "
                    + "20 h of it are replications that never ended (14 %).",
                "The share of rear guard is negative: with it the move is 3.4 h shorter than without, averaged over the orders.",
                "Not told apart from 0 by its interval: berths.",
            ],
            Said(Duration(54, 20.4, (37, ShareFinding.More), (-3.4, ShareFinding.Less), (0.1, ShareFinding.Undecided)))
                .Take(3)
        );

    [Fact]
    public void A_move_that_is_as_long_or_shorter_than_an_undisturbed_one_is_said_to_be() =>
        Assert.Equal(
            [
                "Up to 7 days, failures counted as 7 days: this takes as long as an undisturbed move, 9 h.",
                "Up to 7 days, failures counted as 7 days: this (6 h) is 3 h shorter than an undisturbed move (9 h), though 1 h goes to fire; "
                    + "every replication ended.",
            ],
            [
                Said(Duration(9, 9, (0, ShareFinding.Nothing)))[0],
                Said(
                    Duration(6, 9, (1, ShareFinding.More), (-4, ShareFinding.Less)),
                    Summary with
                    {
                        NeverEnded = Estimates.Share(0, 200),
                    }
                )[0],
            ]
        );

    [Fact]
    public void What_says_little_is_named_by_what_it_lacks()
    {
        var said = Said(
            Duration(9, 8, (0.5, ShareFinding.TooFew), (0, ShareFinding.Nothing), (0.5, ShareFinding.Undecided)),
            Summary with
            {
                NeverEndedPart = 0,
            }
        );
        Assert.EndsWith(
            "; the 14 % of the replications that never ended add nothing to it.",
            said[0],
            StringComparison.Ordinal
        );
        Assert.Contains("Too few replications come out differently to tell: fire.", said);
        Assert.Contains("Without any effect here, so exactly 0: rear guard.", said);
        Assert.Contains("Not told apart from 0 by its interval: berths.", said);
    }

    [Fact]
    public void A_chance_is_taken_from_by_some_and_added_to_by_others()
    {
        var chance = Made(
            "done_within_35h",
            "chance to be done within 35 h",
            MeasureKind.Chance,
            0.475,
            0.97,
            [(-0.5, ShareFinding.Less), (0.005, ShareFinding.More)]
        );
        var said = Said(chance);
        Assert.Equal(
            "The chance to be done within 35 h is 47.5 %, in an undisturbed move 97 %: 50 points go to fire.",
            said[0]
        );
        Assert.Equal(
            "The share of rear guard is negative: it adds 0.5 points to the chance, averaged over the orders.",
            said[1]
        );
        Assert.StartsWith("All 8 subsets of 3 causes", Said(chance with { Shares = [] })[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_loss_has_its_shares_and_those_below_0_in_one_sentence()
    {
        Assert.Equal(
            "Personnel killed: 14.9, in an undisturbed move 0; 16.8 go to fire; negative: 1.9 with rear guard.",
            Said(Loss(14.9, (16.8, ShareFinding.More), (-1.9, ShareFinding.Less)))[0]
        );
        Assert.Equal(
            "Personnel killed: 1, in an undisturbed move 2; negative: 1 with fire.",
            Said(Loss(1, (-1, ShareFinding.Less)) with { Undisturbed = 2 })[0]
        );
    }

    [Fact]
    public void Who_was_joined_and_what_was_cancelled_is_said()
    {
        var choice = new CauseChoice(40, [new("fire", 9), new("berths", 1), new("pursuit", 0.5)]);
        var said = Said(
            Loss(1),
            Summary with
            {
                Partial = true,
                Choice = choice,
                Subsets = 4,
                Causes = [new("fire", ["fire"], ""), new("the 2 others", ["berths", "pursuit"], "")],
            }
        );
        Assert.StartsWith("The study was cancelled", said[0], StringComparison.Ordinal);
        Assert.EndsWith(
            "the 2 others are switched on and off as one: berths and pursuit.",
            said[1],
            StringComparison.Ordinal
        );
        Assert.StartsWith("All 4 subsets of 2 causes, each with 200 replications", said[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_are_never_shown_as_0_where_they_are_not()
    {
        var duration = Duration(
            54,
            20.4,
            (37, ShareFinding.More),
            (-0.004, ShareFinding.Less),
            (0, ShareFinding.Nothing)
        );
        Assert.Equal(
            ["+37 h", "within 0.01 h of 0", "0 h"],
            duration.Shares.Select(share => ShareWords.Signed(duration, share.Share))
        );
        Assert.Equal("+36 to +38 h", ShareWords.Interval(duration, duration.Shares[0]));
        Assert.Equal("exactly 0", ShareWords.Interval(duration, duration.Shares[2]));
        Assert.Equal(
            "only 100 differ",
            ShareWords.Interval(duration, duration.Shares[0] with { Finding = ShareFinding.TooFew })
        );
        Assert.Equal(
            "only 1 differs",
            ShareWords.Interval(duration, duration.Shares[0] with { Finding = ShareFinding.TooFew, Differing = 1 })
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ShareWords.Interval(duration, duration.Shares[0] with { Finding = (ShareFinding)9 })
        );
    }

    static IReadOnlyList<string> Said(ExplainedMeasure measure, AttributionSummary? summary = null)
    {
        var omissions = new Omissions();
        var said = AttributionSentences.Of((summary ?? Summary) with { Measures = [measure] }, omissions);
        Assert.Empty(omissions.All);
        return said;
    }

    static ExplainedMeasure Duration(
        double actual,
        double undisturbed,
        params IReadOnlyList<(double Share, ShareFinding Finding)> shares
    ) => Made(ComparedMeasures.Duration, "mean duration", MeasureKind.Time, actual, undisturbed, shares);

    static ExplainedMeasure Loss(double actual, params IReadOnlyList<(double Share, ShareFinding Finding)> shares) =>
        Made("personnel_killed", "personnel killed", MeasureKind.Count, actual, 0, shares);

    static ExplainedMeasure Made(
        string name,
        string label,
        MeasureKind kind,
        double actual,
        double undisturbed,
        IReadOnlyList<(double Share, ShareFinding Finding)> shares
    ) =>
        new(
            name,
            label,
            kind,
            null,
            actual,
            undisturbed,
            [
                .. shares.Select(
                    (own, cause) =>
                        new CauseShare(
                            Summary.Causes[cause].Name,
                            own.Share,
                            own.Share - 1,
                            own.Share + 1,
                            own.Finding,
                            100,
                            own.Share,
                            own.Share
                        )
                ),
            ]
        );
}
