namespace RiverCrossingSim.Model;

/// <summary>Where a person or vehicle stands: exactly one of these at all times.</summary>
public enum LoadState
{
    /// <summary>Its unit is not yet ready to march.</summary>
    NotReady,

    /// <summary>In the assembly area, held back until there is room.</summary>
    Held,

    /// <summary>On a route.</summary>
    Marching,

    /// <summary>In a site's waiting area.</summary>
    Waiting,

    /// <summary>Driving or going aboard.</summary>
    Loading,

    /// <summary>On the water or on a bridge.</summary>
    Crossing,

    /// <summary>At the far bank, not yet ashore.</summary>
    Unloading,

    /// <summary>Final: on the far bank.</summary>
    Across,

    /// <summary>Final: killed, or destroyed.</summary>
    Lost,

    /// <summary>Final: abandoned by its own side (vehicles).</summary>
    Abandoned,

    /// <summary>Final: in the pursuer's hands.</summary>
    Captured,

    /// <summary>Final: on the near bank for good, because nothing can ever carry it.</summary>
    Stranded,
}

/// <summary>What holds for several states.</summary>
public static class LoadStates
{
    extension(LoadState state)
    {
        /// <summary>Whether nobody leaves it again: across, lost, abandoned, captured or stranded.</summary>
        public bool IsFinal => state >= LoadState.Across;
    }

    /// <summary>The states that nobody leaves again.</summary>
    public static IReadOnlyList<LoadState> Final { get; } =
    [.. Enum.GetValues<LoadState>().Where(state => state.IsFinal)];
}
