namespace RiverCrossingSim.Model;

/// <summary>The moments that come once or never: hours after the order, infinite where they never came.</summary>
public static class EventMeasures
{
    /// <summary>When the pursuer took a site.</summary>
    public static Measure Fell { get; } =
        Moment("fell_h", "When the pursuer took it; infinite if never.", "{subject} fell to the pursuer");

    /// <summary>When a site was blown up.</summary>
    public static Measure Blown { get; } =
        Moment(
            "blown_h",
            "When its own side blew it up; infinite if the pursuer has it whole.",
            "{subject} was blown up"
        );

    /// <summary>When the rear guard was released.</summary>
    public static Measure RearGuardLeft { get; } =
        Moment("left_h", "When the rear guard was released; infinite if never.", "the rear guard was released");

    /// <summary>When the order to blow the bridges was given.</summary>
    public static Measure DemolitionOrder { get; } =
        Moment(
            "order_h",
            "When the order to blow the bridges was given; infinite if never.",
            "the order to blow the bridges was given"
        );

    /// <summary>When the dam broke.</summary>
    public static Measure DamBroke { get; } =
        Moment("broke_h", "When the dam broke; infinite if never.", "the dam broke");

    /// <summary>When the air defence had no missiles left.</summary>
    public static Measure AirDefenceEmpty { get; } =
        Moment("empty_h", "When it had none left; infinite if never.", "the air defence had no missiles left");

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } =
    [Fell, Blown, RearGuardLeft, DemolitionOrder, DamBroke, AirDefenceEmpty];

    static Measure Moment(string name, string about, string label) =>
        new(MeasureGroup.Event, name)
        {
            About = about,
            Label = label,
            Unit = "h",
        };
}
