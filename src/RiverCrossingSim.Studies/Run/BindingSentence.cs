using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What was binding, in one sentence: what the force stood still for, how much of its time, and when.</summary>
static class BindingSentence
{
    const int StagesNamed = 3;
    const double LeastShare = 0.005;

    /// <summary>The sentence; none where no time was spent at all.</summary>
    public static IEnumerable<string> Of(RunSummary summary)
    {
        // A force without vehicles has hours of people alone.
        var ofVehicles = summary.Stages.Sum(stage => stage.VehicleHours) > 0;
        double Share(StageSummary stage) => ofVehicles ? stage.VehicleShare : stage.PersonShare;
        if (!ofVehicles && !(summary.Stages.Sum(stage => stage.PersonHours) > 0))
        {
            yield break;
        }
        var (who, whose) = ofVehicles ? ("the vehicles", "the vehicles'") : ("people", "people's");
        var moving = summary.Stages.Where(stage => !stage.IsWaiting).Sum(Share);
        var named = summary
            .Stages.Where(stage => stage.IsWaiting && Share(stage) >= LeastShare)
            .OrderByDescending(Share)
            .Take(StagesNamed)
            .ToList();
        if (named.Count == 0)
        {
            yield return $"What was binding: the move itself, for waiting took {Wording.Percent(1 - moving)} of {whose} time between ready and resolved.";
            yield break;
        }
        List<string> parts =
        [
            .. named.Select(
                (stage, place) =>
                    $"{Wording.Percent(Share(stage))} {(place == 0 ? "of their time between ready and resolved " : "")}{stage.Label}{When(stage, place)}"
            ),
        ];
        var held = named.Any(stage => stage.Stage == Stage.Held.Column)
            ? ", and who is held back waits for room at the crossings"
            : "";
        yield return $"What was binding: {who} spent {Wording.List(parts)}; {Wording.Percent(moving)} went by on the march, loading, crossing and unloading{held}.";
    }

    static string When(StageSummary stage, int place) =>
        place == 0 && double.IsFinite(stage.HalfFrom) && double.IsFinite(stage.HalfTo)
            ? $" (half of that from {Wording.Times(stage.HalfFrom, stage.HalfTo)} after the order)"
            : "";
}
