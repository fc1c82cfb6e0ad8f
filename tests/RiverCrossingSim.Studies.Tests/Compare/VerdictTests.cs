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
            "^\"fast\" is better than \"slow\" in all that the replications tell apart: it is done 3 h \\([0-9.]+ to [0-9.]+ h\\) "
                + "sooner in the mean and has 1.5 fewer personnel killed; chance to complete: not told apart\\.$|"
                + "^\"fast\" is better than \"slow\" in all that the replications tell apart: it is done 3 h \\([0-9.]+ to [0-9.]+ h\\) "
                + "sooner in the mean and has 1.5 fewer personnel killed\\.$",
            summary.Verdict
        );
    }

    [Fact]
    public void Sooner_but_dearer_leaves_the_choice_to_the_reader()
    {
        var summary = Summary(("slow", Base, row => 0), ("fast", row => Base(row) - 3 + Noise(row, 1), row => row % 4));
        Assert.Equal(
            "Neither is better in everything: \"slow\" has 1.5 fewer personnel killed, but \"fast\" is done "
                + summary.Verdict[(summary.Verdict.IndexOf("is done ", StringComparison.Ordinal) + 8)..],
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
            "Undecided: 200 replications under the same luck do not tell \"one\" and \"other\" apart, neither in completion "
                + "nor in time nor in losses; a difference in mean duration of more than ",
            summary.Verdict,
            StringComparison.Ordinal
        );
        Assert.EndsWith("is ruled out.", summary.Verdict, StringComparison.Ordinal);
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
            "^\"b\" has the shortest mean duration, [0-9.]+ h, ahead of the next by [0-9.]+ h \\(at least [0-9.]+ h\\); but \"a\" has the fewest personnel killed\\.$",
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
            "Undecided between \"a\" and \"b\" for the shortest mean duration, while \"c\" takes longer.",
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
}
