using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim sensitivity</c> does once the arguments are read.</summary>
static class SensitivityAction
{
    /// <summary>Studies a scenario.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        string file,
        IReadOnlyList<string> sets,
        IReadOnlyList<string> factors,
        SensitivityOptions options,
        SensitivityRequest request
    )
    {
        var study = SensitivityStudy.Of(ScenarioSource.File(file), sets, factors, options.Outputs);
        Console.Error.Write(ProblemFormatter.Format(study.Problems));
        if (study.Scenario is not { } scenario)
        {
            return ExitCode.BadInput;
        }
        var folder = request.Folder ?? Path.Combine("results", $"{scenario.Name}-sensitivity-{options.Seed}");
        if (ResultsFolder.Objection(folder, request.Replace, SensitivityFiles.Main) is { } objection)
        {
            Console.Error.WriteLine($"rcsim: {objection}.");
            return ExitCode.BadInput;
        }
        var progress = ProgressDisplay.For(scenario.Name, request.Quiet);
        using var cancellation = new Cancellation(() =>
            progress.Say("Cancelled: writing what is finished. Ctrl-C again ends at once.")
        );
        var result = Replicate(scenario, options with { Factors = study.Factors }, progress, cancellation.Token);
        if (result is null)
        {
            Console.Error.WriteLine("rcsim: cancelled before two trajectories were finished; nothing was written.");
            return ExitCode.Cancelled;
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        ResultsFolder.Write(
            folder,
            request.Replace,
            SensitivityFiles.Main,
            unfinished =>
            {
                SensitivityFiles.Write(result, unfinished, request.Command);
                SensitivityReportWriter.Write(result, unfinished, request.Command);
            }
        );
        if (request.Json)
        {
            Console.Out.Write(SensitivityFiles.Json(result, request.Command));
        }
        else if (!request.Quiet)
        {
            SensitivityDisplay.Write(result, folder);
        }
        return result.Partial ? ExitCode.Cancelled : ExitCode.Done;
    }

    static SensitivityResult? Replicate(
        Model.Scenario scenario,
        SensitivityOptions options,
        ProgressDisplay progress,
        CancellationToken cancellation
    )
    {
        using (progress)
        {
            return Sensitivity.Run(scenario, options with { Progress = progress.Show }, cancellation);
        }
    }
}
