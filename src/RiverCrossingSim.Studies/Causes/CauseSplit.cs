namespace RiverCrossingSim.Studies;

/// <summary>Into what a cause is split that has parts.</summary>
public enum CauseSplit
{
    /// <summary>Fire into its sources.</summary>
    Sources,

    /// <summary>Fire into the kinds of target that it is aimed at.</summary>
    Targets,

    /// <summary>Fire, and beside it the mending of what its hits close or break: neither does its part without the other.</summary>
    Repair,
}
