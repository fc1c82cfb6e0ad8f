using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A rule on the assumptions with several limits, one of them on an assumption with a long name.</summary>
static class MadeUpRule
{
    /// <summary>The summary of a run in which such a rule was found.</summary>
    /// <param name="summary">A summary, of which the shares are taken.</param>
    public static RunSummary In(RunSummary summary)
    {
        var share = summary.Milestones[0].Done;
        string[] limits =
        [
            "already-across below 25 %",
            $"{Gallery.LongName} never",
            "ferry-speed between 4 km/h and 6 km/h",
        ];
        return summary with
        {
            WhereItFails = new FailureRule(35, limits, share, share)
            {
                NotDone = share,
                Steps = [.. limits.Select(limit => new FailureStep(limit, share, share))],
            },
        };
    }
}
