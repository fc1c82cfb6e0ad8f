using System.Security.Cryptography;
using System.Text.Json;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Reads a run from its folder; whatever is not as the run wrote it is refused in words.</summary>
/// <param name="folder">The folder as it was given.</param>
sealed class RunReading(string folder)
{
    /// <summary>The run.</summary>
    /// <exception cref="PlaceException">It cannot be read: the message says why, and what to do.</exception>
    public StoredRun Read(ScenarioLanguage? language)
    {
        try
        {
            var manifest = ReadManifest();
            var reading = ScenarioFile.Read(Whole(manifest, "scenario.yaml"), language: language);
            if (
                reading.Scenario is not { } scenario
                || ScenarioFile.Hash(scenario) != manifest.Scenarios[0].ScenarioHash
            )
            {
                throw Refused("scenario.yaml is not the scenario of the run");
            }
            return new StoredRun(folder, manifest, Run(manifest, new Plan(scenario)));
        }
        catch (Exception failure) when (failure is not PlaceException && DiskTrouble.Is(failure))
        {
            throw new PlaceException($"{folder} cannot be read: {DiskTrouble.Words(failure, folder)}", failure);
        }
    }

    Manifest ReadManifest()
    {
        if (!Directory.Exists(folder))
        {
            throw new PlaceException($"there is no folder {folder}");
        }
        var held =
            FormerResult.In(folder, ResultKind.Run)
            ?? throw new PlaceException(
                $"{folder} holds no result of this program, which has a {Manifest.FileName}; give the folder that a run wrote"
            );
        if (held.Kind != ResultKind.Run)
        {
            throw new PlaceException($"{folder} holds {held.Kind.Words}, not {ResultKind.Run.Words}");
        }
        var text = File.ReadAllText(Path.Combine(folder, Manifest.FileName));
        using var json = JsonDocument.Parse(text);
        if (!json.RootElement.TryGetProperty("format", out _))
        {
            throw Refused("version 0.1.0 wrote it, and kept less than is needed");
        }
        var manifest = Parsed(text);
        return manifest.Results == ResultsVersion.Current
            ? manifest
            : throw new PlaceException(
                $"{folder} holds a run with version {manifest.Results} of the numbers, which {manifest.Program} made; this is rcsim "
                    + $"{ProgramVersion.Text} with version {ResultsVersion.Current}: use {manifest.Program}, or run it again"
            );
    }

    Manifest Parsed(string text)
    {
        try
        {
            var manifest = SummaryFile.Read<Manifest>(text);
            return RunManifest.Objection(manifest) is { } objection
                ? throw Refused($"{Manifest.FileName} {objection}")
                : manifest!;
        }
        catch (JsonException failure)
        {
            throw new PlaceException($"{folder}: {Manifest.FileName} cannot be read: {failure.Message}", failure);
        }
    }

    RunResult Run(Manifest manifest, Plan plan)
    {
        var scenario = manifest.Scenarios[0];
        return new RunResult
        {
            Scenario = plan.Scenario,
            ScenarioHash = scenario.ScenarioHash,
            Seed = ulong.Parse(manifest.Seed!, System.Globalization.CultureInfo.InvariantCulture),
            Table = Table(manifest, plan),
            Timeline = Curves(manifest, plan),
            Pace = plan.Pace,
            Light = plan.Light,
            Partial = manifest.Partial,
            PrecisionOutcome = manifest.PrecisionOutcome,
            Figures = manifest.Files.ContainsKey(FiguresFile.Name)
                ? StoredTables.Figures(Whole(manifest, FiguresFile.Name))
                : [],
            File = scenario.Origin,
            Changes = scenario.Changes,
            Environment = manifest.Environment,
            Started = manifest.Started ?? default,
            Elapsed = TimeSpan.FromSeconds(manifest.ElapsedSeconds ?? 0),
        };
    }

    ReplicationTable Table(Manifest manifest, Plan plan) =>
        StoredTables.Replications(Whole(manifest, "replications.csv"), plan.Rows.Columns) is { Count: > 0 } table
        && manifest.Replications == new ManifestRange(0, table.Count)
            ? table
            : throw Refused("replications.csv has not the columns and rows of the run");

    Timeline Curves(Manifest manifest, Plan plan) =>
        StoredTables.Timeline(
            Whole(manifest, "timeline.csv"),
            plan.Timeline,
            manifest.Replications!.Count,
            Stages(manifest, plan)
        ) ?? throw Refused("timeline.csv has not the curves of the run");

    StageTimes Stages(Manifest manifest, Plan plan) =>
        StoredTables.Stages(Whole(manifest, "stages.csv"), plan.Timeline, manifest.Replications!.Count)
        ?? throw Refused("stages.csv has not the stages of the run");

    /// <summary>The path of a file that is as the run wrote it.</summary>
    string Whole(Manifest manifest, string name)
    {
        var path = Path.Combine(folder, name);
        if (!manifest.Files.TryGetValue(name, out var hash) || !File.Exists(path))
        {
            throw Refused($"it has no {name}");
        }
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == hash
            ? path
            : throw Refused($"{name} was changed after the run wrote it");
    }

    PlaceException Refused(string why) =>
        new($"{folder} holds a run that cannot be read again: {why}; run its scenario again");
}
