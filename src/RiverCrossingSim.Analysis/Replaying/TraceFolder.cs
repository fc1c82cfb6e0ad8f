using System.Text.Json.Serialization;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis;

/// <summary>A folder with everything that happened in one replication: <c>events.csv</c>, the scenario, and what makes it reproducible.</summary>
public static class TraceFolder
{
    /// <summary>The file by which such a folder is known.</summary>
    public const string ManifestName = "trace.json";

    /// <summary>Runs a replication again and writes its events, whole or not at all.</summary>
    /// <param name="run">The run of which it is one.</param>
    /// <param name="replication">Its number, counted from 0.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="replace">Whether an older trace there may be replaced.</param>
    /// <param name="command">The command as it was given.</param>
    /// <returns>Events written.</returns>
    /// <exception cref="IOException">The folder may not or cannot be written.</exception>
    /// <exception cref="ReplayException">The replication was not the same: an error of the program.</exception>
    public static long Write(RunResult run, int replication, string folder, bool replace, string command)
    {
        ArgumentNullException.ThrowIfNull(run);
        var count = 0L;
        ResultsFolder.Write(
            folder,
            replace,
            ManifestName,
            unfinished =>
            {
                ResultsFolder.WriteCsv(
                    unfinished,
                    "events.csv",
                    file =>
                    {
                        using var events = new EventFile(file);
                        Replay.Of(run, replication, events.Write);
                        count = events.Count;
                    }
                );
                ResultsFolder.WriteText(unfinished, "scenario.yaml", ScenarioFile.Write(run.Scenario));
                ResultsFolder.WriteText(
                    unfinished,
                    ManifestName,
                    SummaryFile.Text(TraceManifest.Of(run, replication, count, command))
                );
            }
        );
        return count;
    }
}

/// <summary>What makes a trace reproducible.</summary>
/// <param name="Version">The program and its version.</param>
/// <param name="Command">The command as it was given.</param>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="ScenarioHash">Hash of the resolved scenario, which is in <c>scenario.yaml</c>.</param>
/// <param name="Seed">Seed of all random numbers.</param>
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
            command,
            run.Scenario.Name,
            run.ScenarioHash,
            run.Seed,
            replication,
            $"{run.Table.Fingerprints[replication]:x16}",
            events,
            EventFile.Columns.ToDictionary(column => column.Name, column => column.About)
        );
}
