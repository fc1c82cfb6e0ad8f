namespace RiverCrossingSim.Model;

/// <summary>A stream of civilians as the model's other parts know units.</summary>
/// <param name="Stream">The stream as the scenario has it.</param>
/// <param name="Unit">The unit that stands for all its parties.</param>
/// <param name="Bus">Their type of vehicle; null where all come on foot.</param>
sealed record CivilianUnit(CivilianStream Stream, UnitAtWork Unit, VehicleType? Bus)
{
    /// <summary>The unit of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="kind">Its place behind the units of the force.</param>
    /// <param name="ranks">All priorities in use, in order.</param>
    public static CivilianUnit Of(CivilianStream stream, Scenario scenario, int kind, List<int> ranks)
    {
        var unit = new Unit
        {
            Name = stream.Name,
            Personnel = 0,
            AssemblyArea = stream.AssemblyArea,
            Priority = stream.Priority,
            Sites = stream.Sites,
        };
        var seats = new Seating(unit, scenario);
        return new CivilianUnit(
            stream,
            new UnitAtWork(unit, kind, kind, ranks.IndexOf(stream.Priority), seats) { IsCivilian = true },
            stream.Bus is null ? null : scenario.VehicleTypes[stream.Bus]
        );
    }

    /// <summary>People in one bus.</summary>
    public int PeopleInBus => Bus is null ? 0 : Math.Max(1, Bus.Crew + Bus.Seats);
}
