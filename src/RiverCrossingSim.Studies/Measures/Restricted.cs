using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Times cut at a horizon, so that every replication has one and a mean exists: the restricted mean of survival
/// analysis. A replication that failed or was unresolved counts with the horizon.
/// </summary>
/// <remarks>
/// P. Royston and M. K. B. Parmar, "Restricted mean survival time", BMC Medical Research Methodology 13, 2013. Nobody is
/// cut off before the horizon here, so that the restricted mean is a plain mean.
/// </remarks>
public static class Restricted
{
    /// <summary>The durations, none longer than the horizon.</summary>
    /// <param name="table">The replications.</param>
    /// <param name="horizon">The horizon, hours.</param>
    public static double[] Durations(ReplicationTable table, double horizon) =>
        Times(table[Headline.Duration], horizon);

    /// <summary>Times, none longer than the horizon.</summary>
    /// <param name="times">Hours; infinite for never.</param>
    /// <param name="horizon">The horizon, hours.</param>
    public static double[] Times(ReadOnlySpan<double> times, double horizon)
    {
        var cut = times.ToArray();
        for (var row = 0; row < cut.Length; row++)
        {
            cut[row] = Math.Min(cut[row], horizon);
        }
        return cut;
    }
}
