using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>The kinds of loss.</summary>
static class LossKinds
{
    /// <summary>Each kind: its column, and its name in words, which begins with "personnel" or "vehicles".</summary>
    public static readonly (string Column, string Label)[] All =
    [
        (Columns.PersonnelKilled, "personnel killed"),
        (Columns.Wounded, "personnel wounded"),
        (Columns.PersonnelCaptured, "personnel captured"),
        (Columns.PersonnelStranded, "personnel stranded"),
        (Columns.VehiclesDestroyed, "vehicles destroyed"),
        (Columns.VehiclesAbandoned, "vehicles abandoned"),
        (Columns.VehiclesCaptured, "vehicles captured"),
        (Columns.VehiclesStranded, "vehicles stranded"),
    ];
}
