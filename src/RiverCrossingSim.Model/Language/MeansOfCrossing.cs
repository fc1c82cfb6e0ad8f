using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RiverCrossingSim.Model;

/// <summary>
/// A means of crossing: all that the program knows of it beside the keys of its record and its crossing at work. Derive
/// from <see cref="MeansOfCrossing{TSite}"/>.
/// </summary>
public abstract class MeansOfCrossing
{
    private protected MeansOfCrossing(RecordType record)
    {
        RecordType = record;
        Name =
            Record.GetCustomAttribute<VariantAttribute>()?.Value
            ?? throw new ArgumentException(
                $"{Record.Name} has no [Variant(\"means\", \"...\")] that names the means.",
                nameof(record)
            );
    }

    /// <summary>Its name, as scenario files write it after <c>means:</c>; the record's <see cref="VariantAttribute"/> gives it.</summary>
    public string Name { get; }

    /// <summary>The record that holds its keys.</summary>
    public Type Record => RecordType.Type;

    /// <summary>That record, as the reader needs it.</summary>
    public RecordType RecordType { get; }

    /// <summary>Records of its own that keys of its record hold; none unless it is said.</summary>
    public virtual IReadOnlyList<RecordType> Parts => [];

    /// <summary>What it is called where several are told of, as a heading: "Swim sites".</summary>
    public abstract string Title { get; }

    /// <summary>The type whose docstring says how it works.</summary>
    public abstract Type Work { get; }

    /// <summary>The rules by which it computes.</summary>
    public abstract IReadOnlyList<MeansRule> Rules { get; }

    /// <summary>What fire finds there beside the waiting area: the means itself first, then what lies on the near bank.</summary>
    public abstract IReadOnlyList<TargetKind> Targets { get; }

    /// <summary>What of it holds up those who cross, and can be thought away; what every site has is not among them.</summary>
    public abstract IReadOnlyList<Hindrance> Hindrances { get; }

    /// <summary>How a diagram draws it from bank to bank.</summary>
    public abstract MeansLine Line { get; }

    /// <summary>Whether it is a bridge that vehicles drive over, which can be blown up.</summary>
    public virtual bool IsBridge => false;

    /// <summary>Makes the crossing at work.</summary>
    /// <param name="world">What it shares with the other parts of a replication.</param>
    /// <param name="site">Its site; a <see cref="Record"/>.</param>
    public abstract Crossing Make(World world, Site site);

    /// <summary>Whether it could ever carry such a vehicle, or people on foot (null): at its best, with the most favourable draw.</summary>
    /// <param name="site">Its site; a <see cref="Record"/>.</param>
    /// <param name="type">The type of vehicle; null for people on foot.</param>
    /// <param name="scenario">The scenario.</param>
    public abstract bool CouldCarry(Site site, VehicleType? type, Scenario scenario);

    /// <summary>Whether it could ever work, current and operating window apart, with the most favourable draw.</summary>
    /// <param name="site">Its site; a <see cref="Record"/>.</param>
    /// <param name="scenario">The scenario.</param>
    public abstract bool CouldWork(Site site, Scenario scenario);

    /// <summary>What must be faster than the current, or nobody crosses; null where nothing must.</summary>
    /// <param name="site">Its site; a <see cref="Record"/>.</param>
    public abstract OwnSpeed? AgainstCurrent(Site site);

    /// <summary>What a description of the model says of it.</summary>
    /// <param name="site">Its site; a <see cref="Record"/>.</param>
    /// <param name="words">Writes quantities.</param>
    public abstract MeansWords Describe(Site site, IQuantityWords words);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A means of crossing whose keys stand in a record of its own.</summary>
/// <typeparam name="TSite">The record; it has a <see cref="VariantAttribute"/> of the key <c>means</c>.</typeparam>
public abstract class MeansOfCrossing<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties
    )]
        TSite
> : MeansOfCrossing
    where TSite : Site
{
    /// <summary>A means with its record.</summary>
    /// <exception cref="ArgumentException">The record has no <see cref="VariantAttribute"/>.</exception>
    protected MeansOfCrossing()
        : base(RecordType.Of<TSite>()) { }

    /// <inheritdoc/>
    public sealed override Crossing Make(World world, Site site) => Make(world, (TSite)site);

    /// <inheritdoc/>
    public sealed override bool CouldCarry(Site site, VehicleType? type, Scenario scenario) =>
        CouldCarry((TSite)site, type, scenario);

    /// <inheritdoc/>
    public sealed override bool CouldWork(Site site, Scenario scenario) => CouldWork((TSite)site, scenario);

    /// <inheritdoc/>
    public sealed override OwnSpeed? AgainstCurrent(Site site) => AgainstCurrent((TSite)site);

    /// <inheritdoc/>
    public sealed override MeansWords Describe(Site site, IQuantityWords words) => Describe((TSite)site, words);

    /// <inheritdoc cref="Make(World, Site)"/>
    protected abstract Crossing Make(World world, TSite site);

    /// <inheritdoc cref="CouldCarry(Site, VehicleType, Scenario)"/>
    protected abstract bool CouldCarry(TSite site, VehicleType? type, Scenario scenario);

    /// <inheritdoc cref="CouldWork(Site, Scenario)"/>
    protected virtual bool CouldWork(TSite site, Scenario scenario) => true;

    /// <inheritdoc cref="AgainstCurrent(Site)"/>
    protected virtual OwnSpeed? AgainstCurrent(TSite site) => null;

    /// <inheritdoc cref="Describe(Site, IQuantityWords)"/>
    protected abstract MeansWords Describe(TSite site, IQuantityWords words);
}

/// <summary>A speed through the water that must be above the current.</summary>
/// <param name="Key">The key that gives it.</param>
/// <param name="Value">The speed, metres per second.</param>
/// <param name="Whose">Whose it is, in the plural: "the craft".</param>
/// <param name="Otherwise">What follows where it never is: "none ever crosses".</param>
public sealed record OwnSpeed(string Key, Quantity Value, string Whose, string Otherwise);

/// <summary>A line in a diagram.</summary>
/// <param name="Width">Its width, pixels, above 0.</param>
/// <param name="Dashes">Lengths of dashes and gaps in turn, as SVG writes them; empty for a whole line.</param>
/// <param name="IsTwin">Whether two such lines run side by side.</param>
public sealed record MeansLine(double Width, string Dashes = "", bool IsTwin = false);

/// <summary>A rule by which a means computes, in the words of the code.</summary>
/// <param name="Title">What it is: "Single file".</param>
/// <param name="Declaration">The type whose docstring, or the property whose key, says it.</param>
public sealed record MeansRule(string Title, MemberInfo Declaration)
{
    internal static MeansRule CraftTime { get; } =
        new("Crossing time of craft", typeof(River).GetProperty(nameof(River.Current))!);

    internal static MeansRule Deck { get; } = new("Loading a deck", typeof(Packing));

    internal static MeansRule RoadFlow { get; } = new("Flow over a bridge", typeof(RoadBridge));

    internal static MeansRule OneBehindAnother { get; } = new("Single file", typeof(SingleFile));
}

/// <summary>What a description of the model says of a site's means.</summary>
/// <param name="Capacity">What it can do, in a line: "6 boats of 12 people".</param>
/// <param name="CrossingTime">How long a crossing takes, or by which formula.</param>
/// <param name="Resources">What those who cross compete for.</param>
public sealed record MeansWords(string Capacity, string CrossingTime, IReadOnlyList<MeansResource> Resources)
{
    /// <summary>What goes on at it besides crossing, such as repairs.</summary>
    public IReadOnlyList<string> Upkeep { get; init; } = [];
}

/// <summary>Something that those who cross compete for.</summary>
/// <param name="Name">What it is: "berths on the near bank".</param>
/// <param name="HowMany">How many there are.</param>
/// <param name="UsedBy">Who uses it, and for how long.</param>
public sealed record MeansResource(string Name, string HowMany, string UsedBy)
{
    internal static MeansResource Entry { get; } = new("entry", "1", "those who cross, one behind another");
}

/// <summary>Writes the quantities of a scenario in words.</summary>
public interface IQuantityWords
{
    /// <summary>The scenario.</summary>
    Scenario Scenario { get; }

    /// <summary>The value; for an assumption its range and name, for chance its distribution.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="dimension">What it measures.</param>
    string Text(Quantity quantity, Dimension dimension);

    /// <summary>The value, or the least and the greatest that it can take: "30 km", "3 to 9".</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="dimension">What it measures.</param>
    string Range(Quantity quantity, Dimension dimension);

    /// <summary>A number of things that may be a range: "1 lane", "1 to 3 lanes".</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="thing">One of them.</param>
    string Count(Quantity quantity, string thing);

    /// <summary>Whether it can be anything but zero.</summary>
    /// <param name="quantity">The quantity.</param>
    bool IsAny(Quantity quantity);

    /// <summary>Whether it sets any limit.</summary>
    /// <param name="quantity">The quantity.</param>
    bool IsLimit(Quantity quantity);
}
