namespace RiverCrossingSim.Studies;

/// <summary>From a replication without one thing after another to what each would have changed.</summary>
public static class IncidentSummarizing
{
    /// <summary>The summary of a study of one replication.</summary>
    /// <param name="result">The study.</param>
    public static IncidentSummary Summarize(this IncidentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var omissions = new Omissions();
        var summary = new IncidentSummary
        {
            Name = result.Scenario.Name,
            Title = result.Scenario.Title,
            Changed = ChangedFrom.Words(result.File, result.Changes),
            Version = ProgramVersion.Text,
            Seed = result.Seed,
            ScenarioHash = result.ScenarioHash,
            Replications = result.Run.Count,
            Replication = result.Replication,
            Place = new ReplicationOrder(result.Run).PlaceOf(result.Replication),
            Partial = result.Partial,
            UpTo = result.UpTo.TotalHours,
            End = result.End,
            Without =
            [
                .. result
                    .Without.Select(one => Explained(result, one))
                    .OrderByDescending(one => one.Sooner)
                    .ThenByDescending(one => one.MorePeople)
                    .ThenByDescending(one => one.MoreVehicles)
                    .ThenByDescending(one => one.FewerKilled),
            ],
        };
        var sentences = IncidentSentences.Of(summary, omissions);
        return summary with
        {
            NotComputed = omissions.All,
            Sentences = [.. sentences, .. Omissions.Sentences(omissions.All)],
        };
    }

    static ExplainedIncident Explained(IncidentResult result, ThoughtAway one)
    {
        var upTo = result.UpTo.TotalHours;
        var (was, without) = (result.End, one.End);
        return new ExplainedIncident(
            one.Kind,
            one.Name,
            one.At,
            one.Hits,
            without,
            Math.Min(was.Duration, upTo) - Math.Min(without.Duration, upTo),
            without.PeopleAcross - was.PeopleAcross,
            without.VehiclesAcross - was.VehiclesAcross,
            was.Killed - without.Killed
        );
    }
}
