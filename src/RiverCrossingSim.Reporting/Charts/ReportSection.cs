namespace RiverCrossingSim.Reporting;

/// <summary>A part of a report that shows charts.</summary>
/// <param name="Heading">Its heading.</param>
public sealed record ReportSection(string Heading)
{
    /// <summary>What the report says first.</summary>
    public static ReportSection Answer { get; } = new("The answer");

    /// <summary>How long it takes.</summary>
    public static ReportSection Duration { get; } = new("How long it takes");

    /// <summary>Who is across when.</summary>
    public static ReportSection Across { get; } = new("Who is across when");

    /// <summary>What the crossings did.</summary>
    public static ReportSection Crossings { get; } = new("The crossings");

    /// <summary>Fire, and what was lost.</summary>
    public static ReportSection Fire { get; } = new("Fire and losses");

    /// <summary>Where the time went.</summary>
    public static ReportSection Time { get; } = new("Where the time went");

    /// <summary>What goes with long durations.</summary>
    public static ReportSection Causes { get; } = new("What goes with long durations");

    /// <summary>What each of those compared costs.</summary>
    public static ReportSection Costs { get; } = new("What it costs");

    /// <summary>What the observations say of the assumptions.</summary>
    public static ReportSection Assumptions { get; } = new("What it says of the assumptions");

    /// <summary>What to look at next.</summary>
    public static ReportSection NextLooks { get; } = new("What to look at next");

    /// <summary>What the differences of those compared hang on.</summary>
    public static ReportSection Reasons { get; } = new("What the differences hang on");
}
