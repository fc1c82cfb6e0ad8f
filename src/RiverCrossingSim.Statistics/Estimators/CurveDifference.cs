namespace RiverCrossingSim.Statistics;

/// <summary>The difference of two curves "done within t", second - first, with its band; made by <see cref="CurveComparison"/>.</summary>
public sealed class CurveDifference
{
    internal CurveDifference(int first, int second, IReadOnlyList<double> times, CurvePoint[] points, double critical)
    {
        (First, Second, Times) = (first, second, times);
        Difference = Array.ConvertAll(points, point => point.Difference);
        Lower = Array.ConvertAll(points, point => point.Lower(critical));
        Upper = Array.ConvertAll(points, point => point.Upper(critical));
        Leads = [.. FindLeads()];
        Flips = [.. FindFlips()];
    }

    /// <summary>Which of the alternatives is subtracted.</summary>
    public int First { get; }

    /// <summary>From which of the alternatives.</summary>
    public int Second { get; }

    /// <summary>The times, rising.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The difference of the chances to be done, at each time, from -1 to 1.</summary>
    public IReadOnlyList<double> Difference { get; }

    /// <summary>The band's lower edge.</summary>
    public IReadOnlyList<double> Lower { get; }

    /// <summary>The band's upper edge.</summary>
    public IReadOnlyList<double> Upper { get; }

    /// <summary>The stretches in which the band tells which of the two is ahead, without a change between them counted twice.</summary>
    public IReadOnlyList<CurveLead> Leads { get; }

    /// <summary>Where the ranking flips: one is shown to be ahead before, the other after.</summary>
    public IReadOnlyList<CurveFlip> Flips { get; }

    IEnumerable<CurveLead> FindLeads()
    {
        CurveLead? lead = null;
        for (var step = 0; step < Times.Count; step++)
        {
            var ahead =
                Lower[step] > 0 ? Second
                : Upper[step] < 0 ? First
                : -1;
            if (ahead < 0)
            {
                continue;
            }

            if (lead is { } same && same.Ahead == ahead)
            {
                lead = same with { To = Times[step] };
                continue;
            }
            if (lead is { } over)
            {
                yield return over;
            }

            lead = new CurveLead(ahead, Times[step], Times[step]);
        }
        if (lead is { } last)
        {
            yield return last;
        }
    }

    IEnumerable<CurveFlip> FindFlips() =>
        Leads.Zip(Leads.Skip(1), (before, after) => new CurveFlip(before.Ahead, after.Ahead, before.To, after.From));
}

/// <summary>A stretch of time in which one is shown to be likelier to be done.</summary>
/// <param name="Ahead">Which of the alternatives.</param>
/// <param name="From">The first time at which it is shown.</param>
/// <param name="To">The last time at which it is shown before the other one is, if ever.</param>
public sealed record CurveLead(int Ahead, double From, double To);

/// <summary>A change of the lead.</summary>
/// <param name="Before">Which of the alternatives is likelier to be done up to then.</param>
/// <param name="After">Which is from then on.</param>
/// <param name="From">The last time at which the earlier lead is shown.</param>
/// <param name="To">The first time at which the later lead is shown; the curves cross between the two.</param>
public sealed record CurveFlip(int Before, int After, double From, double To);
