namespace RiverCrossingSim.Model;

/// <summary>What measures are about; the first part of their columns' names.</summary>
/// <param name="Name">Its name in snake_case; empty for the headline measures, whose columns have no such part.</param>
public sealed record MeasureGroup(string Name)
{
    /// <summary>The whole withdrawal.</summary>
    public static MeasureGroup Headline { get; } = new("");

    /// <summary>What was drawn for the assumptions.</summary>
    public static MeasureGroup Assumption { get; } = new("assumption");

    /// <summary>A crossing site.</summary>
    public static MeasureGroup Site { get; } = new("site");

    /// <summary>A source of fire.</summary>
    public static MeasureGroup Fire { get; } = new("fire");

    /// <summary>A way to be lost: a kind of target, a disruption, the flood.</summary>
    public static MeasureGroup Losses { get; } = new("losses");

    /// <summary>A stage on which the force's time goes.</summary>
    public static MeasureGroup Time { get; } = new("time");

    /// <summary>A moment that comes once, or never.</summary>
    public static MeasureGroup Event { get; } = new("event");

    /// <summary>The pursuer.</summary>
    public static MeasureGroup Pursuit { get; } = new("pursuit");

    /// <summary>A disruption.</summary>
    public static MeasureGroup Disruption { get; } = new("disruption");

    /// <summary>The civilians, who are reported apart from the force.</summary>
    public static MeasureGroup Civilians { get; } = new("civilians");

    /// <summary>What a scenario asks for with <c>report-at</c>.</summary>
    public static MeasureGroup Report { get; } = new("report");

    /// <summary>The air defence.</summary>
    public static MeasureGroup AirDefence { get; } = new("air_defence");

    /// <summary>The crossing headquarters.</summary>
    public static MeasureGroup Headquarters { get; } = new("headquarters");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
