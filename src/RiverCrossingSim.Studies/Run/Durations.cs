using System.Collections;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The durations of a run's completed replications, hours, in the order of the replications: a sequence for LINQ, and
/// the estimates that go with it. Failed and censored replications have no duration; chances count them as not done.
/// </summary>
public sealed class Durations : IReadOnlyList<double>
{
    readonly double[] _hours;
    readonly double[] _all;

    /// <summary>Takes the durations of a run.</summary>
    /// <param name="run">The run.</param>
    public Durations(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Run = run;
        _all = run.Table[Headline.Duration].ToArray();
        _hours = [.. _all.Where(double.IsFinite)];
    }

    /// <summary>The run that they are from.</summary>
    public RunResult Run { get; }

    /// <summary>Completed replications.</summary>
    public int Count => _hours.Length;

    /// <summary>One duration, hours.</summary>
    /// <param name="index">From 0, counting the completed replications only.</param>
    public double this[int index] => _hours[index];

    /// <summary>The median with its 95 % interval, hours.</summary>
    /// <exception cref="InvalidOperationException">No replication completed.</exception>
    public QuantileEstimate Median => Quantile(0.5);

    /// <summary>A quantile of the completed durations with its 95 % interval by order statistics, hours.</summary>
    /// <param name="p">The share of the completed at or below it, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    /// <exception cref="InvalidOperationException">No replication completed.</exception>
    public QuantileEstimate Quantile(double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(p, 1);
        return Count > 0
            ? Estimates.Quantile(new OrderStatistics(_hours), p)
            : throw new InvalidOperationException("No replication completed, so there is no duration.");
    }

    /// <summary>The chance to be done within a time, with its 95 % interval, over all replications; failed and censored count as not done.</summary>
    /// <param name="hours">The time, hours after the order, up to the scenario's horizon: beyond it nothing was looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or beyond the horizon.</exception>
    public ShareEstimate Within(double hours)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hours);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, Run.Scenario.Horizon.TotalHours);
        return Estimates.Share(_all.Count(duration => duration <= hours), _all.Length);
    }

    /// <inheritdoc/>
    public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)_hours).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The durations in one sentence.</summary>
    public override string ToString()
    {
        if (Count == 0)
        {
            return $"No duration: none of {Wording.Counted(_all.Length, "replication")} completed.";
        }
        var (low, median, high) = (Quantile(0.05), Median, Quantile(0.95));
        return $"{Wording.Count(Count)} of {Wording.Counted(_all.Length, "replication")} completed, in {Wording.TimeLike(median.Value, high.Value)} in the median; "
            + $"nine in ten of them took {Wording.Times(low.Value, high.Value)}.";
    }
}
