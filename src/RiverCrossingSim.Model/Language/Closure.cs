namespace RiverCrossingSim.Model;

/// <summary>Why a site does not work, with all that reports say of it.</summary>
/// <param name="name">Its name in kebab-case, as event logs have it.</param>
public sealed class Closure(string name)
{
    /// <summary>It has been given up: it has fallen to the pursuer, or is blown up.</summary>
    public static Closure GivenUp { get; } =
        new("given-up")
        {
            Words = "given up",
            Label = "given up",
            Cause = "being given up",
            About = "Hours after it had been given up: taken by the pursuer, or blown up.",
            Stage = Stage.GivenUp,
            Precedence = 0,
            Reopens = false,
            Applies = CanBeGivenUp,
        };

    /// <summary>The current is above what the means stands, or a flood has made the river too wide for it.</summary>
    public static Closure Current { get; } =
        new("current")
        {
            Words = "current",
            Label = "current too strong",
            Cause = "current",
            About = "Hours closed by the current.",
            Stage = Stage.Current,
            Precedence = 1,
        };

    /// <summary>It is not yet prepared.</summary>
    public static Closure Preparation { get; } =
        new("preparation")
        {
            Words = "not yet open",
            Label = "not yet open",
            Cause = "preparation",
            About = "Hours before it was open.",
            Stage = Stage.Preparation,
            Precedence = 2,
        };

    /// <summary>It is damaged.</summary>
    public static Closure Repair { get; } =
        new("repair")
        {
            Words = "repair",
            Label = "damage and repair",
            Cause = "repair",
            About = "Hours closed by damage.",
            Stage = Stage.Repair,
            Precedence = 3,
        };

    /// <summary>Something on the near bank keeps it from working: sabotage, no orders, no fuel.</summary>
    public static Closure Disruption { get; } =
        new("disruption")
        {
            Words = "disruption",
            Label = "sabotage, no orders or fuel",
            Cause = "disruption",
            About = "Hours in which a disruption kept it from working.",
            Stage = Stage.Disruption,
            Precedence = 4,
            Applies = static scenario => scenario.Disruptions.Count > 0,
        };

    /// <summary>The pause after a strike.</summary>
    public static Closure AfterStrike { get; } =
        new("after-strike")
        {
            Words = "pause after a strike",
            Label = "pause after a strike",
            Cause = "pauses after strikes",
            About = "Hours of pause after strikes, where nothing else closed it.",
            Column = "downtime_strike_h",
            Stage = Stage.AfterStrike,
            Precedence = 5,
        };

    /// <summary>Its operating window is closed: the last of all, because each start is held against the window by itself.</summary>
    public static Closure Daylight { get; } =
        new("daylight")
        {
            Words = "outside its window",
            Label = "outside the operating window",
            Cause = "its operating window",
            About = "Hours outside its operating window, where nothing else closed it.",
            Stage = Stage.Daylight,
            Precedence = int.MaxValue,
        };

    /// <summary>Its name in kebab-case.</summary>
    public string Name { get; } = KindName.Checked(name);

    /// <summary>What a story says of it: "site closed: pause after a strike".</summary>
    public required string Words { get; init; }

    /// <summary>What a chart's legend says.</summary>
    public required string Label { get; init; }

    /// <summary>What closed the site, as a list in a sentence says it: "What closed it: pauses after strikes 3 h".</summary>
    public required string Cause { get; init; }

    /// <summary>What its column is, one line of documentation.</summary>
    public required string About { get; init; }

    /// <summary>The stage on which the time of those who wait meanwhile counts.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The measure of a site that counts its hours, in snake_case.</summary>
    public string Column { get; init; } = $"downtime_{name.Replace('-', '_')}_h";

    /// <summary>Where several hold at once, time counts for the one with the smallest number; of equals, for the first in the language.</summary>
    public int Precedence { get; init; } = 100;

    /// <summary>Whether the site may open again after it; where not, a story tells what happened and not the closure.</summary>
    public bool Reopens { get; init; } = true;

    /// <summary>The measure of a site that counts its hours.</summary>
    public Measure Downtime =>
        new(MeasureGroup.Site, Column)
        {
            About = About,
            Label = $"closed: {Label}",
            Unit = "h",
            Range = MeasureRange.WithinHorizon,
        };

    /// <summary>Whether the results of a scenario have its column.</summary>
    public Func<Scenario, bool> Applies { get; init; } = static _ => true;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Whether a site of the scenario can fall to a pursuer or be blown up.</summary>
    internal static bool CanBeGivenUp(Scenario scenario) =>
        scenario.Pursuit is not null || scenario.Demolition is not null;
}
