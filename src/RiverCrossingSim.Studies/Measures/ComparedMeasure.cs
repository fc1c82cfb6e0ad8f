namespace RiverCrossingSim.Studies;

/// <summary>Something by which courses of action are compared.</summary>
/// <param name="Name">Its name in the files: <c>done_in_time</c>, <c>restricted_duration_h</c>, <c>personnel_killed</c>.</param>
/// <param name="Label">Its name in words: "chance to be done within 20 days", "personnel killed".</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Values">Its values, scenario by scenario, one for each replication; all finite.</param>
sealed record ComparedMeasure(string Name, string Label, MeasureKind Kind, IReadOnlyList<double[]> Values)
{
    /// <summary>The values turned so that less is better.</summary>
    public IReadOnlyList<double[]> Costs =>
        Kind == MeasureKind.Chance ? [.. Values.Select(list => Array.ConvertAll(list, value => -value))] : Values;
}

/// <summary>What kind of number a measure is.</summary>
public enum MeasureKind
{
    /// <summary>Whether something good happened, 0 or 1: the mean is a chance, and more is better.</summary>
    Chance,

    /// <summary>A time in hours, restricted to the deadline; less is better.</summary>
    Time,

    /// <summary>A number of people or vehicles lost; less is better.</summary>
    Count,

    /// <summary>People or vehicles lost as a share of those at the start, from 0 to 1; less is better.</summary>
    Share,
}
