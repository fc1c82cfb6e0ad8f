namespace RiverCrossingSim.Model;

/// <summary>Where the time of the force went, stage by stage, as columns.</summary>
sealed class TimeBook : IPart
{
    readonly World _world;
    readonly (int Vehicles, int People, Stage Stage)[] _stages;

    public TimeBook(World world)
    {
        _world = world;
        _stages =
        [
            .. world
                .Plan.Scenario.Language.Stages.Where(stage => stage.Applies(world.Plan.Scenario))
                .Select(stage =>
                    (Place(TimeMeasures.VehicleHours, stage), Place(TimeMeasures.PersonHours, stage), stage)
                ),
        ];
    }

    /// <summary>Nothing: the time is entered with the book of the force.</summary>
    public void Begin() { }

    /// <summary>Writes two columns for each stage.</summary>
    public void Write(Span<double> row)
    {
        foreach (var (vehicles, people, stage) in _stages)
        {
            row[vehicles] = _world.Ledger.Time.VehicleHours(stage);
            row[people] = _world.Ledger.Time.PeopleHours(stage);
        }
    }

    int Place(Measure measure, Stage stage) => _world.Plan.Rows.Place(measure, stage.Column, stage.Name);
}
