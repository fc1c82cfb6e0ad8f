using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

public sealed class ForecastTests
{
    const int Many = 1_200;

    static readonly Lazy<ForecastResult> Slow = new(() =>
        SmallFerry.Scenario.Forecast(SmallFerry.Seen(SmallFerry.Of("vehicles-across", 40, 50), NotEnded), Many)
    );

    static Observation NotEnded => new() { Quantity = "ended", Is = false };

    [Fact]
    public void Nothing_seen_gives_back_what_was_known_before_to_the_last_bit()
    {
        var forecast = SmallFerry.Scenario.Forecast(SmallFerry.Seen(), 300);
        var run = SmallFerry.Scenario.Run(300);
        Assert.Equal(run.Table.Fingerprints, forecast.Rows.Select(row => row.Fingerprint));
        Assert.Equal(run.Table[Headline.Duration].ToArray(), forecast.Rows.Select(row => row.Duration));
        var (before, summary) = (run.Summarize(), forecast.Summarize());
        Assert.All(
            before.Milestones,
            milestone =>
            {
                var chance = summary.Chances.Single(chance => chance.Text == milestone.Text);
                Assert.Equal(milestone.Done.Share, chance.Before);
                Assert.Equal(chance.Before, chance.After);
            }
        );
        Assert.Equal(before.Duration.Select(quantile => quantile.Value), summary.Durations.Select(q => q.Before));
        Assert.All(summary.Durations, quantile => Assert.Equal(quantile.Before, quantile.After));
        Assert.Equal(summary.Never.Before, summary.Never.After);
        Assert.Equal(summary.Interval.BeforeHigh, summary.Interval.AfterHigh);
        Assert.Empty(summary.NotComputed);
        Assert.StartsWith("Nothing was seen, so nothing is known", summary.Sentences[0], StringComparison.Ordinal);
        Assert.Null(CoverageStudy.Of(forecast));
    }

    [Fact]
    public void It_is_the_same_on_any_number_of_threads()
    {
        var subject = SmallFerry.Subject(SmallFerry.Truth(1).Seen);
        ForecastSummary On(int threads) =>
            ForecastStudy.Run(subject, new ForecastOptions { Replications = 400, Threads = threads })!.Summarize();
        var (one, three) = (On(1), On(3));
        Assert.Equal(one.Sentences, three.Sentences);
        Assert.Equal(one.Chances, three.Chances);
        Assert.Equal(one.NextLooks, three.NextLooks);
    }

    [Fact]
    public void It_comes_nearer_to_the_truth_and_holds_it_as_often_as_it_says()
    {
        var (inside, before, after, narrowed) = (0, 0d, 0d, 0);
        const int truths = 16;
        for (uint truth = 0; truth < truths; truth++)
        {
            var (seen, duration, breakdown) = SmallFerry.Truth(truth);
            var summary = SmallFerry.Scenario.Forecast(seen, 400, seed: truth).Summarize();
            if (summary.Refusal is not null)
            {
                continue;
            }
            Assert.Empty(summary.NotComputed);
            inside += summary.Interval.AfterLow <= duration && duration <= summary.Interval.AfterHigh ? 1 : 0;
            var done = duration <= summary.Chances[0].Within ? 1 : 0;
            before += Math.Pow(summary.Chances[0].Before - done, 2);
            after += Math.Pow(summary.Chances[0].After!.Value - done, 2);
            var moved = summary.Assumptions.Single(assumption => assumption.Name == "breakdown");
            narrowed += moved.After[0] <= breakdown && breakdown <= moved.After[2] && moved.Narrowed > 0.2 ? 1 : 0;
        }
        Assert.InRange(inside, 12, truths);
        Assert.True(after < 0.6 * before, $"{after} against {before}");
        Assert.InRange(narrowed, 9, truths);
    }

    [Fact]
    public void Its_own_coverage_is_near_to_what_it_promises_and_it_has_skill()
    {
        var coverage = CoverageStudy.Of(Slow.Value, 400)!;
        Assert.Equal(400, coverage.Truths);
        Assert.InRange(coverage.Inside.Share, 0.84, 0.96);
        Assert.InRange(coverage.DoneInside.Share, 0.84, 0.96);
        Assert.True(coverage.Skill > 0.2 && coverage.WidthAfter < coverage.WidthBefore, $"{coverage}");
        Assert.Throws<ArgumentOutOfRangeException>(() => CoverageStudy.Of(Slow.Value, 10));
    }

    [Fact]
    public void Slow_progress_makes_it_late_and_the_methods_agree()
    {
        var summary = Slow.Value.Summarize();
        var chance = summary.Chances[0];
        Assert.Equal("14 h", chance.Text);
        Assert.True(chance.After < chance.Before - 0.2, $"{chance}");
        Assert.Equal(chance.After!.Value, chance.Tempered!.Value, 0.1);
        Assert.Equal("breakdown", summary.Assumptions[0].Name);
        Assert.True(summary.Assumptions[0].Moved > 0.1 && summary.Assumptions[0].HasMoved);
        Assert.DoesNotContain(summary.Assumptions, assumption => assumption.Name == "engine");
        Assert.All(
            summary.Curves,
            curve => Assert.All(curve.Points, point => Assert.True(point.After[0] <= point.After[1]))
        );
        Assert.Equal(2, summary.Curves.Count);
        var now = summary.Curves[1].Points.MinBy(point => Math.Abs(point.Time - 6))!;
        Assert.InRange(now.After[1] * summary.Curves[1].Initial, 34, 56);
        Assert.InRange(summary.Basis!.Agreeing, 300, Many);
    }

    [Fact]
    public void What_to_look_at_next_is_ranked_and_is_nothing_that_was_seen()
    {
        var looks = Slow.Value.Summarize().NextLooks;
        Assert.NotEmpty(looks);
        Assert.Equal(looks.Select(look => look.Gain).OrderDescending(), looks.Select(look => look.Gain));
        Assert.DoesNotContain(looks, look => look is { Quantity: "vehicles-across", Subject: "", Time: 6 });
        Assert.DoesNotContain(looks, look => look.Quantity is "ended" || look is { Quantity: "strikes", Subject: "" });
        Assert.True(looks[0].Gain > 0.02, $"{looks[0]}");
        Assert.All(looks, look => Assert.True(look.Error >= 0.5 || look.Quantity == "closed"));
    }

    [Fact]
    public void From_what_the_model_can_hardly_produce_nothing_is_foretold()
    {
        var summary = SmallFerry
            .Scenario.Forecast(SmallFerry.Seen(SmallFerry.Of("breakdowns", 60, 70)), 300)
            .Summarize();
        Assert.Contains(
            "trips with a breakdown, 60 to 70, at 6 h (0 of 300 replications",
            summary.Refusal,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Nothing is foretold: the model can hardly produce",
            summary.Sentences[0],
            StringComparison.Ordinal
        );
        Assert.True(summary.Observations[0].Check.IsImpossible);
        Assert.All(summary.Chances, chance => Assert.Null(chance.After));
        Assert.Null(summary.Coverage);
        Assert.Empty(summary.NextLooks);
        Assert.All(summary.Curves[0].Points, point => Assert.Empty(point.After));
        Assert.Null(summary.Durations[0].After);
    }

    [Fact]
    public void Two_things_that_never_go_together_are_told_together()
    {
        var summary = SmallFerry
            .Scenario.Forecast(
                SmallFerry.Seen(SmallFerry.Of("vehicles-across", 60, 64), SmallFerry.Of("vehicles-left", 20, 24)),
                400
            )
            .Summarize();
        Assert.Contains("all that was seen together", summary.Refusal, StringComparison.Ordinal);
        Assert.True(summary.Together!.IsImpossible);
    }

    [Fact]
    public void A_fact_leaves_out_what_disagrees_and_alone_it_needs_nothing_more()
    {
        var observed = SmallFerry.Seen(
            new Observation
            {
                Quantity = "closed",
                Site = "boats",
                Time = TimeSpan.FromHours(3),
                Is = true,
            }
        );
        var forecast = SmallFerry.Scenario.Forecast(observed, 600);
        var summary = forecast.Summarize();
        var late = forecast.Rows.Count(row => row.Seen[0] > 0);
        Assert.Equal(late, summary.Basis!.Agreeing);
        Assert.Equal(late, summary.Basis.Kept);
        var done = forecast.Rows.Where(row => row.Seen[0] > 0).Count(row => row.Duration <= 14);
        Assert.Equal((double)done / late, summary.Chances[0].After!.Value, 1e-9);
        Assert.Equal("late", summary.Assumptions[0].Name);
        Assert.Null(summary.Coverage);
        Assert.Empty(summary.NextLooks);
        Assert.Contains("boats is closed, at 3 h", summary.Observations[0].Text, StringComparison.Ordinal);
        Assert.Equal("", summary.Observations[0].ModelText);
    }

    [Fact]
    public void A_fact_with_which_few_agree_is_a_number_among_others()
    {
        var observed = SmallFerry.Seen(new Observation { Quantity = "ended", Is = true }) with
        {
            AsOf = TimeSpan.FromHours(8),
        };
        var forecast = SmallFerry.Scenario.Forecast(observed, 300);
        Assert.InRange(forecast.Rows.Count(row => row.Seen[0] > 0), 10, 99);
        Assert.True(forecast.Summarize().Chances[0].After > 0.5);
    }

    [Fact]
    public void Where_few_are_near_more_are_looked_for_there()
    {
        var subject = SmallFerry.Subject(SmallFerry.Exactly(2));
        var options = new ForecastOptions { Replications = 400, Threads = 2 };
        var plain = ForecastStudy.Run(subject, options with { Rounds = 0 })!;
        var looked = ForecastStudy.Run(subject, options)!;
        Assert.Equal(400, plain.Rows.Count);
        Assert.Equal(800, looked.Rows.Count);
        Assert.Equal(plain.Rows.Select(row => row.Fingerprint), looked.Rows.Take(400).Select(row => row.Fingerprint));
        Assert.All(looked.Importance, weight => Assert.InRange(weight, 0, 2));
        // All together stand for the scenario as it is: the mean of the uniforms is a half.
        Assert.Equal(
            0.5,
            looked.Rows.Index().Sum(row => looked.Importance[row.Index] * row.Item.Uniforms[0])
                / looked.Importance.Sum(),
            0.06
        );
        static double Spread(IEnumerable<ForecastRow> rows) =>
            rows.Select(row => row.Uniforms[1]).Select(u => Math.Pow(u - rows.Average(row => row.Uniforms[1]), 2)).Sum()
            / rows.Count();
        Assert.True(Spread(looked.Rows.Skip(400)) < Spread(looked.Rows.Take(400)));
        Assert.Contains("400 more that were looked for", looked.Summarize().Sentences[^1], StringComparison.Ordinal);
    }
}
