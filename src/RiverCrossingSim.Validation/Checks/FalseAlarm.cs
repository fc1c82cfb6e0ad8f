using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Validation;

/// <summary>
/// How often checks that draw random numbers may fail a program that is right: all of them together once in a thousand
/// choices of the seed.
/// </summary>
/// <remarks>
/// Bonferroni's inequality: each of at most <see cref="MostChecks"/> checks has an equal share, whether they are run
/// together or alone, so that a check's limits do not depend on what it is run with.
/// </remarks>
public static class FalseAlarm
{
    /// <summary>The chance that any of the checks fails a program that is right.</summary>
    public const double All = 0.001;

    /// <summary>Checks that share it, at most.</summary>
    public const int MostChecks = 100;

    /// <summary>The chance that a single check fails a program that is right.</summary>
    public const double Each = All / MostChecks;

    /// <summary>How many standard errors a normal estimate may be off, to either side.</summary>
    public static double Normal { get; } = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 1 - (Each / 2));

    /// <summary>How many standard errors a mean of independent values may be off, to either side.</summary>
    /// <param name="values">How many values.</param>
    public static double Student(int values) => StudentQuantile.Of(values - 1, 1 - (Each / 2));
}
