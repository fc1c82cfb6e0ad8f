using RiverCrossingSim.Kernel;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// How wrong calibrations by such observations are: replications of the scenario as it is are taken for the truth in turn, each seen with
/// its own errors, and their assumptions found again from all the others.
/// </summary>
static class CalibrationCoverage
{
    /// <summary>Truths that a calibration tries.</summary>
    public const int Truths = 100;

    /// <summary>With fewer truths nothing is said.</summary>
    const int FewestTruths = 50;

    /// <summary>Of each assumption, in how many truths its 90 % interval held it; empty where nothing can be tried.</summary>
    /// <param name="result">The calibration.</param>
    public static IReadOnlyList<ShareEstimate> Of(CalibrationResult result)
    {
        var posterior = result.Posterior;
        var possible = posterior.Left.Where(row => row < result.Prior).ToArray();
        if (!posterior.CanBeTried || possible.Length < 2 * FewestTruths)
        {
            return [];
        }
        var stream = new RandomStream(result.Seed, 0, StreamId.Of("truths of a calibration"));
        var tried = CoverageStudy.Chosen(possible, Math.Min(Truths, possible.Length), stream);
        var inside = new int[posterior.Drawn.Count];
        foreach (var truth in tried)
        {
            var fit = posterior.FitTo(truth);
            for (var place = 0; place < inside.Length; place++)
            {
                var sample = new WeightedSample(fit.Ranks[place], fit.Weights);
                var rank = posterior.Ranks[place][truth];
                inside[place] += sample.Quantile(0.05) <= rank && rank <= sample.Quantile(0.95) ? 1 : 0;
            }
        }
        return [.. inside.Select(count => Estimates.Share(count, tried.Length))];
    }
}
