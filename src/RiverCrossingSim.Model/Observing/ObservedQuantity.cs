namespace RiverCrossingSim.Model;

/// <summary>What somebody outside can see of a crossing while it goes on, and says in a file of observations.</summary>
/// <param name="name">Its name in a file, in kebab-case.</param>
/// <param name="about">One line of documentation.</param>
public sealed class ObservedQuantity(string name, string about)
{
    /// <summary>Its name in a file, in kebab-case.</summary>
    public string Name { get; } = KindName.Checked(name);

    /// <summary>One line of documentation, without a full stop: "people across".</summary>
    public string About { get; } = about;

    /// <summary>What the number measures.</summary>
    public Dimension Dimension { get; init; } = Dimension.Count;

    /// <summary>Of what it is a part, so that it may be given in percent.</summary>
    public ObservedWhole Whole { get; init; } = ObservedWhole.Nothing;

    /// <summary>What it is seen of.</summary>
    public ObservedSubject Subject { get; init; } = ObservedSubject.ForceOrSite;

    /// <summary>Whether it either is so or is not; its number is 1 or 0.</summary>
    public bool IsFact { get; init; }

    /// <summary>People on the far bank; of a site, those whom it carried.</summary>
    public static ObservedQuantity PeopleAcross { get; } =
        new("people-across", "people across") { Whole = ObservedWhole.People };

    /// <summary>Vehicles on the far bank; of a site, those that it carried.</summary>
    public static ObservedQuantity VehiclesAcross { get; } =
        new("vehicles-across", "vehicles across") { Whole = ObservedWhole.Vehicles };

    /// <summary>People of the force who are not across yet, and not lost.</summary>
    public static ObservedQuantity PeopleLeft { get; } =
        new("people-left", "people not across yet") { Whole = ObservedWhole.People, Subject = ObservedSubject.Force };

    /// <summary>Vehicles of the force that are not across yet, and not lost.</summary>
    public static ObservedQuantity VehiclesLeft { get; } =
        new("vehicles-left", "vehicles not across yet")
        {
            Whole = ObservedWhole.Vehicles,
            Subject = ObservedSubject.Force,
        };

    /// <summary>People on foot in the waiting areas.</summary>
    public static ObservedQuantity PeopleWaiting { get; } = new("people-waiting", "people on foot in the waiting area");

    /// <summary>Vehicles in the waiting areas.</summary>
    public static ObservedQuantity VehiclesWaiting { get; } = new("vehicles-waiting", "vehicles in the waiting area");

    /// <summary>People killed.</summary>
    public static ObservedQuantity PeopleLost { get; } =
        new("people-lost", "people killed") { Subject = ObservedSubject.Force };

    /// <summary>Vehicles destroyed.</summary>
    public static ObservedQuantity VehiclesLost { get; } =
        new("vehicles-lost", "vehicles destroyed") { Subject = ObservedSubject.Force };

    /// <summary>Craft sunk.</summary>
    public static ObservedQuantity CraftLost { get; } = new("craft-lost", "craft sunk");

    /// <summary>Loaded trips begun.</summary>
    public static ObservedQuantity Trips { get; } = new("trips", "loaded trips");

    /// <summary>Trips on which a craft broke down.</summary>
    public static ObservedQuantity Breakdowns { get; } = new("breakdowns", "trips with a breakdown");

    /// <summary>Rounds that hit a site.</summary>
    public static ObservedQuantity Hits { get; } = new("hits", "rounds that hit");

    /// <summary>Strikes of the sources of fire.</summary>
    public static ObservedQuantity Strikes { get; } =
        new("strikes", "strikes") { Subject = ObservedSubject.ForceOrFire };

    /// <summary>Whether a site is closed, for whatever cause.</summary>
    public static ObservedQuantity Closed { get; } =
        new("closed", "closed")
        {
            Dimension = Dimension.Number,
            Subject = ObservedSubject.Site,
            IsFact = true,
        };

    /// <summary>Whether nobody is left who could still cross.</summary>
    public static ObservedQuantity Ended { get; } =
        new("ended", "the move has ended")
        {
            Dimension = Dimension.Number,
            Subject = ObservedSubject.Force,
            IsFact = true,
        };

    /// <summary>How far the pursuer's line has come.</summary>
    public static ObservedQuantity Line { get; } =
        new("line", "advance of the pursuer's line") { Dimension = Dimension.Length, Subject = ObservedSubject.Force };

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<ObservedQuantity> All { get; } =
    [
        PeopleAcross,
        VehiclesAcross,
        PeopleLeft,
        VehiclesLeft,
        PeopleWaiting,
        VehiclesWaiting,
        PeopleLost,
        VehiclesLost,
        CraftLost,
        Trips,
        Breakdowns,
        Hits,
        Strikes,
        Closed,
        Ended,
        Line,
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Of what an observed number is a part.</summary>
public enum ObservedWhole
{
    /// <summary>Of nothing that is known.</summary>
    Nothing,

    /// <summary>Of the people of the initial force.</summary>
    People,

    /// <summary>Of the vehicles of the initial force.</summary>
    Vehicles,
}

/// <summary>What is observed.</summary>
public enum ObservedSubject
{
    /// <summary>The force as a whole.</summary>
    Force,

    /// <summary>A crossing site.</summary>
    Site,

    /// <summary>All sites together, or one.</summary>
    ForceOrSite,

    /// <summary>All sources of fire together, or one.</summary>
    ForceOrFire,
}
