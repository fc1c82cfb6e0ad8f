using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// How long it takes, given what was seen: the replications whose summaries are nearest, each with its weight. The summaries
/// are learnt once, of the time still to go, of whether it ends at all, and of whether it is done in time.
/// </summary>
sealed class OutcomeUpdate
{
    const double ShareKept = 0.03;
    const int FewestKept = 150;
    const double Soon = 0.1;

    readonly double[] _logLeft;
    readonly double _asOf;
    readonly double _horizon;
    readonly SemiAutomaticSummaries _summaries;
    readonly double[] _importance;
    readonly int _keep;

    /// <summary>Learns the summaries.</summary>
    /// <param name="durations">Hours until it was done, in each replication; infinite where it never was.</param>
    /// <param name="observed">Of each number that was seen its value in each replication, with an error; at least one.</param>
    /// <param name="importance">The weight of each replication; 0 where it is left out.</param>
    /// <param name="asOf">Up to when it was seen, hours.</param>
    /// <param name="within">The time of which the chance to be done is foretold, hours.</param>
    /// <param name="horizon">The scenario's horizon, hours.</param>
    /// <param name="fewest">How many replications are kept at least.</param>
    public OutcomeUpdate(
        double[] durations,
        IReadOnlyList<double[]> observed,
        double[] importance,
        double asOf,
        double within,
        double horizon,
        int fewest = FewestKept
    )
    {
        (_asOf, _horizon, _importance) = (asOf, horizon, importance);
        _logLeft = [.. durations.Select(LogLeft)];
        var latest = LogLeft(horizon);
        _summaries = SemiAutomaticSummaries.Learn(
            observed,
            [
                [.. _logLeft.Select(left => Math.Min(left, latest))],
                [.. durations.Select(duration => double.IsFinite(duration) ? 0d : 1)],
                [.. durations.Select(duration => duration <= within ? 1d : 0)],
            ],
            importance
        );
        _keep = Math.Max(fewest, (int)(ShareKept * importance.Count(weight => weight > 0)));
    }

    /// <summary>The durations that are still possible.</summary>
    /// <param name="observed">What was seen of each number.</param>
    /// <param name="without">A replication that is left out, as it is the one to be foretold; -1 for none.</param>
    public (NearestRows Kept, double[] Durations) At(ReadOnlySpan<double> observed, int without = -1)
    {
        var kept = NearestRows.Find(_summaries.Values, _summaries.Of(observed), _keep, _importance, without);
        return (kept, [.. kept.Adjusted(_logLeft).Select(Duration)]);
    }

    /// <summary>The replications nearest to what was seen, as many as are asked for.</summary>
    public NearestRows Nearest(ReadOnlySpan<double> observed, int keep) =>
        NearestRows.Find(_summaries.Values, _summaries.Of(observed), keep, _importance);

    double LogLeft(double duration) =>
        double.IsFinite(duration) ? Math.Log(Math.Max(0, duration - _asOf) + Soon) : duration;

    double Duration(double logLeft) =>
        double.IsFinite(logLeft) ? Math.Clamp(_asOf + Math.Exp(logLeft) - Soon, _asOf, _horizon) : logLeft;
}
