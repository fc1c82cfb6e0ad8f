using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The records of a scenario file; those of the means of crossing are named by the language.</summary>
static class ScenarioRecords
{
    /// <summary>One line for each record that a key can hold.</summary>
    public static IReadOnlyList<RecordType> All { get; } =
    [
        RecordType.Of<Scenario>(),
        RecordType.Of<Acceptance>(),
        RecordType.Of<AirDefence>(),
        RecordType.Of<AssemblyArea>(),
        RecordType.Of<Assumption>(),
        RecordType.Of<BridgeCondition>(),
        RecordType.Of<CivilianStream>(),
        RecordType.Of<Control>(),
        RecordType.Of<Correlation>(),
        RecordType.Of<CraftChange>(),
        RecordType.Of<Daylight>(),
        RecordType.Of<Deck>(),
        RecordType.Of<Demolition>(),
        RecordType.Of<Disruption>(),
        RecordType.Of<FirePhase>(),
        RecordType.Of<FireSource>(),
        RecordType.Of<FireTarget>(),
        RecordType.Of<Flood>(),
        RecordType.Of<Force>(),
        RecordType.Of<Link>(),
        RecordType.Of<Obstacle>(),
        RecordType.Of<PostureFactors>(),
        RecordType.Of<Pursuit>(),
        RecordType.Of<RearGuard>(),
        RecordType.Of<River>(),
        RecordType.Of<Route>(),
        RecordType.Of<Unit>(),
        RecordType.Of<VehicleType>(),
    ];
}
