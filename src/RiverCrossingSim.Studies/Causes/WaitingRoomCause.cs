using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Waiting areas that hold only so many, so that others are held back far from the river.</summary>
sealed class WaitingRoomCause() : Cause("waiting room", "every waiting area has room for all")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.Any(site =>
            IsLimited(site.WaitingVehicles, scenario) || IsLimited(site.WaitingPersons, scenario)
        );

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(site =>
            site with
            {
                WaitingVehicles = double.PositiveInfinity,
                WaitingPersons = double.PositiveInfinity,
            }
        );

    static bool IsLimited(Quantity room, Scenario scenario) => double.IsFinite(Bounds.Of(room, scenario).Least);
}
