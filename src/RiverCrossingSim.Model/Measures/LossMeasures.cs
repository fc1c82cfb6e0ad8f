namespace RiverCrossingSim.Model;

/// <summary>The measures of a way to be lost; each <see cref="LossBook"/> says more exactly where.</summary>
public static class LossMeasures
{
    /// <summary>Rounds that hit, or whatever else struck.</summary>
    public static Measure Hits { get; } =
        new(MeasureGroup.Losses, "hits") { About = "Rounds that hit, or times that it struck.", Label = "hits" };

    /// <summary>People killed.</summary>
    public static Measure Killed { get; } =
        new(MeasureGroup.Losses, "killed") { About = "People killed.", Label = "killed" };

    /// <summary>People wounded.</summary>
    public static Measure Wounded { get; } =
        new(MeasureGroup.Losses, "wounded") { About = "People wounded.", Label = "wounded" };

    /// <summary>Vehicles destroyed.</summary>
    public static Measure Vehicles { get; } =
        new(MeasureGroup.Losses, "vehicles") { About = "Vehicles destroyed.", Label = "vehicles" };

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } = [Hits, Killed, Wounded, Vehicles];
}
