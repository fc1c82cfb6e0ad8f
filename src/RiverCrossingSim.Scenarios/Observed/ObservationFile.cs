using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Files of observations. They are read like scenario files: every mistake at once, each at its place, with the value, what was
/// expected and the nearest valid name.
/// </summary>
public static class ObservationFile
{
    static readonly RecordFile<Observations> Files = new(
        "file of observations",
        [RecordType.Of<Observations>(), RecordType.Of<Observation>()]
    );

    /// <summary>Reads a file, and holds it against the scenario of which it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scenario">The scenario; null where that has errors, so that only what the file says by itself is looked at.</param>
    public static ObservationReading Read(string path, Scenario? scenario)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Held(Files.Read(path), scenario);
    }

    /// <summary>Holds observations that were made in code against a scenario.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="scenario">The scenario.</param>
    public static ObservationReading Made(Observations observations, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(scenario);
        return Held(Files.Made(observations, observations.Name), scenario);
    }

    static ObservationReading Held(RecordReading<Observations> reading, Scenario? scenario)
    {
        IReadOnlyList<SeenRange> seen =
            reading.Record is { } observations && scenario is not null
                ? new ObservationChecks(reading, observations, scenario).Seen()
                : [];
        return reading.HasErrors
            ? new ObservationReading(null, [], reading.Problems)
            : new ObservationReading(reading.Record, seen, reading.Problems);
    }
}
