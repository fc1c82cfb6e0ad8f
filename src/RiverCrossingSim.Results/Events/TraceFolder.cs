using System.Text.Json.Serialization;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a trace: <c>events.csv</c>, with everything that happened in one replication, the scenario, and what the columns mean.</summary>
public static class TraceFolder
{
    /// <summary>What stands in the columns, and which replication it is.</summary>
    public const string AboutName = "trace.json";

    /// <summary>Runs a replication again and writes its events, and all other files but the manifest.</summary>
    /// <param name="run">The run of which it is one.</param>
    /// <param name="replication">Its number, counted from 0.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="files">Where to.</param>
    /// <returns>Events written.</returns>
    /// <exception cref="ReplayException">The replication was not the same: an error of the program.</exception>
    public static long Write(RunResult run, int replication, string command, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(files);
        var count = 0L;
        files.Lines(
            "events.csv",
            file =>
            {
                using var events = new EventFile(file);
                Replay.Of(run, replication, events.Write);
                count = events.Count;
            }
        );
        files.Text("scenario.yaml", ScenarioFile.Write(run.Scenario));
        files.Text(AboutName, SummaryFile.Text(TraceManifest.Of(run, replication, count, command)));
        return count;
    }
}

/// <summary>What makes a trace reproducible.</summary>
/// <param name="Version">The program and its version.</param>
/// <param name="Command">The command as it was given.</param>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="ScenarioHash">Hash of the resolved scenario, which is in <c>scenario.yaml</c>.</param>
/// <param name="Seed">Seed of all random numbers,.</param>
/// <param name="Replication">The replication, counted from 0.</param>
/// <param name="Fingerprint">Its fingerprint, alone and among the others, hexadecimal.</param>
/// <param name="Events">Events written.</param>
/// <param name="Columns">What stands in the columns of <c>events.csv</c>.</param>
public sealed record TraceManifest(
    string Version,
    string Command,
    string Scenario,
    string ScenarioHash,
    ulong Seed,
    int Replication,
    string Fingerprint,
    long Events,
    [property: JsonPropertyName("columns")] IReadOnlyDictionary<string, string> Columns
)
{
    internal static TraceManifest Of(RunResult run, int replication, long events, string command) =>
        new(
            ProgramVersion.Text,
            RelativePaths.In(command),
            run.Scenario.Name,
            run.ScenarioHash,
            run.Seed,
            replication,
            $"{run.Table.Fingerprints[replication]:x16}",
            events,
            EventFile.Columns.ToDictionary(column => column.Name, column => column.About)
        );
}
