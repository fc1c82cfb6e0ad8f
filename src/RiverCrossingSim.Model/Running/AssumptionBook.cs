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
                .Select(assumption =>
                    (world.Plan.Rows.Place(AssumptionMeasures.Of(assumption), assumption.Name), assumption.Name)
                ),
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
}
