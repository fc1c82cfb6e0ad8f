using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What was seen, held against the replications: who is left, with what weight, and how long it then takes.</summary>
sealed class ForecastUpdate
{
    const double LeastTempered = 60;

    /// <summary>Updates.</summary>
    /// <param name="result">The study; something was seen.</param>
    public ForecastUpdate(ForecastResult result)
    {
        Result = result;
        Pool = new SeenPool(result.Rows, result.Importance, result.Subject.Seen, result.Seed);
        Durations = [.. result.Rows.Select(row => row.Duration)];
        Tempered = TemperedWeights.Of(Pool.LogLikelihoods(), LeastTempered);
        if (Pool.Values.Count > 0)
        {
            Outcome = Learn(Pool.Values);
            (var kept, Kept) = Outcome.At(Pool.Observed);
            (Rows, Weights) = (kept.Rows, kept.Weights);
        }
        else
        {
            Rows = [.. Pool.Left];
            Weights = [.. Rows.Select(row => Pool.Importance[row])];
            Kept = [.. Rows.Select(row => Durations[row])];
        }
    }

    /// <summary>The study.</summary>
    public ForecastResult Result { get; }

    /// <summary>The replications as an observer would have seen them.</summary>
    public SeenPool Pool { get; }

    /// <summary>Hours until it was done, in each replication.</summary>
    public double[] Durations { get; }

    /// <summary>The weights of all replications by the likelihood, as a check.</summary>
    public TemperedWeights Tempered { get; }

    /// <summary>How an outcome follows from what is seen; null where only facts were seen, with which replications agree or not.</summary>
    public OutcomeUpdate? Outcome { get; }

    /// <summary>The replications that are kept.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The weight of each.</summary>
    public double[] Weights { get; }

    /// <summary>How long each takes, adjusted to what was seen.</summary>
    public double[] Kept { get; }

    /// <summary>The durations that are still possible.</summary>
    public WeightedSample Sample => new(Kept, Weights);

    /// <summary>Learns how the outcome follows from some numbers.</summary>
    public OutcomeUpdate Learn(IReadOnlyList<double[]> observed) =>
        new(
            Durations,
            observed,
            Pool.Importance,
            Result.Subject.Observations.AsOf.TotalHours,
            Result.Within.TotalHours,
            Result.Scenario.Horizon.TotalHours
        );
}
