using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim validate</c> does once the arguments are read: run the checks, write the report, tell.</summary>
static class ValidateAction
{
    /// <summary>Validates.</summary>
    /// <param name="only">The names of the groups to run; none for all.</param>
    /// <param name="history">The folder of withdrawals that happened; null for the usual one.</param>
    /// <param name="options">Seed and threads.</param>
    /// <param name="request">Where to write, and what.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<string> only,
        string? history,
        ValidationOptions options,
        ValidateRequest request
    )
    {
        var folder = request.Folder ?? Path.Combine("results", $"validation-{options.Seed}");
        if (ResultsFolder.Objection(folder, request.Replace, ValidationFolder.Main) is { } objection)
        {
            Console.Error.WriteLine($"rcsim: {objection}.");
            return ExitCode.BadInput;
        }
        var groups = Validation.Groups.Where(group => only.Count == 0 || only.Contains(group.Name)).ToList();
        if (only.Count == 0 || only.Contains(HistoryChecks.Name))
        {
            var cases = history ?? UsualHistory();
            if (!HistoryFolder.IsOne(cases))
            {
                Console.Error.WriteLine($"rcsim: {cases} has no cases.csv; --history gives another folder.");
                return ExitCode.BadInput;
            }
            groups.Add(HistoryChecks.Group(cases));
        }
        var progress = ProgressDisplay.For("validate", request.Quiet, "checks");
        using var cancellation = new Cancellation(() =>
            progress.Say("Cancelled: writing what is finished. Ctrl-C again ends at once.")
        );
        ValidationResult result;
        using (progress)
        {
            result = Validation.Run(groups, options with { Progress = progress.Show }, cancellation.Token);
        }
        ValidationFolder.Write(
            result,
            folder,
            request.Replace,
            unfinished => ValidationReportWriter.Write(result, unfinished)
        );
        if (request.Json)
        {
            Console.Out.Write(ValidationFolder.Json(result));
        }
        else if (!request.Quiet || result.Failed > 0)
        {
            ValidationDisplay.Write(result, folder);
        }
        return result.Partial ? ExitCode.Cancelled
            : result.IsProgramWrong ? ExitCode.Wrong
            : ExitCode.Done;
    }

    // That of the repository, where it is the current folder, or else what came with the program.
    static string UsualHistory()
    {
        var here = Path.Combine("scenarios", "history");
        return HistoryFolder.IsOne(here) ? here : Path.Combine(AppContext.BaseDirectory, here);
    }
}
