using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>The kinds of loss.</summary>
static class LossKinds
{
    /// <summary>The measure of each kind, people first.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Headline.PersonnelKilled,
        Headline.Wounded,
        Headline.PersonnelCaptured,
        Headline.PersonnelStranded,
        Headline.VehiclesDestroyed,
        Headline.VehiclesAbandoned,
        Headline.VehiclesCaptured,
        Headline.VehiclesStranded,
    ];
}
