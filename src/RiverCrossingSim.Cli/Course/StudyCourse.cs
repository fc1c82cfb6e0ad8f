using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli;

/// <summary>
/// The course of every command that replicates: all objections at once, before any work; then the replications, with progress
/// and Ctrl-C; then the files; then what is told; and the code at its end.
/// </summary>
/// <typeparam name="TSubject">What is studied.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
/// <param name="request">What was asked for.</param>
sealed class StudyCourse<TSubject, TResult>(StudyRequest request)
    where TSubject : class
    where TResult : class
{
    /// <summary>What is studied; null where it cannot be read, which was told.</summary>
    public required TSubject? Subject { get; init; }

    /// <summary>Its name, for the progress.</summary>
    public required Func<TSubject, string> Title { get; init; }

    /// <summary>What is counted, for the progress; null where nothing is, and so none is shown.</summary>
    public string? Things { get; init; } = "replications";

    /// <summary>Where the result goes; null for a command that writes none.</summary>
    public StudyPlace? Place { get; init; }

    /// <summary>Another place that the objections take; null where there is none.</summary>
    public StudyPlace? Beside { get; init; }

    /// <summary>What else is against it, in words; nothing where there is nothing.</summary>
    public Func<TSubject?, IEnumerable<string?>> Objections { get; init; } = _ => [];

    /// <summary>Replicates, within a <see cref="StudyScope"/> that has the token and the progress. Null where too little was finished to say anything.</summary>
    public required Func<TSubject, TResult?> Replicate { get; init; }

    /// <summary>What too little is, to follow "cancelled before".</summary>
    public required string TooLittle { get; init; }

    /// <summary>What is told at Ctrl-C.</summary>
    public string OnCancel { get; init; } = "Cancelled: writing what is finished. Ctrl-C again ends at once.";

    /// <summary>What is made of the result.</summary>
    public required Func<TResult, StudyOutcome> Conclude { get; init; }

    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        ProgressDisplay? progress = null;
        // Before the place is taken, so that no signal leaves it half taken.
        using var cancellation = new Cancellation(() => progress?.Say(OnCancel));
        using var place = Place;
        if (Refusal() is { } code)
        {
            return code;
        }
        if (Subject is not { } subject)
        {
            return ExitCode.BadInput;
        }
        progress = ProgressDisplay.For(Title(subject), request.Quiet || Things is null, Things ?? "");
        TResult? result;
        using (progress)
        using (StudyScope.Enter(cancellation.Token, progress.Show))
        {
            result = Replicate(subject);
        }
        if (result is null)
        {
            Console.Error.WriteLine($"rcsim: cancelled before {TooLittle}.");
            return ExitCode.Cancelled;
        }
        return End(Conclude(result));
    }

    /// <summary>Tells all that is against it; null where nothing is.</summary>
    int? Refusal()
    {
        string[] objections = [.. Objections(Subject).Prepend(Place?.Take()).OfType<string>().Distinct()];
        foreach (var objection in objections)
        {
            Console.Error.WriteLine($"rcsim: {objection}.");
        }
        return objections switch
        {
            [] => null,
            [_] when Subject is not null && (Place is { IsBusy: true } || Beside is { IsBusy: true }) =>
                ExitCode.TryAgain,
            _ => ExitCode.BadInput,
        };
    }

    /// <summary>Writes what goes beside the result and tells it; whatever fails at that, the result is in its place, which is said.</summary>
    bool IsToldOf(StudyOutcome outcome, string folder)
    {
        try
        {
            outcome.WriteBeside();
            return IsTold(outcome, folder);
        }
        catch when (folder.Length > 0)
        {
            Console.Error.WriteLine(
                $"rcsim: the result is whole in {folder}; what follows befell after it was written."
            );
            throw;
        }
    }

    /// <summary>Tells the result; what cannot be written to standard output is no fault of the result, which is in its place.</summary>
    bool IsTold(StudyOutcome outcome, string folder)
    {
        try
        {
            if (request.Json)
            {
                Console.Out.Write(outcome.Json());
            }
            else if (!request.Quiet || outcome.IsAlwaysTold)
            {
                outcome.Tell(folder);
            }
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var place = folder.Length > 0 ? $"; the result is whole in {folder}" : "";
            Console.Error.WriteLine($"rcsim: standard output takes no more ({DiskTrouble.Words(failure)}){place}.");
            return false;
        }
    }

    int End(StudyOutcome outcome)
    {
        var folder = "";
        if (Place is not null)
        {
            if (FontCheck.Problem() is { } problem)
            {
                Console.Error.WriteLine($"rcsim: {problem}");
            }
            folder = Place.Publish(
                outcome.Manifest(),
                files =>
                {
                    outcome.WriteReplications(files);
                    outcome.Write(files);
                }
            );
        }
        if (!IsToldOf(outcome, folder))
        {
            return ExitCode.DiskError;
        }
        return outcome.IsPartial ? ExitCode.Cancelled
            : outcome.IsTheAnswerNo ? ExitCode.No
            : ExitCode.Done;
    }
}
