namespace RiverCrossingSim.Studies;

/// <summary>What happened in one stretch of a replication's story.</summary>
/// <param name="FromHours">When it begins, hours after the order.</param>
/// <param name="ToHours">When it ends, hours after the order.</param>
/// <param name="IsLight">Whether the sun is up in the middle of it.</param>
public sealed record StoryStretch(double FromHours, double ToHours, bool IsLight)
{
    /// <summary>Vehicles that came across in it.</summary>
    public int Vehicles { get; init; }

    /// <summary>People who came across in it.</summary>
    public int People { get; init; }

    /// <summary>What crossed by site: "ferries 24v 310p".</summary>
    public IReadOnlyList<string> Crossed { get; init; } = [];

    /// <summary>People across at its end, those across at the start included.</summary>
    public int PeopleAcross { get; init; }

    /// <summary>Vehicles across at its end, those across at the start included.</summary>
    public int VehiclesAcross { get; init; }

    /// <summary>What happened: strikes, closures, losses, orders.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Who waits at its end, and why.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];
}
