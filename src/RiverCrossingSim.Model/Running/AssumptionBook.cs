namespace RiverCrossingSim.Model;

/// <summary>The values that the assumptions had in a replication; those drawn for each craft have no one value.</summary>
sealed class AssumptionBook : IPart
{
    readonly World _world;
    readonly (int Place, string Name)[] _assumptions;

    public AssumptionBook(World world)
    {
        _world = world;
        _assumptions =
        [
            .. world
                .Plan.Scenario.Assumptions.Values.Where(assumption => assumption.Per == DrawnPer.Run)
                .Select(assumption => (Place(assumption), assumption.Name)),
        ];
    }

    /// <summary>Nothing: the assumptions are drawn before any part begins.</summary>
    public void Begin() { }

    /// <summary>Writes a column for each.</summary>
    public void Write(Span<double> row)
    {
        foreach (var (place, name) in _assumptions)
        {
            row[place] = _world.Assumption(name);
        }
    }

    int Place(Assumption assumption) =>
        _world.Plan.Rows.Place(
            "assumption",
            assumption.Name,
            "",
            BaseUnit(assumption.Dimension),
            assumption.Note ?? $"The value of the assumption {assumption.Name}."
        );

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
