using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What courses of action are compared by: completion, times and every kind of loss.</summary>
static class Measures
{
    /// <summary>The name of the chance to complete within the common horizon.</summary>
    public const string Completed = "completed";

    /// <summary>The name of the duration, cut at the common horizon.</summary>
    public const string Duration = "restricted_duration_h";

    /// <summary>The duration in words.</summary>
    public const string DurationLabel = "mean duration";

    /// <summary>The measures of scenarios that were replicated side by side.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="tables">Their replications.</param>
    public static IReadOnlyList<Measure> Of(IReadOnlyList<Scenario> scenarios, IReadOnlyList<ReplicationTable> tables)
    {
        var horizon = scenarios.Min(scenario => scenario.Horizon.TotalHours);
        var measures = new List<Measure>
        {
            new(
                Completed,
                "chance to complete",
                MeasureKind.Chance,
                [.. tables.Select(table => Done(table[Columns.Duration], horizon))]
            ),
            new(
                Duration,
                DurationLabel,
                MeasureKind.Time,
                [.. tables.Select(table => Restricted.Durations(table, horizon))]
            ),
        };
        measures.AddRange(Times(scenarios, tables, horizon));
        measures.AddRange(Losses(scenarios, tables));
        return measures;
    }

    /// <summary>People of the initial force.</summary>
    public static int Personnel(Scenario scenario) => (int)scenario.Force.Personnel;

    /// <summary>Vehicles of the initial force.</summary>
    public static int Vehicles(Scenario scenario) => (int)scenario.Force.Vehicles;

    /// <summary>Whether the forces have the same numbers of people and vehicles, so that losses can be compared as they are.</summary>
    public static bool AreEqualForces(IEnumerable<Scenario> scenarios) =>
        scenarios.Select(scenario => (Personnel(scenario), Vehicles(scenario))).Distinct().Count() == 1;

    static IEnumerable<Measure> Times(
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<ReplicationTable> tables,
        double horizon
    )
    {
        if (scenarios.All(scenario => Personnel(scenario) > 0))
        {
            yield return Time("95 % of the people across", Columns.PersonnelTime(95));
        }
        if (scenarios.All(scenario => Vehicles(scenario) > 0))
        {
            yield return Time("95 % of the vehicles across", Columns.VehiclesTime(95));
        }

        Measure Time(string label, string column) =>
            new(column, label, MeasureKind.Time, [.. tables.Select(table => Restricted.Times(table[column], horizon))]);
    }

    static IEnumerable<Measure> Losses(IReadOnlyList<Scenario> scenarios, IReadOnlyList<ReplicationTable> tables)
    {
        var equal = AreEqualForces(scenarios);
        foreach (var (column, label) in LossKinds.All)
        {
            var isPeople = label.StartsWith("personnel", StringComparison.Ordinal);
            if (tables.Any(table => !table.Has(column)))
            {
                continue;
            }
            var values = tables
                .Zip(
                    scenarios,
                    (table, scenario) =>
                    {
                        var initial = Math.Max(1, isPeople ? Personnel(scenario) : Vehicles(scenario));
                        var numbers = table[column].ToArray();
                        return equal ? numbers : Array.ConvertAll(numbers, number => number / initial);
                    }
                )
                .ToList();
            yield return new Measure(column, label, equal ? MeasureKind.Count : MeasureKind.Share, values);
        }
    }

    /// <summary>1 for a replication that completed by then, else 0.</summary>
    public static double[] Done(ReadOnlySpan<double> durations, double horizon)
    {
        var done = new double[durations.Length];
        for (var row = 0; row < done.Length; row++)
        {
            done[row] = durations[row] <= horizon ? 1 : 0;
        }
        return done;
    }
}
