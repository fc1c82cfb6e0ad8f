using System.Runtime.CompilerServices;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The undisturbed pace of a scenario, worked out once for all checks that need it.</summary>
static class Capacity
{
    const double MostUnits = 20_000;
    const double MostVehiclesOfAUnit = 1_000_000;

    static readonly ConditionalWeakTable<Scenario, Bound> Known = [];

    /// <summary>The pace; null for a force so large that working it out would take longer than a check may.</summary>
    public static UndisturbedPace? Of(Scenario scenario) => Known.GetValue(scenario, Make).Plan?.Pace;

    /// <summary>
    /// Hours before which the completion share cannot be across with the assumptions at their medians, whatever the luck;
    /// infinite where it cannot be before the horizon, null for a force that is too large.
    /// </summary>
    public static double? Earliest(Scenario scenario) =>
        Known.GetValue(scenario, Make).Plan is { } plan
            ? new Replication(plan).LowerBoundAtMedians((int)Math.Floor(scenario.CompletionShare * 100)).People
            : null;

    static Bound Make(Scenario scenario)
    {
        var units = scenario.Force.Units;
        var isSmall =
            units.Sum(unit => (double)unit.Count) <= MostUnits
            && units.Sum(unit => unit.Vehicles.Values.Sum(count => (double)count)) <= MostVehiclesOfAUnit;
        return new Bound(isSmall ? new Plan(scenario) : null);
    }

    sealed record Bound(Plan? Plan);
}
