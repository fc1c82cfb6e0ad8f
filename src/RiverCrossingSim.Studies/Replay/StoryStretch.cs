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

    /// <summary>What crossed, what happened and who waits, a line each; "nothing" where there is none of it.</summary>
    public IReadOnlyList<string> Told
    {
        get
        {
            string[] lines =
            [
                .. new[] { ("crossed: ", Crossed), ("", Events), ("waiting: ", Waiting) }
                    .Where(part => part.Item2.Count > 0)
                    .Select(part => part.Item1 + string.Join("; ", part.Item2)),
            ];
            return lines.Length > 0 ? lines : ["nothing"];
        }
    }

    /// <summary>Stretches of which those that follow each other and say the same are one.</summary>
    /// <param name="stretches">The stretches, in order.</param>
    internal static IReadOnlyList<StoryStretch> Grouped(IReadOnlyList<StoryStretch> stretches)
    {
        var grouped = new List<StoryStretch>();
        foreach (var stretch in stretches)
        {
            if (grouped is [.., var last] && last.IsLikeBefore(stretch))
            {
                grouped[^1] = last with { ToHours = stretch.ToHours };
            }
            else
            {
                grouped.Add(stretch);
            }
        }
        return grouped;
    }

    bool IsLikeBefore(StoryStretch next) =>
        next.Crossed.Count == 0 && IsLight == next.IsLight && Told.SequenceEqual(next.Told);
}
