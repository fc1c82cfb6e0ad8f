using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What everybody who was not across yet was at in one stretch of a replication's story.</summary>
/// <param name="FromHours">When it begins, hours after the order.</param>
/// <param name="ToHours">When it ends, hours after the order.</param>
/// <param name="OfVehicles">Whether it is of vehicles; of people where nobody has any.</param>
/// <param name="There">The mean number that were there, over the whole stretch.</param>
/// <param name="Parts">What part of their time was spent how, the largest first, each at least 1 %: "waiting for repair 62 %".</param>
public sealed record StoryStage(
    double FromHours,
    double ToHours,
    bool OfVehicles,
    double There,
    IReadOnlyList<string> Parts
)
{
    const double LeastShare = 0.01;
    static readonly int[] Steps = [1, 2, 3, 4, 6, 12, 24, 48, 96, 240, 480];

    /// <summary>The stretches of a replication, from the order on.</summary>
    /// <param name="record">What everybody was at in it.</param>
    /// <param name="most">Stretches at most; at least 3.</param>
    internal static IReadOnlyList<StoryStage> Of(StageRecord record, int most)
    {
        var together = Steps.First(step => record.Periods <= step * most);
        var ofVehicles = record.Vehicles.IndexOfAnyExcept(0) >= 0;
        return
        [
            .. Enumerable
                .Range(0, (record.Periods + together - 1) / together)
                .Select(stretch => Of(record, stretch * together, together, ofVehicles)),
        ];
    }

    static StoryStage Of(StageRecord record, int first, int together, bool ofVehicles)
    {
        var stages = record.Layout.Stages;
        var all = ofVehicles ? record.Vehicles : record.People;
        var periods = Math.Min(together, record.Periods - first);
        var times = new long[stages.Count];
        for (var place = first * stages.Count; place < (first + periods) * stages.Count; place++)
        {
            times[place % stages.Count] += all[place];
        }
        var sum = times.Sum();
        var (from, to) = (first * record.Layout.Period.TotalHours, (first + periods) * record.Layout.Period.TotalHours);
        return new StoryStage(
            from,
            to,
            ofVehicles,
            sum / TimeSpan.FromHours(to - from).TotalMilliseconds,
            [
                .. times
                    .Index()
                    .Where(time => time.Item > 0 && time.Item >= LeastShare * sum)
                    .OrderByDescending(time => time.Item)
                    .Select(time => $"{stages[time.Index].Words} {Wording.WholePercent((double)time.Item / sum)}"),
            ]
        );
    }
}
