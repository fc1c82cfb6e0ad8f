using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Validation;

/// <summary>The strikes of a day and a night, as a scenario runs them, against Poisson's distribution.</summary>
static class PoissonCounts
{
    const int MostStrikes = 40;

    public static ValidationCheck Check { get; } =
        new(
            "Strikes of a day and a night: distribution",
            "Counts of a Poisson measure are Poisson, here with mean 10 h x 0.1 /h + 14 h x 0.5 /h = 8: chi-square.",
            "Kingman, Poisson Processes, 1993; MathNet.Numerics 5.0",
            setting => Judge(StrikesByChance.OfADay(setting), 8)
        )
        {
            IsRandom = true,
        };

    /// <summary>Holds counts to Poisson's distribution.</summary>
    internal static ValidationOutcome Judge(IReadOnlyList<double> strikes, double mean)
    {
        var counts = new double[MostStrikes + 1];
        foreach (var number in strikes)
        {
            counts[(int)Math.Min(number, MostStrikes)]++;
        }
        var chances = Enumerable.Range(0, MostStrikes).Select(number => Poisson.PMF(mean, number)).ToList();
        return GoodnessOfFit.ChiSquare(counts, [.. chances, 1 - chances.Sum()]);
    }
}
