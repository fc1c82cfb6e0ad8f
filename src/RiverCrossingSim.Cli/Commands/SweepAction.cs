using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim sweep</c> does once the arguments are read.</summary>
static class SweepAction
{
    /// <summary>Runs a study, or what is missing of it.</summary>
    /// <param name="file">The study file.</param>
    /// <param name="request">What was asked for; replications and seed are the study's own where none are given.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string file, StudyRequest request)
    {
        var reading = StudyFile.Read(
            file,
            study =>
                study with
                {
                    Replications = request.Replications ?? study.Replications,
                    Seed = request.GivenSeed ?? study.Seed,
                }
        );
        Console.Error.Write(ProblemFormatter.Format(reading.Problems));
        var folder =
            request.Folder
            ?? (reading.Plan is { Study: var named } ? ResultKind.Sweep.UsualFolder(named.Name, named.Seed) : null);
        var started = DateTimeOffset.UtcNow;
        return new StudyCourse<SweepPlan, SweepResult>(request)
        {
            Subject = reading.Plan,
            Title = plan => plan.Study.Name,
            Place = new StudyPlace(folder, ResultKind.Sweep, replace: false),
            Replicate = plan => Replicate(plan, folder!, request),
            TooLittle = "a replication was finished",
            OnCancel = "Cancelled: writing what is finished. The same command goes on; Ctrl-C again ends at once.",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static SweepResult? Replicate(SweepPlan plan, string folder, StudyRequest request)
    {
        var options = new SweepOptions { Threads = request.Threads };
        try
        {
            return
                StoredSweep.Run(plan, SweepFolder.StoreIn(folder), options, request.Command)
                    is { Points.Count: > 0 } result
                ? result
                : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    static StudyOutcome Conclude(SweepResult result, DateTimeOffset started, StudyRequest request)
    {
        var report = new Lazy<DrawnReport<SweepResult>>(() => SweepReportWriter.Draw(result));
        return new StudyOutcome
        {
            IsPartial = result.Partial,
            Manifest = () => Manifest.Of(result, request.Command, started),
            WriteReplications = files => SweepFolder.Write(result, files),
            Write = files => report.Value.Write(files, request.Command),
            Json = () => SweepJson.Of(report.Value.Summary),
            Tell = folder => SweepDisplay.Write(report.Value.Summary, folder),
        };
    }
}
