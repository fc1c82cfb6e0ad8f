using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>What was seen of a small crossing says which assumptions fit it, and they stay together.</summary>
public sealed class CalibrationTests
{
    const int Replications = 1_000;

    static readonly Lazy<CalibrationResult> Fitted = new(() => Of(SmallFerry.Seen(Vehicles(100, 106), Open)));

    static Observation Open => new() { Quantity = "ended", Is = false };

    static Observation Vehicles(double low, double high) => SmallFerry.Of("vehicles-across", low, high);

    static CalibrationResult Of(Observations seen, int threads = 2, int rounds = 2) =>
        CalibrationStudy.Run(
            SmallFerry.Subject(seen),
            new ForecastOptions
            {
                Replications = Replications,
                Threads = threads,
                Rounds = rounds,
            }
        )!;

    [Fact]
    public void A_replication_that_is_cut_was_seen_as_one_that_goes_on()
    {
        var subject = SmallFerry.Subject(SmallFerry.Seen(Vehicles(100, 106), Open));
        var options = new ForecastOptions { Replications = 200, Rounds = 0 };
        var whole = ForecastStudy.Run(subject, options)!;
        var cut = CalibrationStudy.Run(subject, options)!;
        Assert.Equal(whole.Rows.Select(row => row.Uniforms), cut.Rows.Select(row => row.Uniforms));
        Assert.Equal(
            whole.Rows.Select(row => row.Seen.Take(subject.Seen.Count)),
            cut.Rows.Select(row => row.Seen.Take(subject.Seen.Count))
        );
    }

    [Fact]
    public void What_was_seen_narrows_what_it_hangs_on_and_tells_what_goes_together()
    {
        var summary = Fitted.Value.Summarize();
        Assert.Null(summary.Refusal);
        var turnaround = summary.Assumptions.Single(one => one.Shift.Name == "turnaround").Shift;
        Assert.True(turnaround.HasMoved && turnaround.Narrowed > 0.3, turnaround.Text);
        // Ferries that break down must be quick to have as many across: the two go against each other.
        var pair = summary.Pairs.Single(pair => (pair.First, pair.Second) == ("turnaround", "breakdown"));
        Assert.True(pair.Correlation < -0.25, $"{pair.Correlation}");
        Assert.Contains("What goes together in what fits", summary.Sentences[1], StringComparison.Ordinal);
        Assert.DoesNotContain(summary.Assumptions, one => one.Shift.Name == "engine");
    }

    [Fact]
    public void Its_intervals_hold_the_truth_about_as_often_as_they_say()
    {
        var covered = Fitted.Value.Summarize().Assumptions.Select(one => one.Covered!).ToList();
        Assert.All(covered, one => Assert.InRange((double)one.Count / one.Of, 0.75, 1));
        Assert.InRange((double)covered.Sum(one => one.Count) / covered.Sum(one => one.Of), 0.82, 0.98);
    }

    [Fact]
    public void The_scenario_that_it_gives_runs_and_looks_like_what_was_seen()
    {
        var calibrated = Fitted.Value.Calibrated!;
        Assert.Equal(SmallFerry.Scenario.Assumptions["engine"], calibrated.Assumptions["engine"]);
        Assert.All(
            calibrated.Assumptions.Values.Where(assumption => assumption.Per == DrawnPer.Run),
            assumption => Assert.IsType<JointDraws>(assumption.Value)
        );
        // Luck is drawn anew, so that what is seen spreads; its middle is where it was seen.
        Assert.InRange(Median(Seen(SmallFerry.Scenario)), 50, 80);
        Assert.InRange(Median(Seen(calibrated)), 88, 115);
    }

    [Fact]
    public void It_is_the_same_for_any_number_of_threads()
    {
        var one = Of(SmallFerry.Seen(Vehicles(100, 106), Open), threads: 1);
        Assert.Equal(ScenarioFile.Hash(Fitted.Value.Calibrated!), ScenarioFile.Hash(one.Calibrated!));
    }

    [Fact]
    public void A_calibrated_scenario_can_be_calibrated_again_and_foretold()
    {
        var calibrated = Fitted.Value.Calibrated!;
        var seen = SmallFerry.Seen(Vehicles(95, 110));
        var again = calibrated.Calibrate(seen, 300);
        Assert.Null(again.Summarize().Refusal);
        var before = (JointDraws)calibrated.Assumptions["turnaround"].Value;
        var after = (JointDraws)again.Calibrated!.Assumptions["turnaround"].Value;
        Assert.Subset(before.Values.ToHashSet(), after.Values.ToHashSet());
        Assert.NotEmpty(calibrated.Forecast(seen, 300).Summarize().Assumptions);
    }

    [Fact]
    public void What_went_together_before_does_so_in_the_rows_and_in_them_alone()
    {
        var correlated = SmallFerry.Scenario with
        {
            Correlations = [new Correlation { Between = ["turnaround", "breakdown"], Rank = 0.9 }],
        };
        var result = correlated.Calibrate(SmallFerry.Seen(), 300);
        var pair = Assert.Single(result.Summarize().Pairs);
        Assert.InRange(pair.Correlation, 0.8, 0.98);
        Assert.Empty(result.Calibrated!.Correlations);
        Assert.NotNull(ScenarioFile.Parse(ScenarioFile.Write(result.Calibrated)).Scenario);
    }

    [Fact]
    public void Nothing_seen_gives_back_what_was_known()
    {
        var result = Of(SmallFerry.Seen());
        var drawn = (JointDraws)result.Calibrated!.Assumptions["turnaround"].Value;
        Assert.Equal(Replications, drawn.Values.Length);
        Assert.Single(drawn.Weights.Distinct());
        Assert.Equal(
            result.Rows.Select(row => SmallFerry.Scenario.Assumptions["turnaround"].Value.Quantile(row.Uniforms[0])),
            drawn.Values,
            (expected, got) => Math.Abs(expected - got) < 1e-5
        );
        var summary = result.Summarize();
        Assert.StartsWith("Nothing was seen", summary.Sentences[0], StringComparison.Ordinal);
        Assert.All(summary.Assumptions, one => Assert.Null(one.Covered));
    }

    [Fact]
    public void Facts_alone_keep_what_agrees_with_them()
    {
        var result = Of(SmallFerry.Seen(Open));
        Assert.Equal(
            result.Rows.Count(row => row.Seen[0] == 0),
            ((JointDraws)result.Calibrated!.Assumptions["late"].Value).Values.Length
        );
        Assert.Equal("What was seen says", result.Summarize().Sentences[0][..18]);
    }

    [Fact]
    public void From_what_the_model_can_hardly_produce_nothing_fits()
    {
        var result = Of(SmallFerry.Seen(SmallFerry.Of("trips", 9_000, 9_900)));
        Assert.Null(result.Calibrated);
        var summary = result.Summarize();
        Assert.StartsWith(
            "No assumptions fit: the model can hardly produce",
            summary.Sentences[0],
            StringComparison.Ordinal
        );
        Assert.Equal((0, null), (summary.Rows, summary.CalibratedHash));
    }

    [Fact]
    public void Where_nothing_varies_nothing_can_be_learnt()
    {
        var assumptions = SmallFerry.Scenario.Assumptions.ToDictionary(
            one => one.Key,
            one =>
                one.Value.Per == DrawnPer.Craft
                    ? one.Value
                    : one.Value with
                    {
                        Value = new Constant(one.Value.Value.Median),
                    }
        );
        var certain = SmallFerry.Scenario with { Assumptions = assumptions };
        var result = certain.Calibrate(SmallFerry.Seen(Open), 200);
        Assert.Null(result.Calibrated);
        Assert.StartsWith("Nothing can be learnt", result.Summarize().Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_study_that_is_ended_early_says_so_or_gives_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var subject = SmallFerry.Subject(SmallFerry.Seen(Vehicles(100, 106)));
        var options = new ForecastOptions
        {
            Replications = 100_000,
            Progress = progress =>
            {
                if (progress.Done >= 250)
                {
                    cancellation.Cancel();
                }
            },
        };
        var result = CalibrationStudy.Run(subject, options, cancellation.Token)!;
        Assert.True(result.Partial);
        Assert.Contains(
            result.Summarize().Sentences,
            sentence => sentence.StartsWith("The study was cancelled", StringComparison.Ordinal)
        );
        Assert.Null(CalibrationStudy.Run(subject, options, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void It_asks_of_no_time_and_takes_no_odd_options()
    {
        var subject = SmallFerry.Subject(SmallFerry.Seen());
        Assert.Throws<ArgumentException>(() => CalibrationStudy.Run(subject, new() { Within = TimeSpan.FromHours(1) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalibrationStudy.Run(subject, new() { Replications = 10 }));
        Assert.Throws<ArgumentException>(() =>
            SmallFerry.Scenario.Calibrate(SmallFerry.Seen(SmallFerry.Of("trip", 1, 2)), 200)
        );
    }

    static double[] Seen(Scenario scenario)
    {
        var plan = new Plan(scenario);
        var replication = new Replication(plan)
        {
            Sightings = [new Sighting(ObservedQuantity.VehiclesAcross, "", TimeSpan.FromHours(6))],
        };
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        return
        [
            .. Enumerable
                .Range(0, 200)
                .Select(i =>
                {
                    replication.Run(5, (uint)i, (uint)i, row, samples);
                    return replication.Seen[0];
                }),
        ];
    }

    static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
