using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

// What stands in the manifest of each kind of study.
public sealed partial record Manifest
{
    /// <summary>The manifest of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="within">The time of which the chance was asked beside the scenario's milestones; null for none.</param>
    public static Manifest Of(RunResult run, string command, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new Manifest
        {
            Kind = ResultKind.Run,
            WithinHours = within?.TotalHours,
            Command = command,
            Scenarios = [Of(run)],
            Seed = $"{run.Seed}",
            Replications = new ManifestRange(0, run.Table.Count),
            Partial = run.Partial,
            PrecisionOutcome = run.PrecisionOutcome,
            Started = run.Started.ToUniversalTime(),
            ElapsedSeconds = Seconds(run.Elapsed),
        };
    }

    /// <summary>The manifest of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(ComparisonResult comparison, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return OfStudy(
            ResultKind.Compare,
            command,
            started,
            comparison.Elapsed,
            comparison.Seed,
            comparison.Partial
        ) with
        {
            Design = comparison.IsPaired
                ? $"{comparison.Runs.Count} scenarios side by side, every replication of all under the same indices"
                : $"{comparison.Runs.Count} scenarios side by side, of seeds {string.Join(", ", comparison.Runs.Select(run => run.Run.Seed))}",
            Scenarios =
            [
                .. comparison.Runs.Select(run => new ManifestScenario(
                    run.Name,
                    run.Origin is { } origin ? RelativePaths.In(origin) : null,
                    run.Run.ScenarioHash,
                    run.Run.Changes
                )),
            ],
            Replications = new ManifestRange(0, comparison.Replications),
            PrecisionOutcome = comparison.PrecisionOutcome,
        };
    }

    /// <summary>The manifest of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(LevelsResult levels, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var run = levels.Run;
        return OfStudy(ResultKind.Levels, command, started, run.Elapsed, run.Seed, run.Partial) with
        {
            Design =
                $"{levels.Assumptions} whole draws of the assumptions of {levels.Asked} asked for, {levels.Chance} replications of each; "
                + $"replication r has assumption index r / {levels.Chance} and chance index r",
            Scenarios = [Of(run)],
            Replications = new ManifestRange(0, levels.Assumptions * levels.Chance),
        };
    }

    /// <summary>The manifest of a sensitivity study.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(SensitivityResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return OfStudy(ResultKind.Sensitivity, command, started, null, result.Seed, result.Partial) with
        {
            Design =
                $"{result.Trajectories} trajectories for the screening and {result.Samples} rows for the indices; {result.Replications} replications in all",
            Scenarios = [Of(result.Scenario, result.File, result.ScenarioHash, result.Changes)],
        };
    }

    /// <summary>The manifest of a study of causes.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(AttributionResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return OfStudy(ResultKind.Explain, command, started, result.Elapsed, result.Seed, result.Partial) with
        {
            Design =
                result.Design.Method switch
                {
                    AttributionMethod.AllSubsets => $"{result.Subsets.Count} subsets of {result.Groups.Count} causes",
                    AttributionMethod.SampledOrders =>
                        $"in each replication {result.Subsets.Count} subsets of {result.Groups.Count} causes: each alone, all but each, those along a "
                            + "random order of its own and its reverse",
                    var other => throw new InvalidOperationException($"There are no words for {other}."),
                }
                + ", every replication of all under the same indices; in subset s cause i is on where bit i of s is set",
            Scenarios =
            [
                Of(result.Scenario, result.File, result.ScenarioHash, result.Changes),
                .. result is { Against: { } against, AgainstHash: { } hash }
                    ? new[] { new ManifestScenario("all causes off", Origin(against), hash, result.Changes) }
                    : [],
            ],
            Replications = new ManifestRange(0, result.Replications),
        };
    }

    /// <summary>The manifest of a study of one replication.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(IncidentResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return OfStudy(ResultKind.Explain, command, started, result.Elapsed, result.Seed, result.Partial) with
        {
            Design =
                $"replication {result.Replication} again, {result.Without.Count} times, each time without one thing that befell it, all luck being the same",
            Scenarios = [Of(result.Scenario, result.File, result.ScenarioHash, result.Changes)],
            Replications = new ManifestRange(0, result.Run.Count),
        };
    }

    /// <summary>The manifest of a forecast.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(ForecastResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (subject, more) = (result.Subject, result.Rows.Count - result.Prior);
        return OfStudy(ResultKind.Forecast, command, started, result.Elapsed, result.Seed, result.Partial) with
        {
            Design =
                $"{result.Prior} replications of the scenario as it is, and {more} with assumptions near to what was seen, each looked at "
                + $"as the observer of {subject.Observations.Name} looked",
            Scenarios = [Of(result.Scenario, subject.File, result.ScenarioHash, subject.Changes)],
            Replications = new ManifestRange(0, result.Rows.Count),
        };
    }

    /// <summary>The manifest of a calibration.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(CalibrationResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (subject, more) = (result.Subject, result.Rows.Count - result.Prior);
        return OfStudy(ResultKind.Calibrate, command, started, result.Elapsed, result.Seed, result.Partial) with
        {
            Design =
                $"{result.Prior} replications of the scenario as it is, and {more} with assumptions near to what was seen, each up to what was seen and looked at "
                + $"as the observer of {subject.Observations.Name} looked",
            Scenarios = [Of(result.Scenario, subject.File, result.ScenarioHash, subject.Changes)],
            Replications = new ManifestRange(0, result.Rows.Count),
        };
    }

    /// <summary>The manifest of a sweep.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started, or went on.</param>
    public static Manifest Of(SweepResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        var study = result.Plan.Study;
        return OfStudy(ResultKind.Sweep, command, started, result.Elapsed, study.Seed, result.Partial) with
        {
            Design =
                $"{result.Plan.Count} points ({Names.Kebab(study.Design)}) of {study.Replications} replications each, the same luck at all points",
            Scenarios = [Of(result.Plan.Scenario, null, result.ScenarioHash, study.Set)],
            Replications = new ManifestRange(0, study.Replications),
            Store = result.Store is { } store ? Path.GetFileName(store) : null,
        };
    }

    /// <summary>The manifest of a trace.</summary>
    /// <param name="run">The run.</param>
    /// <param name="replication">The replication that is traced, counted from 0.</param>
    /// <param name="command">The command as it was given.</param>
    public static Manifest OfTrace(RunResult run, int replication, string command) =>
        Of(run, command) with
        {
            Kind = ResultKind.Trace,
            Replications = new ManifestRange(replication, 1),
            Partial = false,
            PrecisionOutcome = null,
        };

    static Manifest OfStudy(
        ResultKind kind,
        string command,
        DateTimeOffset started,
        TimeSpan? elapsed,
        ulong seed,
        bool partial
    ) =>
        new()
        {
            Kind = kind,
            Command = command,
            Seed = $"{seed}",
            Partial = partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = elapsed is { } time ? Seconds(time) : null,
        };

    static ManifestScenario Of(RunResult run) => Of(run.Scenario, run.File, run.ScenarioHash, run.Changes);

    static ManifestScenario Of(Scenario scenario, string? file, string hash, IReadOnlyList<string> changes) =>
        new(scenario.Name, Origin(file), hash, changes);

    static double Seconds(TimeSpan elapsed) => Math.Round(elapsed.TotalSeconds, 3);

    static string? Origin(string? file) => file is null ? null : ChangedFrom.FileName(file);
}
