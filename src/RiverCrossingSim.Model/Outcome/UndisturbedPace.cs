namespace RiverCrossingSim.Model;

/// <summary>
/// The undisturbed pace beside every result: what each site carries at mean times if nothing ever goes wrong, and how
/// long the force would then need. It is a reader's check, not a law: assumptions count at their median, the march is left
/// out, and luck may beat it. What no luck can beat is <see cref="Replication.LowerBound(ulong, uint, int)"/>.
/// </summary>
/// <param name="Sites">The pace of each site.</param>
/// <param name="VehiclesHours">Hours for the vehicles that are not yet across, all sites together; infinite if no site carries vehicles.</param>
/// <param name="PersonsHours">Hours for the dismounted people not yet across, all sites together; infinite if no site carries them, 0 if there are none.</param>
public sealed record UndisturbedPace(IReadOnlyList<SitePace> Sites, double VehiclesHours, double PersonsHours)
{
    /// <summary>The shares of the force that are across when the clock starts, and not counted.</summary>
    public AcrossAtStart Across { get; init; }

    /// <summary>Hours for the whole force: the longer of the two.</summary>
    public double Hours => Math.Max(VehiclesHours, PersonsHours);
}

/// <summary>What one site carries if nothing goes wrong.</summary>
/// <param name="Site">The site's name.</param>
/// <param name="VehiclesPerHour">Vehicles per hour of work, with the force's mean vehicle.</param>
/// <param name="PersonsPerHour">Dismounted people per hour of work.</param>
/// <param name="TripsPerHour">Loaded trips per hour of work of all its craft together; 0 where no craft work.</param>
/// <param name="WorkingShare">The share of the day in which its window is open.</param>
/// <param name="Reasoning">The arithmetic in words: "8 craft x 6 vehicles x 0.9 trips an hour".</param>
public sealed record SitePace(
    string Site,
    double VehiclesPerHour,
    double PersonsPerHour,
    double TripsPerHour,
    double WorkingShare,
    string Reasoning
);
