using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class ComparedResultsTests
{
    [Fact]
    public void Runs_of_one_seed_are_paired_and_runs_of_two_are_not()
    {
        var (first, again, other) = (Run("a", 1, 12), Run("b", 1, 12), Run("c", 2, 12));

        Assert.True(ComparedResults.Of([first, again]) is { IsPaired: true, Notes: [], Replications: 12 });
        var apart = ComparedResults.Of([first, other]);
        Assert.False(apart.IsPaired);
        Assert.Contains("\"a\" 1; \"c\" 2.", Assert.Single(apart.Notes), StringComparison.Ordinal);
        var summary = apart.Summarize();
        Assert.Contains(apart.Notes[0], summary.Sentences);
        Assert.All(summary.Pairs, pair => Assert.Empty(pair.Assumptions));
        Assert.All(summary.Pairs.SelectMany(pair => pair.Differences), difference => Assert.Null(difference.Saving));
        Assert.DoesNotContain(summary.Sentences, words => words.Contains("same luck,", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_runs_of_different_sizes_as_many_as_all_have_are_compared()
    {
        var compared = ComparedResults.Of([Run("a", 1, 12), Run("b", 1, 8)]);

        Assert.Equal(8, compared.Replications);
        Assert.Equal(8, compared.Runs[0].Run.Table.Count);
        Assert.Contains("the first 8 of each", Assert.Single(compared.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var run = Run("a", 1, 4);
        Assert.Throws<ArgumentException>(() => ComparedResults.Of([]));
        Assert.Throws<ArgumentException>(() => ComparedResults.Of([run]));
        Assert.Throws<ArgumentException>(() => ComparedResults.Of([run, run]));
        Assert.Throws<ArgumentException>(() => ComparedResults.Of([run, Run("b", 1, 1)]));
    }

    static ComparedRun Run(string name, ulong seed, int replications) =>
        new(
            name,
            null,
            Study.Run(SmallScenarios.Ferries(), new StudyOptions { Seed = seed, Replications = replications })
        );
}
