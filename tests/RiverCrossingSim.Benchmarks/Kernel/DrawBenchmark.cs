using System.Diagnostics.CodeAnalysis;

namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>
/// What a draw costs, and what the kernel's own elementary functions cost beside those of the platform's C library, on
/// the same arguments and in turns.
/// </summary>
internal static class DrawBenchmark
{
    const int Draws = 100_000;

    static readonly double[] Uniforms =
    [
        .. Enumerable.Range(0, Draws).Select(i => new RandomStream(1, 0, 7).Uniform((uint)i)),
    ];

    static readonly (string Name, Func<double, double> Own, Func<double, double> Platform)[] Functions =
    [
        ("log", u => Elementary.Log(u), u => Math.Log(u)),
        ("exp", u => Elementary.Exp(8 * (u - 0.5)), u => Math.Exp(8 * (u - 0.5))),
        ("pow", u => Elementary.Pow(3 * u, 1.7), u => Math.Pow(3 * u, 1.7)),
        ("sin", u => Elementary.Sin(6 * u), u => Math.Sin(6 * u)),
    ];

    static readonly Distribution[] Distributions =
    [
        new Exponential(6),
        new Normal(6, 1, 0),
        new LogNormal(6, 1.5),
        new Weibull(1.5, 6),
        new Gamma(6, 3),
        new Pert(4, 6, 9),
        new Triangular(4, 6, 9),
    ];

    static double _kept;

    public static void Run()
    {
        Console.WriteLine($"{"function", -14}{"own ns", 9}{"platform ns", 13}{"ratio", 8}");
        foreach (var (name, own, platform) in Functions)
        {
            var (seconds, theirs) = Contest.Measure(() => Sum(own), () => Sum(platform));
            Console.WriteLine(
                $"{name, -14}{Nanoseconds(seconds), 9:0.0}{Nanoseconds(theirs), 13:0.0}{seconds / theirs, 8:0.00}"
            );
        }

        Console.WriteLine($"{"draw", -14}{"ns", 9}");
        foreach (var distribution in Distributions)
        {
            var (seconds, _) = Contest.Measure(() => Sum(distribution.Quantile), () => Sum(u => u));
            Console.WriteLine($"{distribution.Kind, -14}{Nanoseconds(seconds), 9:0.0}");
        }
    }

    static double Nanoseconds(double seconds) => seconds / Draws * 1e9;

    [SuppressMessage("Style", "IDE0052", Justification = "Kept so that the work is not optimized away.")]
    static void Sum(Func<double, double> function)
    {
        var sum = 0.0;
        foreach (var u in Uniforms)
        {
            sum += function(u);
        }

        _kept = sum;
    }
}
