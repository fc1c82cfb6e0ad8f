using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What courses of action are compared by: whether they are done by the deadline, times up to it, and every kind of loss. The
/// chance to complete is not among them, since it grows with the horizon.
/// </summary>
static class ComparedMeasures
{
    /// <summary>The name of the chance to be done by the deadline.</summary>
    public const string DoneInTime = "done_in_time";

    /// <summary>The name of the chance to complete up to a horizon.</summary>
    public const string Completed = "completed";

    /// <summary>The name of the duration, restricted to the deadline.</summary>
    public const string Duration = "restricted_duration_h";

    /// <summary>The duration in words.</summary>
    /// <param name="deadline">What it is restricted to.</param>
    public static string DurationLabel(Deadline deadline) => $"duration up to {deadline.Text}";

    /// <summary>The measures of scenarios that were replicated side by side.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="tables">Their replications.</param>
    public static IReadOnlyList<ComparedMeasure> Of(
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<ReplicationTable> tables
    )
    {
        var deadline = Deadline.Of(scenarios);
        var measures = new List<ComparedMeasure>
        {
            new(
                DoneInTime,
                $"chance to be done within {deadline.Text}",
                MeasureKind.Chance,
                [.. tables.Select(table => Done(table[Headline.Duration], deadline.Hours))]
            ),
            new(
                Duration,
                DurationLabel(deadline),
                MeasureKind.Time,
                [.. tables.Select(table => Restricted.Durations(table, deadline.Hours))]
            ),
        };
        measures.AddRange(Times(scenarios, tables, deadline));
        measures.AddRange(Losses(scenarios, tables));
        return measures;
    }

    /// <summary>The chance to complete within a horizon.</summary>
    /// <param name="tables">The replications of each scenario.</param>
    /// <param name="horizon">The horizon, hours.</param>
    public static ComparedMeasure Completion(IReadOnlyList<ReplicationTable> tables, double horizon) =>
        new(
            Completed,
            "chance to complete",
            MeasureKind.Chance,
            [.. tables.Select(table => Done(table[Headline.Duration], horizon))]
        );

    /// <summary>People of the initial force.</summary>
    public static int Personnel(Scenario scenario) => (int)scenario.Force.Personnel;

    /// <summary>Vehicles of the initial force.</summary>
    public static int Vehicles(Scenario scenario) => (int)scenario.Force.Vehicles;

    /// <summary>Whether the forces have the same numbers of people and vehicles, so that losses can be compared as they are.</summary>
    public static bool AreEqualForces(IEnumerable<Scenario> scenarios) =>
        scenarios.Select(scenario => (Personnel(scenario), Vehicles(scenario))).Distinct().Count() == 1;

    static IEnumerable<ComparedMeasure> Times(
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<ReplicationTable> tables,
        Deadline deadline
    )
    {
        if (scenarios.All(scenario => Personnel(scenario) > 0))
        {
            yield return Time(Headline.PersonnelTime(95));
        }
        if (scenarios.All(scenario => Vehicles(scenario) > 0))
        {
            yield return Time(Headline.VehiclesTime(95));
        }

        ComparedMeasure Time(Measure measure) =>
            new(
                measure.Name,
                $"{measure.Label}, up to {deadline.Text}",
                MeasureKind.Time,
                [.. tables.Select(table => Restricted.Times(table[measure], deadline.Hours))]
            );
    }

    /// <summary>Every kind of loss, as shares of the force where the forces differ.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="tables">Their replications.</param>
    public static IEnumerable<ComparedMeasure> Losses(
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<ReplicationTable> tables
    )
    {
        var equal = AreEqualForces(scenarios);
        foreach (var measure in LossKinds.All)
        {
            var isPeople = measure.Range == MeasureRange.People;
            if (tables.Any(table => !table.Has(measure)))
            {
                continue;
            }
            var values = tables
                .Zip(
                    scenarios,
                    (table, scenario) =>
                    {
                        var initial = Math.Max(1, isPeople ? Personnel(scenario) : Vehicles(scenario));
                        var numbers = table[measure].ToArray();
                        return equal ? numbers : Array.ConvertAll(numbers, number => number / initial);
                    }
                )
                .ToList();
            yield return new ComparedMeasure(
                measure.Name,
                measure.Label,
                equal ? MeasureKind.Count : MeasureKind.Share,
                values
            );
        }
    }

    /// <summary>1 for a replication that completed by then, else 0.</summary>
    public static double[] Done(ReadOnlySpan<double> durations, double within)
    {
        var done = new double[durations.Length];
        for (var row = 0; row < done.Length; row++)
        {
            done[row] = durations[row] <= within ? 1 : 0;
        }
        return done;
    }
}
