using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim run --shard</c> does: a part of the replications, in a file that <c>rcsim merge</c> puts together with the others.</summary>
/// <param name="question">What is asked of the run.</param>
/// <param name="cut">Which part it is.</param>
/// <param name="request">What else was asked for, its command without the part.</param>
sealed class ShardAction(RunQuestion question, ShardCut cut, StudyRequest request)
{
    readonly int _total = request.Replications ?? StudyOptions.DefaultReplications;

    /// <summary>Runs the part, unless its file is there and whole.</summary>
    /// <param name="reading">The scenario file as it was read, its problems told.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(ScenarioReading reading)
    {
        var folder = request.Folder ?? request.UsualFolder(ResultKind.Run, reading.Scenario?.Name);
        var file =
            folder is not null && reading.Scenario is { } scenario && _total >= cut.Of
                ? Path.Combine(folder, ShardFile.NameOf(ScenarioFile.Hash(scenario), request.Seed, cut.Range(_total)))
                : null;
        if (file is not null && ShardFolder.IsWhole(file))
        {
            Say($"Shard {cut} is in {file} already, and whole: nothing was run.");
            return ExitCode.Done;
        }
        return new StudyCourse<Scenario, RunResult>(request)
        {
            Subject = reading.Scenario,
            Title = subject => $"{subject.Name}, shard {cut}",
            Objections = subject => [ToCut(), ToFolder(folder, file), ToWithin(subject)],
            Replicate = subject => Replicate(subject, reading),
            TooLittle = "the shard was whole; nothing was written",
            OnCancel = "Cancelled: a shard is written whole or not at all. Ctrl-C again ends at once.",
            Conclude = run => Conclude(run, file!),
        }.Run();
    }

    string? ToCut() =>
        _total < cut.Of
            ? $"--shard {cut} cuts {Wording.Count(_total)} replications into {Wording.Count(cut.Of)} parts; {Wording.Count(_total)} at most are possible"
            : null;

    string? ToWithin(Scenario? scenario) =>
        scenario is not null ? CommonOptions.Beyond("--within", question.Within, scenario.Horizon) : null;

    static string? ToFolder(string? folder, string? file) =>
        folder is null ? null
        : PlaceWords.Objection(folder, ResultKind.Run) is { } objection ? objection
        : file is null ? null
        : ShardFolder.Make(folder);

    RunResult? Replicate(Scenario scenario, ScenarioReading reading)
    {
        var range = cut.Range(_total);
        var run = Study.Run(
            scenario,
            new StudyOptions
            {
                First = range.First,
                Replications = range.Count,
                Seed = request.Seed,
                Threads = request.Threads,
            }
        );
        return run.Partial ? null : question.Of(run, reading);
    }

    StudyOutcome Conclude(RunResult run, string file) =>
        new()
        {
            IsPartial = false,
            WriteBeside = () =>
                ShardFile.Write(
                    file,
                    run,
                    cut,
                    _total,
                    Manifest.Of(run, request.Command, question.Within) with
                    {
                        WithRecord = question.WithRecord,
                    }
                ),
            Tell = _ =>
                Say($"Shard {cut} is in {file}; 'rcsim merge {Path.GetDirectoryName(file)}' puts all together."),
        };

    void Say(string sentence)
    {
        if (!request.Quiet)
        {
            Console.Out.WriteLine(sentence);
        }
    }
}
