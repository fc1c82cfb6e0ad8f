using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The curves of all replications over time, as one histogram of counts for each series and sample: memory does
/// not grow with the replications, and as the counts are whole numbers, it does not matter who adds first.
/// </summary>
/// <remarks>
/// A histogram has at most 200 bins. Up to a greatest value of 199 each value has its own; above, 0 and the
/// greatest value keep a bin of their own (nobody across, everybody across: what a reader looks at), and the
/// values between share 198 bins of equal width, so that a quantile is off by at most 1/198 of the greatest value.
/// </remarks>
public sealed partial class Timeline
{
    const int MostBins = 200;
    readonly Dictionary<TimelineSeries, int> _places = [];
    readonly int[][] _counts;
    readonly IReadOnlyDictionary<(TimelineSeries Series, double P), double[]>? _kept;
    int _replications;

    /// <summary>Makes empty histograms.</summary>
    /// <param name="layout">What is sampled, and when.</param>
    public Timeline(TimelineLayout layout)
    {
        Layout = layout;
        Stages = new StageTimes(layout);
        _counts = new int[layout.Series.Count][];
        for (var place = 0; place < _counts.Length; place++)
        {
            _places.Add(layout.Series[place], place);
            _counts[place] = new int[layout.Samples * Bins(layout.Series[place])];
        }
    }

    /// <summary>Takes curves that were kept, of which there are certain quantiles and no more.</summary>
    /// <param name="layout">What is sampled, and when.</param>
    /// <param name="replications">Of how many replications they are.</param>
    /// <param name="quantiles">The quantiles by series and share, one value per sample each.</param>
    /// <param name="stages">What everybody was at over time.</param>
    public Timeline(
        TimelineLayout layout,
        int replications,
        IReadOnlyDictionary<(TimelineSeries Series, double P), double[]> quantiles,
        StageTimes stages
    )
    {
        ArgumentNullException.ThrowIfNull(layout);
        (Layout, Stages, _counts, _replications, _kept) = (layout, stages, [], replications, quantiles);
    }

    /// <summary>What is sampled, and when.</summary>
    public TimelineLayout Layout { get; }

    /// <summary>What everybody was at over time.</summary>
    public StageTimes Stages { get; }

    /// <summary>Replications added so far.</summary>
    public int Replications => Volatile.Read(ref _replications);

    /// <summary>Adds one replication's curves; any number of threads may add at the same time.</summary>
    /// <param name="samples">Series after series, <see cref="TimelineLayout.Samples"/> values each, from 0 to the series' greatest.</param>
    /// <exception cref="InvalidOperationException">The curves were kept: there is nothing to add to.</exception>
    public void Add(ReadOnlySpan<int> samples)
    {
        ThrowIfKept();
        for (var place = 0; place < _counts.Length; place++)
        {
            var series = Layout.Series[place];
            var bins = Bins(series);
            var values = samples.Slice(place * Layout.Samples, Layout.Samples);
            lock (_counts[place])
            {
                for (var sample = 0; sample < values.Length; sample++)
                {
                    _counts[place][(sample * bins) + Bin(series, values[sample])]++;
                }
            }
        }
        Interlocked.Increment(ref _replications);
    }

    /// <summary>Adds all replications of another timeline, such as that of another part of the study.</summary>
    /// <param name="other">The other, of the same series at the same samples. Nobody may add to it meanwhile.</param>
    /// <exception cref="ArgumentException">It has other series or other samples.</exception>
    /// <exception cref="InvalidOperationException">One of both was kept as quantiles.</exception>
    public void Merge(Timeline other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ThrowIfKept();
        other.ThrowIfKept();
        var isAlike =
            (Layout.Step, Layout.Samples) == (other.Layout.Step, other.Layout.Samples)
            && Layout.Series.SequenceEqual(other.Layout.Series);
        if (!isAlike)
        {
            throw new ArgumentException("The two timelines have not the same series and samples.", nameof(other));
        }
        for (var place = 0; place < _counts.Length; place++)
        {
            lock (_counts[place])
            {
                for (var bin = 0; bin < _counts[place].Length; bin++)
                {
                    _counts[place][bin] += other._counts[place][bin];
                }
            }
        }
        Stages.Merge(other.Stages);
        Interlocked.Add(ref _replications, other.Replications);
    }

    /// <summary>A quantile at each sample, over the replications.</summary>
    /// <param name="series">One of the layout's series.</param>
    /// <param name="p">The share of replications at or below the quantile, above 0 and at most 1.</param>
    /// <returns>
    /// One value per sample, in the unit of the series: the value of rank ceil(p n), interpolated within its bin and rounded to a
    /// tenth, as <c>timeline.csv</c> keeps it; NaN without replications.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The layout has no such series, or the curves were kept without that quantile.</exception>
    public double[] Quantiles(TimelineSeries series, double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        if (_kept is not null)
        {
            return [.. _kept[(series, p)]];
        }
        var counts = _counts[_places[series]].AsSpan();
        var bins = Bins(series);
        var quantiles = new double[Layout.Samples];
        for (var sample = 0; sample < quantiles.Length; sample++)
        {
            quantiles[sample] = Math.Round(Quantile(series, counts.Slice(sample * bins, bins), p), 1);
        }
        return quantiles;
    }

    void ThrowIfKept()
    {
        if (_kept is not null)
        {
            throw new InvalidOperationException(
                "The curves were kept as quantiles: no replication can be added to them."
            );
        }
    }

    double Quantile(TimelineSeries series, ReadOnlySpan<int> counts, double p)
    {
        if (_replications == 0)
        {
            return double.NaN;
        }
        var rank = Math.Clamp((long)Math.Ceiling(p * _replications), 1, _replications);
        var below = 0L;
        var bin = 0;
        while (below + counts[bin] < rank)
        {
            below += counts[bin++];
        }
        var (least, greatest) = Values(series, bin);
        return least + ((greatest - least) * (rank - below - 0.5) / counts[bin]);
    }

    static int Bins(TimelineSeries series) => Math.Min(series.Greatest + 1, MostBins);

    static int Bin(TimelineSeries series, int value)
    {
        if (series.Greatest < MostBins || value <= 0)
        {
            return Math.Clamp(value, 0, series.Greatest);
        }
        return value >= series.Greatest
            ? MostBins - 1
            : 1 + (int)((value - 1L) * (MostBins - 2) / (series.Greatest - 1));
    }

    /// <summary>The least and the greatest whole number that fall into a bin.</summary>
    static (int Least, int Greatest) Values(TimelineSeries series, int bin)
    {
        if (series.Greatest < MostBins || bin == 0)
        {
            return (bin, bin);
        }
        return bin == MostBins - 1 ? (series.Greatest, series.Greatest) : (First(bin), First(bin + 1) - 1);

        int First(int inner) => 1 + (int)((((inner - 1L) * (series.Greatest - 1)) + MostBins - 3) / (MostBins - 2));
    }
}
