using RiverCrossingSim.Kernel;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Each distribution of the scenario language against the same by MathNet.Numerics.</summary>
static class DistributionChecks
{
    const int Draws = 200_000;
    const double Tolerance = 1e-9;
    const string Library = "MathNet.Numerics 5.0";

    public static IEnumerable<ValidationCheck> Checks =>
        DistributionSpecimen.All.SelectMany(specimen =>
            specimen.Values.Count > 0
                ? [Sample(specimen, specimen.Distribution)]
                : new[] { Inverse(specimen, specimen.Distribution), Sample(specimen, specimen.Distribution) }
        );

    /// <summary>The quantile function put into the library's distribution: what comes out is the share that went in.</summary>
    internal static ValidationCheck Inverse(DistributionSpecimen specimen, Distribution distribution) =>
        new(
            $"{distribution}: quantiles",
            "The share at or below the quantile of u is u; the worst of u = 0.000001, 0.001, 0.002 ... 0.999, 0.999999.",
            Library,
            _ =>
            {
                double[] shares = [1e-6, .. Enumerable.Range(1, 999).Select(i => i / 1_000d), 1 - 1e-6];
                var worst = shares.Max(u => Math.Abs(specimen.Cumulative(distribution.Quantile(u)) - u));
                return ValidationOutcome.Near(0, worst, Tolerance, share => share == 0 ? "0" : $"{share:0.0e+0}");
            }
        );

    /// <summary>Draws held to the library's distribution.</summary>
    internal static ValidationCheck Sample(DistributionSpecimen specimen, Distribution distribution) =>
        new(
            $"{distribution}: draws",
            specimen.Values.Count switch
            {
                0 => "Kolmogorov and Smirnov's distance to the library's distribution.",
                1 => "Every draw is the value.",
                _ => "Chi-square of the values against the library's chances.",
            },
            Library,
            setting => Judge(specimen, Draw(distribution, setting.Seed))
        )
        {
            IsRandom = specimen.Values.Count != 1,
        };

    static double[] Draw(Distribution distribution, ulong seed)
    {
        var uniforms = new RandomStream(seed, 0, StreamId.Of("specimen", distribution.Kind)).Sequence();
        var draws = new double[Draws];
        for (var i = 0; i < draws.Length; i++)
        {
            draws[i] = distribution.Drawn(uniforms.NextUniform());
        }
        return draws;
    }

    static ValidationOutcome Judge(DistributionSpecimen specimen, double[] draws)
    {
        if (specimen.Values.Count == 0)
        {
            return GoodnessOfFit.KolmogorovSmirnov(draws, specimen.Cumulative);
        }
        var counts = specimen.Values.Select(value => (double)draws.Count(draw => draw.Equals(value))).ToArray();
        if (specimen.Values.Count == 1 || counts.Sum() < draws.Length)
        {
            return ValidationOutcome.Same(
                $"{Wording.Count(draws.Length)} possible values",
                $"{Wording.Count(counts.Sum())} possible values"
            );
        }
        var below = specimen.Values.Select(specimen.Cumulative).Prepend(0).ToArray();
        return GoodnessOfFit.ChiSquare(counts, [.. counts.Select((_, i) => below[i + 1] - below[i])]);
    }
}
