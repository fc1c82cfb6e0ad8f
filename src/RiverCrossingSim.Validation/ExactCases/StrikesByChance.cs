using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Strikes come as a Poisson process, thinned by interception and misses.</summary>
static class StrikesByChance
{
    const int Replications = 20_000;
    const double DailyMean = 8;
    static readonly ExactScenario WithoutHit = new("no-hit");
    static readonly ExactScenario DayAndNight = new("day-and-night");

    public static ValidationCheck NoHit { get; } =
        new(
            "Strikes of six rounds: chance of no hit in 35 h",
            WithoutHit.Derivation,
            "by hand; thinning of a Poisson process",
            setting =>
            {
                var expected = Math.Exp(-0.2 * 35 * (1 - Math.Pow(0.95, 6)));
                var hits = WithoutHit.Column(setting, Replications, FireMeasures.Hits.Of("guns"));
                var error = Math.Sqrt(expected * (1 - expected) / Replications);
                return Near(expected, (double)hits.Count(number => number == 0) / Replications, error, "0.0000");
            }
        )
        {
            IsRandom = true,
        };

    public static ValidationCheck Mean { get; } =
        Daily("mean", strikes => strikes.Average(), Math.Sqrt(DailyMean / Replications));

    // The variance of a Poisson sample's variance is (mu + 2 mu^2) / n.
    public static ValidationCheck Variance { get; } =
        Daily(
            "variance",
            strikes =>
            {
                var mean = strikes.Average();
                return strikes.Sum(n => (n - mean) * (n - mean)) / (strikes.Length - 1);
            },
            Math.Sqrt((DailyMean + (2 * DailyMean * DailyMean)) / Replications)
        );

    /// <summary>The strikes of a day and a night in each replication.</summary>
    internal static double[] OfADay(ValidationSetting setting) =>
        setting.Once("day-and-night", () => DayAndNight.Column(setting, Replications, FireMeasures.Strikes.Of("guns")));

    static ValidationCheck Daily(string what, Func<double[], double> of, double error) =>
        new(
            $"Strikes of a day and a night: {what}",
            DayAndNight.Derivation,
            "by hand; Poisson process",
            setting => Near(DailyMean, of(OfADay(setting)), error, "0.000")
        )
        {
            IsRandom = true,
        };

    static ValidationOutcome Near(double expected, double got, double error, string format) =>
        ValidationOutcome.Near(
            expected,
            got,
            FalseAlarm.Normal * error,
            number => number.ToString(format),
            $"{Wording.Count(Replications)} replications"
        );
}
