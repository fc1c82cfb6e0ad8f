using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

public partial class AttributionTests
{
    static readonly AttributionOptions Few = new() { Replications = 30, Threads = 2 };

    /// <summary>A company on foot, 8 km or 2 h from one boat that takes it over in a trip.</summary>
    const string Company = """
        name: company
        start: 2024-05-01 06:00 +00:00
        horizon: 2 d
        milestones: [6 h, 1 d]
        river: {width: 400 m}
        force:
          units:
            - {name: company, personnel: 100, assembly-area: wood}
        routes:
          - {from: wood, to: boats, length: 0 km, foot-speed: 4 km/h}
        sites:
          boats: {means: boats, craft: 1, persons: 100, crossing-time: 5 min}
        """;

    /// <summary>The same under fire that only wounds, at random.</summary>
    const string UnderFire =
        Company + "\nfire:\n  guns: {rate: 3 /h, targets: {landing: {hit: 50 %, hurt: 5 %, closed: 20 min}}}\n";

    [Fact]
    public void Two_causes_in_series_have_what_each_takes()
    {
        var duration = Explain(Company, "force.units[*].ready=3 h", "routes[*].length=8 km");
        Assert.Equal(5, duration.Difference, 1e-9);
        Assert.Equal(["march and roads", "order of march"], duration.Shares.Select(share => share.Cause));
        Assert.All(
            duration.Shares.Zip([2.0, 3.0]),
            pair =>
            {
                var (share, hours) = pair;
                Assert.Equal(hours, share.Share, 1e-9);
                Assert.Equal(hours, share.OffAlone, 1e-9);
                Assert.Equal(hours, share.OnAlone, 1e-9);
                Assert.Equal(ShareFinding.More, share.Finding);
            }
        );
    }

    [Fact]
    public void Two_causes_either_of_which_suffices_have_half_each_though_neither_is_missed_alone()
    {
        var duration = Explain(Company, "force.units[*].ready=5 h", "sites.boats.opens=5 h");
        Assert.Equal(["late opening", "order of march"], duration.Shares.Select(share => share.Cause));
        Assert.All(
            duration.Shares,
            share =>
            {
                Assert.Equal(2.5, share.Share, 1e-9);
                Assert.Equal(0, share.OffAlone, 1e-9);
                Assert.Equal(5, share.OnAlone, 1e-9);
            }
        );
    }

    [Fact]
    public void A_cause_that_does_nothing_has_exactly_0_in_everything_whatever_the_noise()
    {
        var result = Run(
            UnderFire,
            ["sites.boats.persons=10"],
            [Variant.Parse("idle: sites.boats.waiting-persons=9000")]
        );
        var summary = result.Summarize();
        Assert.True(summary.Measures[0].Actual > summary.Measures[0].Undisturbed);
        Assert.All(
            summary.Measures.Select(measure => measure.Shares.Single(share => share.Cause == "idle")),
            share => Assert.Equal(new CauseShare("idle", 0, 0, 0, ShareFinding.Nothing, 0, 0, 0), share)
        );
        Assert.Contains(
            summary.Sentences,
            sentence =>
                sentence.Contains("exactly 0", StringComparison.Ordinal)
                && sentence.Contains("idle", StringComparison.Ordinal)
        );
        // The cause's scenarios differ, and their histories do not.
        Assert.Equal(result.Subsets[0].Fingerprints, result.Subsets[2].Fingerprints);
    }

    [Fact]
    public void Fire_and_repair_after_hits_have_half_each_where_neither_does_anything_without_the_other()
    {
        // Strikes given by time close the landing for three hours and hurt nobody.
        var scenario = ScenarioFile
            .Parse(Company + "\nfire:\n  guns: {at: [0 h], targets: {landing: {hit: 100 %, closed: 3 h}}}\n")
            .Scenario!;
        var causes = CausesToExplain.Read(ScenarioSource.Of(scenario), split: CauseSplit.Repair);
        var duration = Attribution.Run(causes, Few)!.Summarize().Measures[0];
        Assert.Equal(["fire", "repair after hits"], duration.Shares.Select(share => share.Cause));
        Assert.All(
            duration.Shares,
            share =>
            {
                Assert.Equal(1.5, share.Share, 1e-9);
                Assert.Equal(3, share.OffAlone, 1e-9);
                Assert.Equal(0, share.OnAlone, 1e-9);
            }
        );
    }

    [Fact]
    public void The_shares_of_every_measure_sum_to_its_difference()
    {
        var summary = Run(UnderFire, ["routes[*].length=8 km", "sites.boats.breakdowns=50 %"], []).Summarize();
        Assert.Equal(3, summary.Causes.Count);
        Assert.All(
            summary.Measures,
            measure => Assert.Equal(measure.Difference, measure.Shares.Sum(share => share.Share), 1e-9)
        );
        Assert.Equal(
            ["restricted_duration_h", "done_within_6h", "completed"],
            summary.Measures.Take(3).Select(measure => measure.Measure)
        );
        Assert.Equal([0.5, 0.9, 0.95], summary.Measures.Select(measure => measure.Quantile).OfType<double>());
    }

    [Fact]
    public void With_every_cause_on_it_is_the_run_and_with_all_off_the_undisturbed_scenario()
    {
        var result = Run(UnderFire, [], []);
        var run = result.Scenario.Run(30);
        Assert.Equal(run.Table.Fingerprints, result.Actual.Fingerprints);
        Assert.Equal(run.Table[Headline.Duration].ToArray(), result.Actual[Headline.Duration].ToArray());
        var calm = ScenarioFile.Parse(Company).Scenario!.Run(30);
        Assert.Equal(calm.Table[Headline.Duration].ToArray(), result.Undisturbed[Headline.Duration].ToArray());
    }

    [Fact]
    public void It_is_the_same_for_any_number_of_threads()
    {
        var causes = Causes(UnderFire, ["routes[*].length=8 km"], []);
        string Text(int threads) =>
            SummaryFile.Text(Attribution.Run(causes, Few with { Threads = threads, Replications = 45 })!.Summarize());
        Assert.Equal(Text(1), Text(3));
    }

    [Fact]
    public void Where_there_are_more_causes_than_room_the_lightest_are_joined()
    {
        var causes = Causes(
            UnderFire,
            ["routes[*].length=8 km", "force.units[*].ready=9 h", "sites.boats.breakdowns=1 %"],
            []
        );
        var result = Attribution.Run(causes, Few with { Most = 3 })!;
        Assert.Equal(["march and roads", "order of march", "the 2 others"], result.Groups.Select(group => group.Name));
        Assert.Equal(["fire", "breakdowns"], result.Groups[^1].Members);
        Assert.Equal(8, result.Subsets.Count);
        var summary = result.Summarize();
        Assert.Equal("order of march", summary.Choice!.Weights[0].Cause);
        Assert.Contains(
            summary.Sentences,
            sentence => sentence.Contains("the 2 others are switched on and off as one", StringComparison.Ordinal)
        );
        Assert.Equal(summary.Measures[0].Difference, summary.Measures[0].Shares.Sum(share => share.Share), 1e-9);
    }

    static ExplainedMeasure Explain(string text, params string[] sets) => Run(text, sets, []).Summarize().Measures[0];

    static AttributionResult Run(string text, IReadOnlyList<string> sets, IReadOnlyList<Variant> added) =>
        Attribution.Run(Causes(text, sets, added), Few)!;

    static CausesToExplain Causes(
        string text,
        IReadOnlyList<string> sets,
        IReadOnlyList<Variant> added,
        IReadOnlyList<Variant>? causes = null
    )
    {
        var scenario = ScenarioFile.Parse(text, sets: sets).Scenario!;
        return CausesToExplain.Read(ScenarioSource.Of(scenario), [], causes, added);
    }
}
