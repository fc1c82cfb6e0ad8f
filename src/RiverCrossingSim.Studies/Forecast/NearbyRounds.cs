using RiverCrossingSim.Kernel;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Further replications near to what was seen.</summary>
static class NearbyRounds
{
    /// <summary>With fewer replications as near as the observations are exact, more are looked for there.</summary>
    const double FewestNear = 50;

    /// <summary>
    /// Where few replications are as near as the observations are exact, looks for more among assumptions that did well. All rounds
    /// together are weighted as one mixture, in which no weight can be great.
    /// </summary>
    /// <remarks>
    /// A. Owen and Y. Zhou, "Safe and effective importance sampling", JASA 95, 2000: the prior is a part of the mixture.
    /// </remarks>
    /// <param name="subject">The scenario and what was seen of it.</param>
    /// <param name="rows">The replications of the scenario as it is; takes those that are looked for.</param>
    /// <param name="runs">Replicates.</param>
    /// <param name="options">How many, how often, from which seed.</param>
    /// <returns>By how much each replication is to be weighed so that all together stand for the scenario as it is.</returns>
    public static double[] Look(
        ForecastSubject subject,
        List<ForecastRow> rows,
        ForecastRuns runs,
        ForecastOptions options
    )
    {
        var prior = rows.Count;
        var rounds = new List<(PopulationMonteCarlo From, int Count)>();
        double[] importance = [.. Enumerable.Repeat(1d, prior)];
        for (var round = 1; round <= options.Rounds && subject.Seen.Count > 0 && prior == options.Replications; round++)
        {
            var pool = new SeenPool(rows, importance, subject.Seen, options.Seed);
            if (
                pool.Values.Count == 0
                || ForecastChecks.AreImpossible(ForecastChecks.Of(subject.Seen, rows, prior, options.Seed))
            )
            {
                break;
            }
            var weights = TemperedWeights.Of(pool.LogLikelihoods(), FewestNear);
            if (weights.EffectiveSizeInFull >= FewestNear)
            {
                break;
            }
            var next = new PopulationMonteCarlo([.. rows.Select(row => Point(row.Uniforms))], weights.Weights);
            var stream = StreamId.Of("round of population Monte Carlo", "", round);
            var found = runs.Run([
                .. Enumerable
                    .Range(0, options.Replications / 2)
                    .Select(place => next.Draw(new RandomStream(options.Seed, (uint)place, stream))),
            ]);
            if (found.Count < options.Replications / 2)
            {
                break;
            }
            rounds.Add((next, found.Count));
            rows.AddRange(found);
            importance = Importance(rows, prior, rounds);
        }
        return importance;
    }

    static double[] Importance(List<ForecastRow> rows, int prior, List<(PopulationMonteCarlo From, int Count)> rounds)
    {
        var importance = new double[rows.Count];
        for (var row = 0; row < importance.Length; row++)
        {
            var point = Point(rows[row].Uniforms);
            var mixture = prior + rounds.Sum(round => round.Count * round.From.Density(point));
            importance[row] = rows.Count / mixture;
        }
        return importance;
    }

    // What is drawn for each craft takes no part: its place in the cube is the middle, and stays unused.
    static double[] Point(double[] uniforms) => [.. uniforms.Select(u => double.IsNaN(u) ? 0.5 : u)];
}
