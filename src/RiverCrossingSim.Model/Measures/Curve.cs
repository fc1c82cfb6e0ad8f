namespace RiverCrossingSim.Model;

/// <summary>A number of people or vehicles that is followed over time, declared once.</summary>
/// <param name="Name">Its name in snake_case, as <c>timeline.csv</c> has it.</param>
/// <param name="IsOfVehicles">Whether it counts vehicles; else people.</param>
/// <param name="IsQueue">Whether it counts those who wait; else those who are across.</param>
public sealed record Curve(string Name, bool IsOfVehicles, bool IsQueue)
{
    /// <summary>People across.</summary>
    public static Curve PersonnelAcross { get; } = new("personnel_across", IsOfVehicles: false, IsQueue: false);

    /// <summary>Vehicles across.</summary>
    public static Curve VehiclesAcross { get; } = new("vehicles_across", IsOfVehicles: true, IsQueue: false);

    /// <summary>Civilians across.</summary>
    public static Curve CiviliansAcross { get; } = new("civilians_across", IsOfVehicles: false, IsQueue: false);

    /// <summary>Vehicles in the waiting area of a site.</summary>
    public static Curve VehiclesWaiting { get; } = new("vehicles_waiting", IsOfVehicles: true, IsQueue: true);

    /// <summary>Dismounted people in the waiting area of a site.</summary>
    public static Curve PersonsWaiting { get; } = new("persons_waiting", IsOfVehicles: false, IsQueue: true);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
