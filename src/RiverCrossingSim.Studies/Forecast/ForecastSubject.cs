using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A scenario and what was seen of it, read and held against each other.</summary>
public sealed record ForecastSubject
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The file that it was read from, as it was given; null where there was none.</summary>
    public string? File { get; init; }

    /// <summary>What was set in its file, each <c>path=value</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>What was seen, as the file has it.</summary>
    public required Observations Observations { get; init; }

    /// <summary>The same in the terms of the scenario.</summary>
    public required IReadOnlyList<SeenRange> Seen { get; init; }

    /// <summary>Reads a scenario and a file of observations.</summary>
    /// <param name="file">The scenario's file.</param>
    /// <param name="sets">Values set in it, each <c>path=value</c>.</param>
    /// <param name="observed">The file of observations.</param>
    /// <returns>Null for the subject where anything is wrong; the problems of both files, those of the scenario first.</returns>
    public static (ForecastSubject? Subject, IReadOnlyList<Problem> Problems) Read(
        string file,
        IReadOnlyList<string> sets,
        string observed
    )
    {
        var scenario = ScenarioFile.Read(file, sets);
        var reading = ObservationFile.Read(observed, scenario.Scenario);
        return (
            scenario.Scenario is { } known && Of(known, reading, sets) is { } subject
                ? subject with
                {
                    File = file,
                }
                : null,
            [.. scenario.Problems, .. reading.Problems]
        );
    }

    /// <summary>The subject of a scenario and observations that were read for it; null where they have errors.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="reading">The observations.</param>
    /// <param name="sets">What was set in the scenario's file.</param>
    public static ForecastSubject? Of(Scenario scenario, ObservationReading reading, IReadOnlyList<string> sets)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Observations is null
            ? null
            : new ForecastSubject
            {
                Scenario = scenario,
                Changes = sets,
                Observations = reading.Observations,
                Seen = reading.Seen,
            };
    }
}
