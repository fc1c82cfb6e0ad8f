using RiverCrossingSim.Kernel;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>An interval, and a population whose value is known: made-up samples tell how often the one covers the other.</summary>
/// <param name="Name">The interval and the population, in words.</param>
/// <param name="HeldAgainst">The value that is to be covered, and how often.</param>
/// <param name="Source">Where that is from.</param>
/// <param name="Samples">Samples that are made up.</param>
/// <param name="Covers">Draws a sample and says whether its interval covers the value.</param>
sealed record CoverageStudy(string Name, string HeldAgainst, string Source, int Samples, Func<SampleDraws, bool> Covers)
{
    /// <summary>The chance to cover that is expected; 95 % unless given.</summary>
    public double Chance { get; init; } = 0.95;

    /// <summary>Whether more is a mistake too.</summary>
    public RequiredCoverage Required { get; init; } = RequiredCoverage.JustAsOften;

    /// <summary>The check.</summary>
    public ValidationCheck Check =>
        new(Name, HeldAgainst, Source, setting => Judge(Count(setting))) { IsRandom = true };

    /// <summary>Holds how often it covered to the exact binomial band.</summary>
    /// <param name="covered">Samples whose interval covered the value.</param>
    internal ValidationOutcome Judge(int covered)
    {
        var band = BinomialBand.Of(Samples, Chance);
        var isRight = covered >= band.Low && (Required == RequiredCoverage.AtLeast || covered <= band.High);
        var (off, room) =
            covered < Chance * Samples
                ? ((Chance * Samples) - covered, (Chance * Samples) - band.Low)
                : (covered - (Chance * Samples), band.High - (Chance * Samples));
        return new(
            Required == RequiredCoverage.AtLeast ? $"at least {Percent(Chance)}" : Percent(Chance),
            $"{Percent((double)covered / Samples)} of {Wording.Count(Samples)} samples",
            Required == RequiredCoverage.AtLeast
                ? $"not below {Percent((double)band.Low / Samples)}"
                : $"{Percent((double)band.Low / Samples)} to {Percent((double)band.High / Samples)}",
            isRight ? Verdict.Passed : Verdict.Failed
        )
        {
            Used = Required == RequiredCoverage.AtLeast && covered >= Chance * Samples ? 0 : off / room,
        };
    }

    int Count(ValidationSetting setting)
    {
        var covered = 0;
        var stream = StreamId.Of("coverage", Name);
        for (var sample = 0; sample < Samples; sample++)
        {
            setting.Cancellation.ThrowIfCancellationRequested();
            covered += Covers(new SampleDraws(new RandomStream(setting.Seed, (uint)sample, stream))) ? 1 : 0;
        }
        return covered;
    }

    static string Percent(double share) => $"{Wording.Fixed(100 * share, 2)} %";
}
