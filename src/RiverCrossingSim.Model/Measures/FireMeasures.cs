namespace RiverCrossingSim.Model;

/// <summary>The measures of a source of fire.</summary>
public static class FireMeasures
{
    /// <summary>Strikes: one or more rounds at one target.</summary>
    public static Measure Strikes { get; } =
        new(MeasureGroup.Fire, "strikes") { About = "Strikes by {subject}.", Label = "strikes" };

    /// <summary>Rounds fired.</summary>
    public static Measure Rounds { get; } =
        new(MeasureGroup.Fire, "rounds") { About = "Rounds fired by {subject}.", Label = "rounds" };

    /// <summary>Rounds intercepted.</summary>
    public static Measure Intercepted { get; } =
        new(MeasureGroup.Fire, "intercepted") { About = "Rounds of {subject} intercepted.", Label = "intercepted" };

    /// <summary>Rounds that hit.</summary>
    public static Measure Hits { get; } =
        new(MeasureGroup.Fire, "hits") { About = "Rounds of {subject} that hit.", Label = "hits" };

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } = [Strikes, Rounds, Intercepted, Hits];
}
