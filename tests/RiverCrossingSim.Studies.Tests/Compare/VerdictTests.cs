using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Verdicts on replications that are written by hand, where the answer is plain.</summary>
public class VerdictTests
{
    const int Count = 200;

    /// <summary>Those compared, each with a duration and a number of killed for every replication.</summary>
    static ComparisonSummary Summary(
        params (string Name, Func<int, double> Hours, Func<int, double> Killed)[] courses
    ) =>
        new ComparisonResult
        {
            Seed = 1,
            Runs = [.. courses.Select(own => new ComparedRun(own.Name, null, Tables.Of(Count, own.Hours, own.Killed)))],
        }.Summarize();

    static double Base(int row) => 20 + (row % 10);

    /// <summary>A little noise of mean 0, different for each seed.</summary>
    static double Noise(int row, int seed) => (((row * 7919) + (seed * 104_729)) % 101 / 101.0) - 0.5;

    [Fact]
    public void Better_in_everything()
    {
        var summary = Summary(("slow", Base, row => row % 4), ("fast", row => Base(row) - 3 + Noise(row, 1), row => 0));
        Assert.Matches(
            "^\"fast\" is better than \"slow\" in all that the replications tell apart: \"fast\" takes 3 h \\([0-9.]+ to [0-9.]+ h\\) "
                + "less in mean durations up to 3 days and has 1.5 fewer personnel killed\\.$",
            summary.Verdict
        );
    }

    [Fact]
    public void Sooner_but_dearer_leaves_the_choice_to_the_reader()
    {
        var summary = Summary(("slow", Base, row => 0), ("fast", row => Base(row) - 3 + Noise(row, 1), row => row % 4));
        Assert.Equal(
            "Neither is better in everything: \"slow\" has 1.5 fewer personnel killed, but \"fast\" takes "
                + summary.Verdict[(summary.Verdict.IndexOf("takes ", StringComparison.Ordinal) + 6)..],
            summary.Verdict
        );
        Assert.EndsWith(
            "what the one is worth against the other, the numbers do not say.",
            summary.Verdict,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_not_told_apart_is_undecided_and_what_is_ruled_out_is_said()
    {
        var summary = Summary(
            ("one", row => Base(row) + Noise(row, 1), row => 0),
            ("other", row => Base(row) + Noise(row, 2), row => 0)
        );
        Assert.StartsWith(
            "Undecided: 200 replications under the same luck do not tell \"one\" and \"other\" apart, neither in the chance "
                + "to be done within 3 days nor in time nor in losses; a difference of more than ",
            summary.Verdict,
            StringComparison.Ordinal
        );
        Assert.EndsWith(" h in mean durations up to 3 days is ruled out.", summary.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flip_of_the_ranking_is_in_the_verdict()
    {
        // The bold one is far sooner in half of the replications and later in the others.
        var summary = Summary(
            ("steady", row => 30 + Noise(row, 1), row => 0),
            ("bold", row => (row % 2 == 0 ? 10 : 36) + Noise(row, 2), row => 0)
        );
        Assert.Contains(
            "though the ranking by the chance to be done flips between",
            summary.Verdict,
            StringComparison.Ordinal
        );
        Assert.Contains("before, \"bold\" is the likelier to be done", summary.Verdict, StringComparison.Ordinal);
        var flip = Assert.Single(summary.Pairs[0].Flips);
        Assert.Equal(("bold", "steady"), (flip.Before, flip.After));
    }

    [Fact]
    public void Of_three_the_best_is_named_with_its_lead_and_who_loses_least()
    {
        var summary = Summary(
            ("a", Base, row => 0),
            ("b", row => Base(row) - 4 + Noise(row, 1), row => 2 + (row % 3)),
            ("c", row => Base(row) + 2 + Noise(row, 2), row => 2 + (row % 2))
        );
        Assert.Matches(
            "^\"b\" has the shortest mean duration up to 3 days, [0-9.]+ h, ahead of the next by [0-9.]+ h \\(at least [0-9.]+ h\\); but \"a\" has the fewest personnel killed\\.$",
            summary.Verdict
        );
    }

    [Fact]
    public void Of_three_those_that_are_not_told_apart_are_named()
    {
        var summary = Summary(
            ("a", row => Base(row) + Noise(row, 1), row => 0),
            ("b", row => Base(row) + Noise(row, 2), row => 0),
            ("c", row => Base(row) + 5 + Noise(row, 3), row => 0)
        );
        Assert.Equal(
            "\"a\" and \"b\" may have the shortest mean duration up to 3 days, undecided between them, and \"c\" does not.",
            summary.Verdict
        );
    }

    [Fact]
    public void Where_the_sign_changes_with_an_assumption_is_found()
    {
        // The width of the river rises with the replication; the second is sooner over a narrow river only.
        var summary = Summary(
            ("bridge", row => 30 + Noise(row, 1), row => 0),
            ("ferries", row => 20 + (row / 10.0) + Noise(row, 2), row => 0)
        );
        var width = Assert.Single(summary.Pairs[0].Assumptions);
        Assert.InRange(width.Explained, 0.9, 1);
        var change = Assert.Single(width.Changes);
        Assert.Equal(("ferries", "bridge"), (change.SoonerBelow, change.SoonerAbove));
        Assert.InRange(100, change.From, change.To);
    }

    [Fact]
    public void A_difference_in_few_replications_has_no_finding()
    {
        var summary = Summary(("a", Base, row => 0), ("b", Base, row => row == 50 ? 100 : 0));
        Assert.Equal(DifferenceFinding.TooFew, summary.Pairs[0][Headline.PersonnelKilled.Name].Finding);
        Assert.StartsWith("Undecided", summary.Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(90)]
    public void A_verdict_does_not_move_with_the_horizon(int days)
    {
        // One in four of the first and one in ten of the second never complete; the others differ by an hour.
        var courses = new (string Name, Func<int, double> Hours)[]
        {
            ("few", row => row % 4 == 0 ? double.PositiveInfinity : Base(row) + Noise(row, 1)),
            ("many", row => row % 10 == 0 ? double.PositiveInfinity : Base(row) - 1 + Noise(row, 2)),
        };
        Assert.Equal(Judged(courses, 3), Judged(courses, days));
        Assert.StartsWith(
            "\"many\" is better than \"few\" in all that the replications tell apart: \"many\" is done within 3 days more often by ",
            Judged(courses, days).Verdict,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Three_are_judged_alike_whatever_the_horizon()
    {
        var courses = new (string Name, Func<int, double> Hours)[]
        {
            ("few", row => row % 3 == 0 ? double.PositiveInfinity : Base(row)),
            ("more", row => row % 3 == 0 && row % 2 == 0 ? double.PositiveInfinity : Base(row) + Noise(row, 1)),
            ("all", row => Base(row) - 4 + Noise(row, 2)),
        };
        Assert.Equal(Judged(courses, 3), Judged(courses, 90));
        Assert.Matches(
            "^\"all\" has the best chance to be done within 3 days, 200 of 200, ahead of the next by [0-9.]+ points \\(at least [0-9.]+ points\\), "
                + "and the shortest mean duration up to 3 days, [0-9.]+ h, ahead of the next by [0-9.]+ h \\(at least [0-9.]+ h\\)\\.$",
            Judged(courses, 30).Verdict
        );
    }

    [Fact]
    public void What_moves_with_the_horizon_stands_beside_the_verdict()
    {
        var summary = Summary(
            ("few", row => row % 5 < 3 ? double.PositiveInfinity : Base(row), row => 0),
            ("all", Base, row => 0)
        );
        Assert.Contains(
            summary.Sentences,
            sentence => sentence.EndsWith("counts as never: \"few\" never, \"all\" 24.5 h.", StringComparison.Ordinal)
        );
        var beside = ComparisonBeside.Of(summary);
        Assert.Equal(["Chance to complete", "Median, failures as never"], beside.Select(own => own.Label));
        Assert.Equal("200 of 200", beside[0].Texts[1]);
        Assert.DoesNotContain(summary.Measures, measure => measure.Measure == "completed");
    }

    /// <summary>The verdict and the chances that it rests on, with the horizon so many days after the order.</summary>
    static (string Verdict, double Chance, double Hours, double Confidence) Judged(
        (string Name, Func<int, double> Hours)[] courses,
        int days
    )
    {
        var runs = courses.Select(own =>
        {
            var run = Tables.Of(Count, own.Hours, _ => 0);
            return new ComparedRun(
                own.Name,
                null,
                run with
                {
                    Scenario = run.Scenario with
                    {
                        Horizon = TimeSpan.FromDays(days),
                        Milestones = [TimeSpan.FromHours(12), TimeSpan.FromDays(3)],
                    },
                }
            );
        });
        var summary = new ComparisonResult { Seed = 1, Runs = [.. runs] }.Summarize();
        return (
            summary.Verdict,
            summary.Measures.Single(measure => measure.Measure == "done_in_time").Means[1].Mean,
            summary.Measures.Single(measure => measure.Measure == "restricted_duration_h").Means[0].Mean,
            summary.EachConfidence
        );
    }
}
