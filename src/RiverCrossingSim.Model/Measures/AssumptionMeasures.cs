namespace RiverCrossingSim.Model;

/// <summary>The measure of an assumption: its value in a replication.</summary>
public static class AssumptionMeasures
{
    /// <summary>The value, in the base unit of its dimension.</summary>
    public static Measure Value { get; } =
        new(MeasureGroup.Assumption, "")
        {
            About = "The value of the assumption {subject}.",
            Label = "{subject}",
            Range = MeasureRange.Assumed,
        };

    /// <summary>The measure in the unit and the words of an assumption.</summary>
    /// <param name="assumption">The assumption.</param>
    public static Measure Of(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        return Value with { Unit = BaseUnit(assumption.Dimension), About = assumption.Note ?? Value.About };
    }

    static string BaseUnit(Dimension dimension) =>
        dimension switch
        {
            Dimension.Duration => "s",
            Dimension.Length => "m",
            Dimension.Speed => "m/s",
            Dimension.Mass => "t",
            Dimension.Rate => "/s",
            Dimension.Angle => "deg",
            Dimension.Number or Dimension.Count or Dimension.Share => "",
            _ => throw new InvalidOperationException($"no base unit for {dimension}"),
        };
}
