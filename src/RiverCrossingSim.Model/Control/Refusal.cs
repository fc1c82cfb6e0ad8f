namespace RiverCrossingSim.Model;

/// <summary>
/// Why there was no room at a site for a serial. There is room where those of its priority and before it are less work
/// than the site is expected to start, and where all together are within the limit that the scenario sets.
/// </summary>
/// <param name="Priority">The serial's priority.</param>
/// <param name="Size">Its vehicles, or its people.</param>
/// <param name="Room">The work for which there is room; 0 where nobody was refused.</param>
/// <param name="Limit">The most who may wait or be under way, as the scenario has it.</param>
readonly record struct Refusal(int Priority, int Size, long Room, double Limit)
{
    /// <summary>Whether nobody was refused.</summary>
    public bool IsNone => Room == 0;

    /// <summary>Whether there is room now.</summary>
    /// <param name="site">The site.</param>
    /// <param name="onFoot">Whether it is about people on foot, or vehicles.</param>
    public bool IsOver(Crossing site, bool onFoot) =>
        site.CalledWork(Priority, onFoot) < Room && IsWithinLimit(site, onFoot);

    /// <summary>Whether the serial would be within the scenario's limit.</summary>
    /// <param name="site">The site.</param>
    /// <param name="onFoot">Whether it is about people on foot, or vehicles.</param>
    public bool IsWithinLimit(Crossing site, bool onFoot) => site.Called(onFoot) + Size <= Limit;
}
