using MathNet.Numerics.Distributions;
using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

/// <summary>
/// Simulation-based calibration of what draws from a posterior: a truth from the prior, data from the truth, and the truth's rank among
/// draws from the posterior. Where the draws are right, every rank is equally likely.
/// </summary>
/// <remarks>S. Talts and others, "Validating Bayesian inference algorithms with simulation-based calibration", 2018, arXiv:1804.06788.</remarks>
public sealed class SimulationBasedCalibrationTests
{
    const int Truths = 2_000;
    const int Draws = 19;
    const double Error = 0.5;

    [Fact]
    public void A_normal_mean_with_a_known_error() => Assert.InRange(Chance(Normal(1)), 1e-4, 1);

    [Fact]
    public void A_share_after_successes_and_failures() =>
        Assert.InRange(
            Chance(
                Ranks(
                    "share",
                    (truth, data) => Enumerable.Range(0, 12).Count(_ => data() < truth),
                    seen => new RiverCrossingSim.Kernel.Beta(1 + seen, 1 + 12 - seen),
                    uniform => uniform
                )
            ),
            1e-4,
            1
        );

    [Fact]
    public void A_rate_after_waiting_times() =>
        Assert.InRange(
            Chance(
                Ranks(
                    "rate",
                    (truth, data) => Enumerable.Range(0, 5).Sum(_ => -Math.Log(data()) / truth),
                    // A gamma prior of shape 2 and rate 1 becomes one of shape 2 + 5 and rate 1 + the sum of the times.
                    seen => new RiverCrossingSim.Kernel.Gamma(7 / (1 + seen), Math.Sqrt(7) / (1 + seen)),
                    new RiverCrossingSim.Kernel.Gamma(2, Math.Sqrt(2)).Quantile
                )
            ),
            1e-4,
            1
        );

    [Theory]
    [InlineData(0.7)]
    [InlineData(1.4)]
    public void Draws_that_are_too_narrow_or_too_wide_are_found_out(double factor) =>
        Assert.InRange(Chance(Normal(factor)), 0, 1e-9);

    [Fact]
    public void Plain_weights_of_many_draws_of_the_prior() => Assert.InRange(Chance(Weighted(rounds: false)), 1e-4, 1);

    [Fact]
    public void Weights_that_make_up_for_where_population_Monte_Carlo_looked() =>
        Assert.InRange(Chance(Weighted(rounds: true)), 1e-4, 1);

    static int[] Normal(double factor) =>
        Ranks(
            "normal",
            (truth, data) => truth + (Error * StandardNormal.Quantile(data())),
            seen => new RiverCrossingSim.Kernel.Normal(
                seen / (1 + (Error * Error)),
                factor * Error / Math.Sqrt(1 + (Error * Error))
            ),
            StandardNormal.Quantile
        );

    static int[] Ranks(
        string name,
        Func<double, Func<double>, double> seen,
        Func<double, Distribution> posterior,
        Func<double, double> prior
    )
    {
        var counts = new int[Draws + 1];
        for (var i = 0; i < Truths; i++)
        {
            var draws = new RandomStream(3, (uint)i, StreamId.Of("calibration of draws", name)).Sequence();
            var truth = prior(draws.NextUniform());
            var known = posterior(seen(truth, () => draws.NextUniform()));
            counts[Enumerable.Range(0, Draws).Count(_ => known.Quantile(draws.NextUniform()) < truth)]++;
        }
        return counts;
    }

    // The truth is a uniform, as assumptions are; what is seen is twice its normal quantile with an error of 1.
    static int[] Weighted(bool rounds)
    {
        const int Points = 400;
        const int Fewer = 1_000;
        var counts = new int[Draws + 1];
        for (var i = 0; i < Fewer; i++)
        {
            var stream = new RandomStream(5, (uint)i, StreamId.Of("calibration of weights"));
            var draws = stream.Sequence();
            var truth = draws.NextUniform();
            var seen = Response(truth) + StandardNormal.Quantile(draws.NextUniform());
            List<double[]> points = [.. Enumerable.Range(0, Points).Select(_ => new[] { draws.NextUniform() })];
            var weights = Weights(points, seen, _ => 1);
            if (rounds)
            {
                var next = new PopulationMonteCarlo(points, weights);
                points.AddRange(
                    Enumerable
                        .Range(0, Points)
                        .Select(place => next.Draw(new RandomStream(6, (uint)i, StreamId.Of("move", "", place))))
                );
                weights = Weights(points, seen, point => 0.5 * (1 + next.Density(point)));
            }
            counts[Enumerable.Range(0, Draws).Count(_ => Drawn(points, weights, draws.NextUniform()) < truth)]++;
        }
        return counts;
    }

    static double[] Weights(List<double[]> points, double seen, Func<double[], double> density) =>
        TemperedWeights
            .Of(
                [.. points.Select(point => (-0.5 * Math.Pow(seen - Response(point[0]), 2)) - Math.Log(density(point)))],
                least: 1
            )
            .Weights;

    static double Response(double uniform) => 2 * StandardNormal.Quantile(uniform);

    static double Drawn(List<double[]> points, double[] weights, double uniform)
    {
        var place = 0;
        for (var passed = weights[0]; passed < uniform && place < points.Count - 1; )
        {
            passed += weights[++place];
        }
        return points[place][0];
    }

    /// <summary>The chance of ranks as uneven as these, by Pearson's chi-square.</summary>
    static double Chance(int[] counts)
    {
        var expected = counts.Sum() / (double)counts.Length;
        var sum = counts.Sum(count => (count - expected) * (count - expected) / expected);
        return 1 - ChiSquared.CDF(counts.Length - 1, sum);
    }
}
