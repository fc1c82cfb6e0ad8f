using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>The stretch of time in which those compared get done.</summary>
static class ComparedTimes
{
    /// <summary>A time axis from a little before the first is done to where almost all are.</summary>
    public static TimeScale Scale(ComparisonResult comparison)
    {
        var durations = comparison
            .Runs.Select(run => run.Run.Table[Headline.Duration].ToArray().Where(double.IsFinite).Order().ToArray())
            .Where(own => own.Length > 0)
            .ToList();
        if (durations.Count == 0)
        {
            return TimeScale.Upto(comparison.CommonHorizon);
        }
        var (start, end) = (durations.Min(own => own[0]), durations.Max(LongTail.End));
        var spread = Math.Max(end - start, end * 0.02);
        return TimeScale.Upto(end + (0.04 * spread)) with { From = start > 2 * spread ? start - (0.5 * spread) : 0 };
    }
}
