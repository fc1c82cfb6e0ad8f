namespace RiverCrossingSim.Model;

/// <summary>A kind of target that a source fires at, with what a hit can do there.</summary>
/// <param name="name">Its name in kebab-case, as scenario files write it.</param>
public sealed class TargetKind(string name)
{
    /// <summary>A fixed bridge.</summary>
    public static TargetKind Bridge { get; } = new("bridge") { About = "A fixed bridge." };

    /// <summary>A pontoon or barge bridge.</summary>
    public static TargetKind PontoonBridge { get; } = new("pontoon-bridge") { About = "A pontoon or barge bridge." };

    /// <summary>The berths of a ferry or boat site, with the craft and loads at them.</summary>
    public static TargetKind Landing { get; } =
        new("landing")
        {
            About = "The berths of a ferry or boat site, with the craft and loads at them.",
            IsClosedForATime = true,
            HurtsPeople = true,
            LosesVehicles = true,
        };

    /// <summary>A ferry, raft or barge on the water.</summary>
    public static TargetKind Craft { get; } = new("craft") { About = "A ferry, raft or barge on the water." };

    /// <summary>A boat on the water.</summary>
    public static TargetKind Boats { get; } = new("boats") { About = "A boat on the water." };

    /// <summary>A craft that lies at a bank: docked without a load, laid up, or unloading.</summary>
    public static TargetKind CraftAtBank { get; } =
        new("craft-at-bank") { About = "A craft that lies at a bank: docked without a load, laid up, or unloading." };

    /// <summary>A site's waiting area.</summary>
    public static TargetKind WaitingArea { get; } =
        new("waiting-area")
        {
            About = "A site's waiting area.",
            HurtsPeople = true,
            LosesVehicles = true,
            Place = new("a site", static scenario => scenario.Sites.Count > 0),
        };

    /// <summary>A route from an assembly area to a site.</summary>
    public static TargetKind Route { get; } =
        new("route")
        {
            About = "A route from an assembly area to a site.",
            IsClosedForATime = true,
            HurtsPeople = true,
            LosesVehicles = true,
            Place = new("a route", static scenario => scenario.Routes.Count > 0),
        };

    /// <summary>An assembly area.</summary>
    public static TargetKind AssemblyArea { get; } =
        new("assembly-area")
        {
            About = "An assembly area.",
            HurtsPeople = true,
            LosesVehicles = true,
            Place = new(
                "a unit with an assembly area",
                static scenario => scenario.Force.Units.Any(unit => unit.AssemblyArea is not null)
            ),
        };

    /// <summary>A footbridge, with the people on it.</summary>
    public static TargetKind Footbridge { get; } =
        new("footbridge")
        {
            About = "A footbridge, with the people on it.",
            IsClosedForATime = true,
            HurtsPeople = true,
        };

    /// <summary>A swim site, with the vehicles in the water.</summary>
    public static TargetKind SwimSite { get; } =
        new("swim-site")
        {
            About = "A swim site, with the vehicles in the water.",
            IsClosedForATime = true,
            HurtsPeople = true,
            LosesVehicles = true,
        };

    /// <summary>Its name in kebab-case.</summary>
    public string Name { get; } = KindName.Checked(name);

    /// <summary>What it is, one sentence.</summary>
    public required string About { get; init; }

    /// <summary>Whether a hit closes it for the time that the source's <c>closed</c> says; else it is out of use until repaired.</summary>
    public bool IsClosedForATime { get; init; }

    /// <summary>Whether a hit hurts the share of the people there that <c>hurt</c> says; else they are lost or saved with what carries them.</summary>
    public bool HurtsPeople { get; init; }

    /// <summary>Whether a hit destroys the share of the vehicles there that <c>vehicles-lost</c> says.</summary>
    public bool LosesVehicles { get; init; }

    /// <summary>Where a scenario has it, if that is not at the sites of the means that name it among their targets.</summary>
    public TargetPlace? Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What a scenario needs to have a target of a kind.</summary>
/// <param name="Words">What it is: "a route".</param>
/// <param name="IsIn">Whether a scenario has it.</param>
public sealed record TargetPlace(string Words, Func<Scenario, bool> IsIn);
