using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

/// <summary>Samples with a fixed seed, and the limit that random results are held to.</summary>
static class Samples
{
    /// <summary>
    /// In standard errors. About 20 random statistics are tested in this folder: each at 0.001 / 20, two-sided, so that
    /// all of them together would fail once in a thousand choices of the seed.
    /// </summary>
    public const double Limit = 4.06;

    public static double[] Draw(Distribution distribution, int count, uint replication, string purpose)
    {
        var sequence = new RandomStream(20221109, replication, StreamId.Of(purpose)).Sequence();
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = distribution.Quantile(sequence.NextUniform());
        }

        return values;
    }

    /// <summary>The share of samples for which a statement holds.</summary>
    public static double Share(int samples, Func<uint, bool> holds) =>
        Enumerable.Range(0, samples).Count(i => holds((uint)i)) / (double)samples;

    /// <summary>How far a share of that many samples may lie from its probability.</summary>
    public static double Tolerance(double probability, int samples) =>
        Limit * Math.Sqrt(probability * (1 - probability) / samples);
}
