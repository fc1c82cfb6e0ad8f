namespace RiverCrossingSim.Model;

/// <summary>
/// The shares of the initial force that are across when the clock starts, from 0 to 1. They are taken from main body and
/// support, and from the rear guard where the scenario says so: never more are across than those are.
/// </summary>
/// <param name="Vehicles">Of the vehicles.</param>
/// <param name="Dismounted">Of the people who do not ride.</param>
/// <param name="People">Of all people.</param>
public readonly record struct AcrossAtStart(double Vehicles, double Dismounted, double People)
{
    /// <summary>Whether a unit's people and vehicles may be across at the start.</summary>
    internal static bool Includes(Unit unit, Scenario scenario) =>
        unit.Role != Role.RearGuard || scenario.RearGuard is { AlreadyAcross: true };

    /// <summary>The most that can be across.</summary>
    internal static AcrossAtStart Most(Plan plan)
    {
        var (vehicles, dismounted, people) = (0L, 0L, 0L);
        foreach (var unit in plan.Units)
        {
            if (Includes(unit.Unit, plan.Scenario))
            {
                vehicles += unit.Seats.Vehicles.Count;
                dismounted += unit.Seats.Dismounted;
                people += unit.Unit.Personnel;
            }
        }
        return new(
            Part(vehicles, plan.TotalVehicles),
            Part(dismounted, plan.TotalDismounted),
            Part(people, plan.TotalPeople)
        );

        static double Part(long part, int whole) => whole == 0 ? 1 : (double)part / whole;
    }

    /// <summary>A share of the force, as far as there are so many.</summary>
    /// <param name="share">From 0 to 1.</param>
    internal AcrossAtStart Upto(double share) =>
        new(Math.Min(share, Vehicles), Math.Min(share, Dismounted), Math.Min(share, People));
}
