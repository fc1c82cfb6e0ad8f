using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

// Shares of more causes than all subsets can be looked at of.
public partial class AttributionTests
{
    const int Units = 9;

    static AttributionOptions Fine => Few with { Most = Units };

    /// <summary>Nine companies, each with an hour of its own at which it is ready, that cross in no time; the last is ready after 9 h.</summary>
    static readonly CausesToExplain NineHours = CausesOf(Waiting());

    [Fact]
    public void Finer_causes_have_their_shares_by_sampled_orders_which_are_near_those_by_hand()
    {
        // The move takes as long as the last of those who are late: of n numbers 1, 2, ..., n a maximum gives the k-th the value
        // 1/n + 1/(n-1) + ... + 1/(n-k+1), as an airport shares out its runway (Littlechild and Owen, 1973).
        var result = Attribution.Run(NineHours, Fine with { Replications = 300 })!;
        Assert.Equal(AttributionMethod.SampledOrders, result.Design.Method);
        var duration = result.Summarize().Measures[0];
        Assert.Equal(Units, duration.Difference, 1e-9);
        var inside = 0;
        for (var unit = 1; unit <= Units; unit++)
        {
            var share = duration.Shares[unit - 1];
            var value = Enumerable.Range(1, unit).Sum(step => 1.0 / (Units - step + 1));
            inside += share.Low <= value && value <= share.High ? 1 : 0;
            Assert.Equal(value, share.Share, 0.25);
            Assert.Equal(unit, share.OnAlone, 1e-9);
            Assert.Equal(unit == Units ? 1 : 0, share.OffAlone, 1e-9);
        }
        Assert.True(inside >= Units - 1, $"{inside} of {Units} intervals hold the value");
    }

    [Fact]
    public void By_sampled_orders_shares_sum_to_the_difference_in_every_replication()
    {
        var result = Attribution.Run(CausesOf(Waiting() + Guns), Fine)!;
        var durations = result.Subsets.Select(table => Restricted.Durations(table, result.UpTo.TotalHours)).ToList();
        var shares = result.Design.Shares(durations);
        for (var replication = 0; replication < result.Replications; replication++)
        {
            Assert.Equal(
                durations[^1][replication] - durations[0][replication],
                shares.Sum(cause => cause[replication]),
                1e-9
            );
        }
        Assert.All(
            result.Summarize().Measures,
            measure => Assert.Equal(measure.Difference, measure.Shares.Sum(share => share.Share), 1e-9)
        );
        Assert.Equal(result.Scenario.Run(30).Table.Fingerprints, result.Actual.Fingerprints);
    }

    [Fact]
    public void It_says_by_which_method_and_what_needs_every_subset()
    {
        var summary = Attribution.Run(NineHours, Fine)!.Summarize();
        Assert.Contains(
            summary.Sentences,
            sentence =>
                sentence.StartsWith(
                    "By sampled orders: in each of 30 replications the 9 causes come one after another in a random order of its own and in its reverse",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            summary.Sentences,
            sentence => sentence.Contains("they need every subset of the causes: --most 7", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(summary.Measures, measure => measure.Quantile is not null);
        var few = Run(UnderFire, ["routes[*].length=8 km"], []).Summarize();
        Assert.Contains(
            few.Sentences,
            sentence => sentence.StartsWith("All 4 subsets of 2 causes, each with 30", StringComparison.Ordinal)
        );
        Assert.Equal((AttributionMethod.AllSubsets, 4), (few.Method, few.Subsets));
    }

    [Fact]
    public void Orders_are_the_same_for_any_number_of_threads_and_of_other_replications()
    {
        string Text(int threads) =>
            SummaryFile.Text(
                Attribution.Run(NineHours, Fine with { Threads = threads, Replications = 45 })!.Summarize()
            );
        Assert.Equal(Text(1), Text(3));
        var (more, fewer) = (
            Attribution.Run(NineHours, Fine)!,
            Attribution.Run(NineHours, Fine with { Replications = 8 })!
        );
        for (var place = 0; place < more.Design.Places; place++)
        {
            Assert.Equal(fewer.Subsets[place].Fingerprints, more.Subsets[place].Fingerprints.Take(8));
        }
    }

    [Fact]
    public void Causes_that_change_the_force_have_no_shares_of_its_losses_by_sampled_orders()
    {
        var causes = CausesToExplain.Read(
            ScenarioSource.Of(ScenarioFile.Parse(Waiting()).Scenario!),
            [],
            [.. Ready(), Variant.Parse("many: force.units[*].personnel=50")]
        );
        var summary = Attribution.Run(causes, Fine with { Most = 10 })!.Summarize();
        Assert.Equal(10, summary.Causes.Count);
        Assert.Contains(summary.NotComputed, omission => omission.Figure == "shares of the losses");
        Assert.DoesNotContain(summary.Measures, measure => measure.Kind is MeasureKind.Count or MeasureKind.Share);
    }

    [Fact]
    public void As_many_as_are_asked_for_have_a_share_of_their_own()
    {
        var summary = Attribution.Run(NineHours, Few with { Most = 8 })!.Summarize();
        Assert.Equal("the 2 others", summary.Causes[^1].Name);
        Assert.Equal((8, AttributionMethod.SampledOrders), (summary.Causes.Count, summary.Method));
        Assert.Equal(
            9,
            ScenarioFile
                .Parse(Waiting())
                .Scenario!.Explain(5, [.. Ready().Select(one => $"{one.Name}: {one.Sets[0]}")], most: 9)
                .Groups.Count
        );
    }

    const string Guns = "fire:\n  guns: {rate: 3 /h, targets: {landing: {hit: 50 %, hurt: 5 %, closed: 20 min}}}\n";

    static string Waiting() =>
        "name: nine\nstart: 2024-05-01 06:00 +00:00\nhorizon: 2 d\nmilestones: [6 h, 1 d]\nriver: {width: 400 m}\nforce:\n  units:\n"
        + string.Concat(
            Enumerable
                .Range(1, Units)
                .Select(unit => $"    - {{name: unit-{unit}, personnel: 10, assembly-area: wood, ready: {unit} h}}\n")
        )
        + "routes:\n  - {from: wood, to: boats, length: 0 km}\nsites:\n"
        + "  boats: {means: boats, craft: 9, persons: 100, crossing-time: 5 min, near-berths: 9, far-berths: 9, longest-wait: 0 min}\n";

    static IEnumerable<Variant> Ready() =>
        Enumerable.Range(1, Units).Select(unit => Variant.Parse($"unit {unit}: force.units.unit-{unit}.ready=0 h"));

    static CausesToExplain CausesOf(string text) =>
        CausesToExplain.Read(ScenarioSource.Of(ScenarioFile.Parse(text).Scenario!), [], [.. Ready()]);
}
