using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

public class AttributionTests
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

    [Fact]
    public void Named_causes_replace_those_found_or_stand_beside_them()
    {
        var sets = new[] { "force.units[*].ready=3 h" };
        var late = Variant.Parse("late: force.units[*].ready=0 h");
        var replaced = Causes(UnderFire, sets, [], causes: [late]);
        Assert.Equal(["late"], replaced.Groups.Select(group => group.Name));
        Assert.Equal(
            3,
            Attribution.Run(Causes(Company, sets, [], causes: [late]), Few)!.Summarize().Measures[0].Shares[0].OnAlone,
            1e-9
        );
        var beside = Causes(UnderFire, [], [Variant.Parse("slow boat: sites.boats.crossing-time=1 min")]);
        Assert.Equal(["fire", "slow boat"], beside.Groups.Select(group => group.Name));
    }

    [Fact]
    public void What_is_wrong_with_causes_is_said_at_once()
    {
        var wrong = Causes(
            UnderFire,
            [],
            [
                Variant.Parse("fire: fire.*.rate=0 /h"),
                Variant.Parse("boats: sites.boats.crfat=3"),
                Variant.Parse("one: sites.boats.persons=50"),
                Variant.Parse("two: sites.*.persons=60"),
            ]
        );
        Assert.Null(wrong.Scenario);
        var said = string.Join('\n', wrong.Problems.Select(problem => problem.ToString()));
        Assert.Contains("2 causes are called 'fire'", said, StringComparison.Ordinal);
        Assert.Contains("--add-cause \"boats\"", said, StringComparison.Ordinal);
        Assert.Contains("'one' and 'two' both set sites.boats.persons", said, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Attribution.Run(wrong));

        var none = Causes(Company, [], []);
        var error = Assert.Single(none.Problems, problem => problem.Severity == Severity.Error);
        Assert.Contains("name one with --cause", error.Message, StringComparison.Ordinal);
        Assert.Null(CausesToExplain.Read(ScenarioSource.File("no-such-file.yaml")).Scenario);
    }

    [Fact]
    public void Causes_that_are_sound_alone_and_not_together_are_found_before_any_work()
    {
        var causes = Causes(
            Company,
            [],
            [Variant.Parse("few: force.units[*].personnel=5"), Variant.Parse("wounded: force.units[*].wounded=50")]
        );
        Assert.Null(causes.Scenario);
        Assert.Contains(causes.Problems, problem => problem.File == "all causes together");
    }

    [Fact]
    public void A_study_that_is_ended_holds_whole_replications_or_nothing()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        var causes = Causes(UnderFire, [], []);
        Assert.Null(Attribution.Run(causes, Few, ended.Token));
        Assert.Null(
            Attribution.Run(Causes(UnderFire, ["routes[*].length=8 km"], []), Few with { Most = 2 }, ended.Token)
        );

        using var later = new CancellationTokenSource();
        var result = Attribution.Run(
            causes,
            new AttributionOptions
            {
                Replications = 200_000, // progress is told now and then, not at each
                Threads = 1,
                Progress = progress =>
                {
                    if (progress.Done > 400)
                    {
                        later.Cancel();
                    }
                },
            },
            later.Token
        )!;
        Assert.True(result.Partial);
        Assert.InRange(result.Replications, 60, 199_999);
        var summary = result.Summarize();
        Assert.True(summary.Partial);
        Assert.Contains(
            summary.Sentences,
            sentence => sentence.StartsWith("The study was cancelled", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        var causes = Causes(UnderFire, [], []);
        foreach (
            var wrong in new[]
            {
                Few with
                {
                    Replications = 1,
                },
                Few with
                {
                    Threads = 0,
                },
                Few with
                {
                    Most = 0,
                },
                Few with
                {
                    Most = 11,
                },
                Few with
                {
                    UpTo = TimeSpan.FromDays(3),
                },
                Few with
                {
                    Within = TimeSpan.FromDays(3),
                },
            }
        )
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Attribution.Run(causes, wrong));
        }
    }

    [Fact]
    public void It_is_asked_in_one_line()
    {
        var scenario = ScenarioFile.Parse(Company, sets: ["force.units[*].ready=3 h"]).Scenario!;
        var found = scenario.Explain(5, upTo: TimeSpan.FromHours(2)).Summarize();
        Assert.Equal(2, found.UpTo);
        Assert.Equal("order of march", Assert.Single(found.Causes).Name);
        Assert.Equal(2, found.Measures[0].Actual);
        var given = scenario.Explain(5, ["late: force.units[*].ready=1 h"]).Summarize().Measures[0];
        Assert.Equal(2, given.Shares[0].Share, 1e-9);
        Assert.Throws<ArgumentException>(() => scenario.Explain(5, ["late: force.units[*].redy=1 h"]));
        Assert.Throws<ArgumentException>(() => scenario.Explain(5, ["without a value"]));
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Assert.Throws<OperationCanceledException>(() => scenario.Explain(5, cancellation: ended.Token));
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
