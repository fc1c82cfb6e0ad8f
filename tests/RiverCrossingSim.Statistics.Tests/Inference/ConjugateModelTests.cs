using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

/// <summary>What approximate Bayesian computation says, held against models whose posterior is known.</summary>
public class ConjugateModelTests
{
    const int Rows = 4_000;
    static readonly double[] Errors = [0.8, 1.2, 0.6, 3, 3];

    // A mean with a standard normal prior, of which five instruments of different error each have a reading.
    static readonly (double[] Mean, double[][] Readings) Simulated = Simulate();

    static readonly SemiAutomaticSummaries Summaries = SemiAutomaticSummaries.Learn(
        Simulated.Readings,
        [Simulated.Mean]
    );

    [Fact]
    public void A_normal_mean_has_the_posterior_that_is_known()
    {
        for (var truth = 0; truth < 20; truth++)
        {
            var sample = Posterior(truth, 400, out var kept);
            var (mean, deviation) = Exact(truth);
            Assert.Equal(
                mean,
                kept.Adjusted(Simulated.Mean).Index().Sum(one => one.Item * kept.Weights[one.Index])
                    / kept.Weights.Sum(),
                0.12
            );
            Assert.Equal(mean, sample.Quantile(0.5), 0.15);
            Assert.InRange((sample.Quantile(0.95) - sample.Quantile(0.05)) / (2 * 1.645 * deviation), 0.8, 1.25);
        }
    }

    [Fact]
    public void Its_90_percent_intervals_hold_9_truths_of_10()
    {
        var inside = 0;
        for (var truth = 0; truth < 400; truth++)
        {
            var sample = Posterior(truth, 200, out _);
            var value = Simulated.Mean[truth];
            inside += sample.Quantile(0.05) <= value && value <= sample.Quantile(0.95) ? 1 : 0;
        }
        Assert.InRange(inside / 400d, 0.86, 0.94);
    }

    [Fact]
    public void Adjusted_it_is_nearer_to_the_truth_where_few_rows_are_near()
    {
        var (plain, adjusted) = (0d, 0d);
        for (var truth = 0; truth < 200; truth++)
        {
            var (mean, _) = Exact(truth);
            Posterior(truth, 1_500, out var kept);
            plain += Math.Abs(mean - new WeightedSample(kept.Of(Simulated.Mean), kept.Weights).Quantile(0.5));
            adjusted += Math.Abs(mean - new WeightedSample(kept.Adjusted(Simulated.Mean), kept.Weights).Quantile(0.5));
        }
        Assert.True(adjusted < 0.7 * plain, $"{adjusted} against {plain}");
    }

    [Fact]
    public void A_share_of_which_successes_were_counted_has_the_beta_distribution()
    {
        const int trials = 20;
        var share = Samples.Draw(new Uniform(0, 1), 20_000, 1, "share");
        double[] successes =
        [
            .. share.Select(
                (p, row) => (double)Samples.Draw(new Uniform(0, 1), trials, (uint)row, "trials").Count(u => u < p)
            ),
        ];
        var summaries = SemiAutomaticSummaries.Learn([successes], [share]);
        foreach (var observed in new[] { 2d, 10, 17 })
        {
            var kept = NearestRows.Find(summaries.Values, summaries.Of([observed]), 600);
            var sample = new WeightedSample(kept.Adjusted(share), kept.Weights);
            var exact = new Beta(observed + 1, trials - observed + 1, 0, 1);
            foreach (var p in new[] { 0.05, 0.5, 0.95 })
            {
                Assert.Equal(exact.Quantile(p), sample.Quantile(p), 0.03);
            }
        }
    }

    [Fact]
    public void Tempered_weights_agree_where_enough_rows_are_near_and_are_wider_where_not()
    {
        for (var truth = 0; truth < 20; truth++)
        {
            var (mean, deviation) = Exact(truth);
            var weights = TemperedWeights.Of(LogLikelihoods(truth, 1), 60);
            Assert.Equal(
                mean,
                new WeightedSample(Simulated.Mean, weights.Weights).Quantile(0.5),
                3.5 * deviation / Math.Sqrt(weights.EffectiveSize) + 0.05
            );
            Assert.Equal(1, weights.Power);
            var sharp = TemperedWeights.Of(LogLikelihoods(truth, 0.02), 60);
            Assert.True(sharp.Power < 1 && sharp.EffectiveSize >= 60 && sharp.EffectiveSizeInFull < 60);
        }
    }

    [Fact]
    public void Population_Monte_Carlo_comes_to_the_posterior_from_far_away()
    {
        // Of so narrow a posterior 2,000 draws of the prior hold hardly any; the third round has hundreds.
        const double error = 0.02;
        const double reading = 1.9;
        double[][] points = [.. Samples.Draw(new Uniform(0, 1), 2_000, 9, "points").Select(u => new[] { u })];
        var importance = Enumerable.Repeat(1d, points.Length).ToArray();
        TemperedWeights weights = null!;
        var sizes = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            double[] logLikelihoods =
            [
                .. points.Select(
                    (point, row) => Math.Log(importance[row]) + LogLikelihood(Value(point), reading, error)
                ),
            ];
            weights = TemperedWeights.Of(logLikelihoods, 200);
            sizes.Add(weights.EffectiveSizeInFull);
            if (round < 2)
            {
                var next = new PopulationMonteCarlo(points, weights.Weights);
                var stream = StreamId.Of("round", "", round);
                points =
                [
                    .. Enumerable.Range(0, 2_000).Select(row => next.Draw(new RandomStream(5, (uint)row, stream))),
                ];
                importance = [.. points.Select(point => 1 / next.Density(point))];
            }
        }
        Assert.True(sizes[2] > 5 * sizes[0], string.Join(' ', sizes));
        var precision = 1 + (1 / (error * error));
        var sample = new WeightedSample([.. points.Select(Value)], weights.Weights);
        Assert.Equal(reading / (error * error) / precision, sample.Quantile(0.5), 0.01);
        Assert.InRange((sample.Quantile(0.95) - sample.Quantile(0.05)) * Math.Sqrt(precision) / 3.29, 0.8, 1.4);
    }

    static double Value(double[] point) => StandardNormal.Quantile(point[0]);

    static double LogLikelihood(double mean, double reading, double error) =>
        -0.5 * (mean - reading) * (mean - reading) / (error * error);

    static double[] LogLikelihoods(int truth, double scale) =>
        [
            .. Simulated.Mean.Select(mean =>
                Errors.Select((error, i) => LogLikelihood(mean, Simulated.Readings[i][truth], error * scale)).Sum()
            ),
        ];

    static WeightedSample Posterior(int truth, int keep, out NearestRows kept)
    {
        var observed = Summaries.Of([.. Simulated.Readings.Select(reading => reading[truth])]);
        kept = NearestRows.Find(Summaries.Values, observed, keep, without: truth);
        return new WeightedSample(kept.Adjusted(Simulated.Mean), kept.Weights);
    }

    static (double Mean, double Deviation) Exact(int truth)
    {
        var precision = 1 + Errors.Sum(error => 1 / (error * error));
        return (
            Errors.Select((error, i) => Simulated.Readings[i][truth] / (error * error)).Sum() / precision,
            1 / Math.Sqrt(precision)
        );
    }

    static (double[] Mean, double[][] Readings) Simulate()
    {
        var mean = Samples.Draw(new Normal(0, 1), Rows, 1, "mean");
        return (
            mean,
            [
                .. Errors.Select(
                    (error, i) =>
                        Samples.Draw(new Normal(0, error), Rows, (uint)i, "error").Zip(mean, (e, m) => e + m).ToArray()
                ),
            ]
        );
    }
}
