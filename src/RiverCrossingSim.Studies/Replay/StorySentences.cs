using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What a story says before its hours: which replication it is, how it ended, what was unusual about it.</summary>
public static class StorySentences
{
    const double Usual = 0.9;

    /// <summary>The sentences.</summary>
    /// <param name="run">The run.</param>
    /// <param name="replication">The replication, counted from 0.</param>
    public static IReadOnlyList<string> Of(RunResult run, int replication)
    {
        ArgumentNullException.ThrowIfNull(run);
        var sentences = new List<string> { Place(run, replication), End(run, replication) };
        if (WhatWasUnusual(run, replication) is { Count: > 0 } unusual)
        {
            sentences.Add($"Unusual among the replications: {Wording.List(unusual)}.");
        }
        sentences.Add(
            "Run again alone it was the same to the last event: its fingerprint is "
                + $"{run.Table.Fingerprints[replication]:x16} both times."
        );
        return sentences;
    }

    static string Place(RunResult run, int replication)
    {
        var order = new ReplicationOrder(run.Table);
        var place = order.PlaceOf(replication);
        return $"Replication {Wording.Count(replication)} (counted from 0) of seed {run.Seed}: number {Wording.Count(place)} of {Wording.Count(order.Count)}, "
            + "from the shortest completed withdrawal to the failure with the fewest across.";
    }

    static string End(RunResult run, int replication)
    {
        double Value(Measure measure) => run.Table[measure][replication];
        var (people, vehicles) = (run.Scenario.Force.Personnel, run.Scenario.Force.Vehicles);
        var how = run.Table.Outcome(replication) switch
        {
            OutcomeKind.Completed => $"It completed after {Wording.Time(Value(Headline.Duration))}",
            OutcomeKind.Failed =>
                $"It failed: over after {Wording.Time(Value(Headline.Clearance))} with too few across",
            OutcomeKind.Censored =>
                $"It was unresolved at the horizon of {Wording.Time(run.Scenario.Horizon.TotalHours)}",
            var other => throw new InvalidOperationException($"There are no words for the outcome {other}."),
        };
        var ended = new[]
        {
            (Value(Headline.PersonnelKilled), "people killed"),
            (Value(Headline.PersonnelCaptured), "captured"),
            (Value(Headline.PersonnelStranded), "stranded"),
            (Value(Headline.PersonnelRemaining), "still on the near bank or under way"),
            (Value(Headline.VehiclesDestroyed), "vehicles destroyed"),
            (Value(Headline.VehiclesAbandoned), "abandoned"),
            (Value(Headline.VehiclesCaptured), "vehicles captured"),
        }
            .Where(end => end.Item1 > 0)
            .Select(end => $"{Wording.Count(end.Item1)} {end.Item2}")
            .ToList();
        var across = $"{Wording.Count(Value(Headline.PersonnelAcross))} of {Wording.Counted(people, "person")}";
        if (vehicles > 0)
        {
            across += $" and {Wording.Count(Value(Headline.VehiclesAcross))} of {Wording.Counted(vehicles, "vehicle")}";
        }
        return $"{how}; {across} came across{(ended.Count > 0 ? $"; {Wording.List(ended)}" : "")}.";
    }

    // An assumption is unusual where nine in ten of the replications drew less, or more.
    static List<string> WhatWasUnusual(RunResult run, int replication)
    {
        var unusual = new List<string>();
        foreach (var column in run.Table.Group(MeasureGroup.Assumption))
        {
            var values = run.Table[column];
            var (own, less, more) = (values[replication], 0, 0);
            foreach (var value in values)
            {
                less += value < own ? 1 : 0;
                more += value > own ? 1 : 0;
            }
            if (less >= Usual * values.Length)
            {
                unusual.Add($"{column.Subject} higher than in {Wording.Percent((double)less / values.Length)}");
            }
            else if (more >= Usual * values.Length)
            {
                unusual.Add($"{column.Subject} lower than in {Wording.Percent((double)more / values.Length)}");
            }
        }
        return unusual;
    }
}
