using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim run</c> does once the arguments are read.</summary>
/// <param name="question">What is asked of the run.</param>
/// <param name="request">What else was asked for.</param>
sealed class RunAction(RunQuestion question, StudyRequest request)
{
    /// <summary>Runs a scenario.</summary>
    /// <param name="reading">The scenario file as it was read, its problems told.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(ScenarioReading reading)
    {
        var folder = request.Folder ?? request.UsualFolder(ResultKind.Run, reading.Scenario?.Name);
        using var trace = new StudyPlace(question.Trace, ResultKind.Trace, request.Replace);
        return new StudyCourse<Scenario, RunResult>(request)
        {
            Subject = reading.Scenario,
            Title = scenario => scenario.Name,
            Place = request.PlaceIn(folder, ResultKind.Run),
            Beside = trace,
            Objections = scenario =>
                [
                    ToTrace(folder, trace),
                    ToWithin(scenario),
                    ToTraced(),
                    CommonOptions.TooManyForXlsx(request.Xlsx, request.Replications ?? 0),
                ],
            Replicate = scenario => Replicate(scenario, reading),
            TooLittle = "a replication was finished; nothing was written",
            Conclude = run => Conclude(run, trace),
        }.Run();
    }

    string? ToTrace(string? folder, StudyPlace trace) =>
        question.Trace is { } wanted
        && folder is not null
        && !File.Exists(wanted)
        && PlaceWords.Overlap(folder, wanted) is { } objection
            ? objection
            : trace.Take();

    string? ToWithin(Scenario? scenario) =>
        scenario is not null && question.Within > scenario.Horizon
            ? $"--within {Wording.Time(question.Within.Value.TotalHours)} is beyond the scenario's horizon of "
                + $"{Wording.Time(scenario.Horizon.TotalHours)}, where every replication is cut off"
            : null;

    // With a precision target the run itself decides how many there are.
    string? ToTraced() =>
        question is { Trace: not null, Precision: null }
            ? ReplayAction.ObjectionTo(question.Traced, request.Replications ?? StudyOptions.DefaultReplications)
            : null;

    RunResult? Replicate(Scenario scenario, ScenarioReading reading)
    {
        var run = Study.Run(
            scenario,
            new StudyOptions
            {
                Replications = request.Replications,
                Seed = request.Seed,
                Threads = request.Threads,
                Precision = question.Precision,
            }
        );
        return run.Table.Count == 0 ? null : question.Of(run, reading);
    }

    StudyOutcome Conclude(RunResult run, StudyPlace trace)
    {
        string? traced = null;
        var outcome = RunOutcome.Of(run, question.Within, question.WithRecord, request.Xlsx, request.Command);
        return outcome with
        {
            WriteBeside = () => traced = Trace(run, trace),
            Tell = folder =>
            {
                outcome.Tell(folder);
                if (traced is not null)
                {
                    Console.Out.WriteLine(traced);
                }
            },
        };
    }

    /// <summary>Writes the events of a replication, where that was asked for.</summary>
    /// <returns>What was written, in words.</returns>
    string? Trace(RunResult run, StudyPlace trace)
    {
        if (question.Trace is not { } wanted)
        {
            return null;
        }
        if (question.Traced.In(new ReplicationOrder(run.Table)) is not { } replication)
        {
            Console.Error.WriteLine(
                $"rcsim: the run ended before replication {question.Traced}; no events were written to {wanted}."
            );
            return null;
        }
        var events = 0L;
        var folder = trace.Publish(
            Manifest.OfTrace(run, replication, request.Command),
            files => events = TraceFolder.Write(run, replication, request.Command, files)
        );
        return $"Events of replication {Wording.Count(replication)}: {Wording.Count(events)} in {Path.Combine(folder, "events.csv")}.";
    }
}

/// <summary>What is asked of a run, apart from what all studies are asked.</summary>
sealed record RunQuestion
{
    /// <summary>The precision of the median to go on for, as a share; null for none.</summary>
    public double? Precision { get; init; }

    /// <summary>A time of which the chance is asked beside the scenario's milestones; null for none.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>Whether the record of past crossings is said beside the forecast.</summary>
    public bool WithRecord { get; init; }

    /// <summary>The scenario file as it was given.</summary>
    public required string File { get; init; }

    /// <summary>What <c>--set</c> changed in the file, each <c>path=value</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The part of the replications that is run, to be put together with the others later; null for all of them.</summary>
    public ShardCut? Shard { get; init; }

    /// <summary>The folder that takes every event of one replication; null for none.</summary>
    public string? Trace { get; init; }

    /// <summary>The replication whose events are written.</summary>
    public ReplicationChoice Traced { get; init; } = ReplicationChoice.Median;

    /// <summary>What came out, with what is known of the file.</summary>
    /// <param name="run">What came out.</param>
    /// <param name="reading">The file as it was read.</param>
    public RunResult Of(RunResult run, ScenarioReading reading) =>
        run with
        {
            Provenance = reading.Provenance,
            Figures = reading.Figures,
            File = File,
            Changes = Changes,
        };
}
