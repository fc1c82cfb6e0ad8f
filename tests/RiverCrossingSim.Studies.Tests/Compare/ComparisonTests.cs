using RiverCrossingSim.Results;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class ComparisonTests
{
    static readonly ComparisonOptions Sixty = new() { Replications = 60 };

    [Fact]
    public void Each_is_replicated_as_it_would_be_alone()
    {
        var comparison = Comparison.Run([SmallScenarios.Ferries(), Courses.Calm()], Sixty);
        var alone = Study.Run(Courses.Calm().Scenario, new StudyOptions { Replications = 60 });
        Assert.Equal(alone.Table.Fingerprints, comparison.Runs[1].Run.Table.Fingerprints);
        Assert.Equal(60, comparison.Runs[0].Run.Timeline.Replications);
    }

    [Fact]
    public void The_results_are_the_same_for_any_number_of_threads()
    {
        NamedScenario[] scenarios = [SmallScenarios.Ferries(), Courses.Calm(), Courses.MoreFerries()];
        var one = Comparison.Run(scenarios, Sixty with { Threads = 1 });
        var five = Comparison.Run(scenarios, Sixty with { Threads = 5 });
        Assert.Equal(SummaryFile.Text(one.Summarize()), SummaryFile.Text(five.Summarize()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_cancelled_comparison_has_the_same_replications_of_all(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var options = new ComparisonOptions
        {
            Replications = 1_000_000,
            Threads = threads,
            Progress = progress =>
            {
                if (progress.Done > 20)
                {
                    cancellation.Cancel();
                }
            },
        };
        var comparison = Comparison.Run([SmallScenarios.Ferries(), Courses.Calm()], options, cancellation.Token);
        Assert.True(comparison.Partial);
        Assert.InRange(comparison.Replications, 20, 999_999);
        Assert.All(
            comparison.Runs,
            run =>
            {
                Assert.Equal(comparison.Replications, run.Run.Table.Count);
                Assert.Equal(comparison.Replications, run.Run.Timeline.Replications);
            }
        );
        Assert.Contains("cancelled", comparison.Summarize().Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_changes_nothing_but_signs()
    {
        var ahead = Comparison.Run([SmallScenarios.Ferries(), Courses.MoreFerries()], Sixty).Summarize().Pairs[0];
        var back = Comparison.Run([Courses.MoreFerries(), SmallScenarios.Ferries()], Sixty).Summarize().Pairs[0];
        foreach (var (one, other) in ahead.Differences.Zip(back.Differences))
        {
            Assert.Equal(-one.Mean, other.Mean, 1e-12 * Math.Abs(one.Mean));
            Assert.Equal(-one.High, other.Low, 1e-9);
            Assert.Equal((one.FirstLess, one.SecondLess), (other.SecondLess, other.FirstLess));
            Assert.Equal((one.IsFirstBetter, one.IsSecondBetter), (other.IsSecondBetter, other.IsFirstBetter));
        }
        Assert.Equal(ahead.Sooner.First, back.Sooner.Second);
        Assert.Equal(ahead.Leads, back.Leads);
    }

    [Fact]
    public void Three_say_the_same_in_any_order()
    {
        var once = Comparison.Run([SmallScenarios.Ferries(), Courses.Calm(), Courses.MoreFerries()], Sixty).Summarize();
        var again = Comparison
            .Run([Courses.MoreFerries(), SmallScenarios.Ferries(), Courses.Calm()], Sixty)
            .Summarize();
        Assert.Equal(once.EachConfidence, again.EachConfidence);
        foreach (var best in once.Best)
        {
            var other = again.Best.Single(own => own.Measure == best.Measure).Scenarios;
            Assert.Equal(
                best.Scenarios.OrderBy(own => own.Scenario).Select(own => (own.Scenario, own.MayBeBest, own.IsBest)),
                other.OrderBy(own => own.Scenario).Select(own => (own.Scenario, own.MayBeBest, own.IsBest))
            );
        }
    }

    [Fact]
    public void Mirror_images_have_no_false_winner_beyond_the_level()
    {
        // The same in all but the names, and so in all but the luck.
        const int Count = 60;
        var winners = Enumerable
            .Range(1, Count)
            .Count(seed =>
            {
                var options = new ComparisonOptions { Replications = 40, Seed = (ulong)seed };
                var pair = Comparison.Run([Courses.Mirror(false), Courses.Mirror(true)], options).Summarize().Pairs[0];
                return pair.Differences.Any(d => d.IsFirstBetter || d.IsSecondBetter) || pair.Leads.Count > 0;
            });
        // Two families, the differences and the curves, each at 5 %: 6 and four standard errors.
        Assert.InRange(winners, 1, 16);
    }

    [Fact]
    public void Scenarios_that_are_the_same_make_no_difference()
    {
        var summary = Comparison
            .Run([SmallScenarios.Ferries(), new NamedScenario("twin", SmallScenarios.Ferries())], Sixty)
            .Summarize();
        Assert.Equal(
            "No difference: all 60 replications came out the same for \"ferries\" and \"twin\".",
            summary.Verdict
        );
        Assert.Equal(0, summary.Comparisons);
        Assert.Equal(60, summary.Pairs[0].Sooner.Ties.Count);
    }

    [Fact]
    public void A_precision_is_that_of_the_interval_that_is_reported()
    {
        var options = new ComparisonOptions { Precision = DifferencePrecision.OfHours(2) };
        var comparison = Comparison.Run([SmallScenarios.Ferries(), Courses.Calm()], options);
        var difference = comparison.Summarize().Pairs[0]["restricted_duration_h"];
        Assert.InRange(comparison.Replications, 200, 2_000);
        Assert.InRange((difference.High - difference.Low) / 2, 0, 2);
        Assert.Contains("2 h was asked for", comparison.PrecisionOutcome, StringComparison.Ordinal);
    }

    [Fact]
    public void A_precision_out_of_reach_says_how_many_it_would_take()
    {
        var options = new ComparisonOptions { Precision = DifferencePrecision.OfShare(1e-5), Replications = 200 };
        var outcome = Comparison.Run([SmallScenarios.Ferries(), Courses.Calm()], options).PrecisionOutcome;
        Assert.Contains("was not reached with 200 replications, the most allowed", outcome, StringComparison.Ordinal);
        Assert.Contains("would do", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public void Losses_of_different_forces_are_compared_as_shares()
    {
        var summary = Comparison.Run([SmallScenarios.Ferries(), Courses.HalfTheForce()], Sixty).Summarize();
        Assert.All(
            summary.Measures.Where(measure => measure.Measure.EndsWith("killed", StringComparison.Ordinal)),
            measure => Assert.Equal(MeasureKind.Share, measure.Kind)
        );
        Assert.StartsWith("The forces differ", Assert.Single(summary.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_beyond_the_earliest_horizon_is_looked_at()
    {
        var brief = SmallScenarios.Ferries() with { Name = "brief", Horizon = TimeSpan.FromHours(6) };
        var summary = Comparison.Run([SmallScenarios.Ferries(), brief], Sixty).Summarize();
        Assert.Equal(6, summary.CommonHorizon);
        var duration = summary.Pairs[0]["restricted_duration_h"];
        Assert.Equal((0.0, DifferenceFinding.Same), (duration.Mean, duration.Finding));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Comparison.Run([SmallScenarios.Ferries()]));
        Assert.Throws<ArgumentException>(() => Comparison.Run([SmallScenarios.Ferries(), SmallScenarios.Ferries()]));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Comparison.Run([SmallScenarios.Ferries(), Courses.Calm()], new ComparisonOptions { Replications = 1 })
        );
    }
}
