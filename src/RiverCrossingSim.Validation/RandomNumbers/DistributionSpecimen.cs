using MathNet.Numerics.Distributions;
using MathNet.Numerics.Interpolation;
using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation;

using Reference = MathNet.Numerics.Distributions;

/// <summary>A distribution of the scenario language with parameters, and the same by a library that knows nothing of it.</summary>
/// <param name="Kind">The name in scenario files.</param>
/// <param name="Parameters">Its parameters, in the order of the files.</param>
/// <param name="Cumulative">The share at or below x, by the library.</param>
sealed record DistributionSpecimen(string Kind, double[] Parameters, Func<double, double> Cumulative)
{
    /// <summary>The possible values where there are only some; empty where every number between two may come.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];

    /// <summary>One of each kind.</summary>
    public static IReadOnlyList<DistributionSpecimen> All { get; } =
    [
        new("constant", [5], x => x >= 5 ? 1 : 0) { Values = [5] },
        new("uniform", [4, 9], x => ContinuousUniform.CDF(4, 9, x)),
        new("triangular", [4, 6, 9], x => Reference.Triangular.CDF(4, 9, 6, x)),
        new("pert", [4, 6, 9], BetaScaled.PERT(4, 9, 6).CumulativeDistribution),
        new("beta", [3, 8, 4, 9], x => BetaScaled.CDF(3, 8, 4, 5, x)),
        new("normal", [6, 2, 5, double.PositiveInfinity], x => AboveFive(Reference.Normal.CDF(6, 2, x))),
        new("lognormal", [6, 1.5], x => Reference.LogNormal.CDF(Math.Log(6), Math.Log(1.5), x)),
        new("exponential", [6], x => Reference.Exponential.CDF(1 / 6d, x)),
        new("gamma", [6, 3], x => Reference.Gamma.CDF(4, 4 / 6d, x)),
        // A power of it is exponential; the library's own Weibull distribution is good to 1e-8 only where it is near 0.
        new("weibull", [1.5, 6], x => Reference.Exponential.CDF(1, Math.Pow(x / 6, 1.5))),
        new("discrete", [4, 6, 9, 1, 2, 1], OneTwoOne) { Values = [4, 6, 9] },
        new("integer", [1, 6], x => DiscreteUniform.CDF(1, 6, x)) { Values = [1, 2, 3, 4, 5, 6] },
        new("empirical", [5.5, 4, 9, 5], LinearSpline.Interpolate([4, 5, 5.5, 9], [0, 1 / 3d, 2 / 3d, 1]).Interpolate),
        new("draws", [9, 4, 6, 1, 1, 2], OneTwoOne) { Values = [4, 6, 9] },
    ];

    /// <summary>The distribution, as a scenario file would make it.</summary>
    public Distribution Distribution =>
        DistributionCatalogue.Find(Kind)!.Create(Parameters).Distribution
        ?? throw new InvalidOperationException($"The parameters of {Kind} are wrong.");

    /// <summary>4, 6 and 9 with the weights 1, 2 and 1.</summary>
    static double OneTwoOne(double x) =>
        Categorical.CDF(
            [1, 2, 1],
            x < 4 ? -1
                : x < 6 ? 0
                : x < 9 ? 1
                : 2
        );

    /// <summary>What is above 5 of a normal with mean 6 and standard deviation 2.</summary>
    static double AboveFive(double share)
    {
        var below = Reference.Normal.CDF(6, 2, 5);
        return (share - below) / (1 - below);
    }
}
