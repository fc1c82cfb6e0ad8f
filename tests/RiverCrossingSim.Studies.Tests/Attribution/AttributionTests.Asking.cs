using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

// How a study of causes is asked for, refused and ended.
public partial class AttributionTests
{
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
                    Most = 32,
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
}
