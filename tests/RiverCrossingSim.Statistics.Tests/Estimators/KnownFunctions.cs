using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

/// <summary>
/// Functions whose indices are known: that of T. Ishigami and T. Homma (1990) with a = 7 and b = 0.1, and the g function of
/// Sobol' with a = 0, 1, 4.5, 9, 99.
/// </summary>
static class KnownFunctions
{
    const double A = 7;
    const double B = 0.1;
    static readonly double[] Coefficients = [0, 1, 4.5, 9, 99];

    /// <summary>The variance of Ishigami's function.</summary>
    public static double IshigamiVariance { get; } =
        (A * A / 8) + (B * Math.Pow(Math.PI, 4) / 5) + (B * B * Math.Pow(Math.PI, 8) / 18) + 0.5;

    /// <summary>Its three first-order indices, and 0 for an input that it does not have.</summary>
    public static double[] IshigamiFirst { get; } =
    [Math.Pow(1 + (B * Math.Pow(Math.PI, 4) / 5), 2) / 2 / IshigamiVariance, A * A / 8 / IshigamiVariance, 0, 0];

    /// <summary>Its total indices.</summary>
    public static double[] IshigamiTotal { get; } = [IshigamiFirst[0] + Together, IshigamiFirst[1], Together, 0];

    /// <summary>The first-order indices of the g function.</summary>
    public static double[] SobolGFirst { get; } = [.. Coefficients.Select(a => Part(a) / SobolGVariance)];

    /// <summary>The total indices of the g function.</summary>
    public static double[] SobolGTotal { get; } =
    [.. Coefficients.Select(a => Part(a) * (SobolGVariance + 1) / (1 + Part(a)) / SobolGVariance)];

    static double Together => B * B * Math.Pow(Math.PI, 8) * ((1 / 18.0) - (1 / 50.0)) / IshigamiVariance;

    static double SobolGVariance => Coefficients.Aggregate(1.0, (product, a) => product * (1 + Part(a))) - 1;

    static double Part(double a) => 1 / (3 * (1 + a) * (1 + a));

    public static double Ishigami(SamplePoint point)
    {
        var x = Array.ConvertAll(point.Unit, u => Math.PI * ((2 * u) - 1));
        return Math.Sin(x[0]) + (A * Math.Pow(Math.Sin(x[1]), 2)) + (B * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    public static double SobolG(SamplePoint point) =>
        point
            .Unit.Zip(Coefficients)
            .Aggregate(1.0, (product, x) => product * (Math.Abs((4 * x.First) - 2) + x.Second) / (1 + x.Second));

    /// <summary>Normal noise of a standard deviation, the same for the same luck.</summary>
    public static double Noise(SamplePoint point, double deviation) =>
        new Normal(0, deviation).Quantile(new RandomStream(1, point.Streams[0], StreamId.Of("noise")).Uniform(0));

    public static double[] Evaluate(int count, Func<int, SamplePoint> at, Func<SamplePoint, double> function) =>
        [.. Enumerable.Range(0, count).Select(i => function(at(i)))];
}
