using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>Keeping a run: the same results folder from a notebook, a script and the command line.</summary>
public static class ResultsTyping
{
    extension(RunResult run)
    {
        /// <summary>
        /// Writes the results folder whole or not at all: <c>report.html</c>, <c>summary.json</c>, <c>replications.csv</c>,
        /// <c>timeline.csv</c>, <c>stages.csv</c>, <c>manifest.json</c>, <c>scenario.yaml</c> and the charts.
        /// </summary>
        /// <param name="folder">Where to; it is made.</param>
        /// <param name="replace">Whether an older result there may be replaced.</param>
        /// <param name="command">What made the run, for whom wants to repeat it; null for the call itself.</param>
        /// <param name="doneWithin">A time that is looked at beside the scenario's milestones; null for none.</param>
        /// <returns>The summary that was written.</returns>
        /// <exception cref="IOException">The folder may not or cannot be written; nothing is then changed.</exception>
        public RunSummary Save(string folder, bool replace = false, string? command = null, TimeSpan? doneWithin = null)
        {
            ArgumentNullException.ThrowIfNull(folder);
            using var place = Take(folder, replace);
            var report = new Lazy<DrawnReport<RunSummary>>(() => ReportWriter.Draw(run, run.Summarize(doneWithin)));
            var published = place.Publish(
                Manifest.Of(run, command ?? Call(run)),
                files =>
                {
                    ResultsFolder.WriteReplications(run, files);
                    ResultsFolder.WriteSummary(run, report.Value.Summary, files);
                    report.Value.Write(files, command: null);
                }
            );
            foreach (var note in published.Notes)
            {
                Console.Error.WriteLine(note);
            }
            return report.Value.Summary;
        }
    }

    static ResultPlace Take(string folder, bool replace)
    {
        try
        {
            return ResultPlace.Take(folder, ResultKind.Run, replace);
        }
        catch (PlaceException taken) when (taken.IsReplaceable)
        {
            throw new PlaceException(
                $"{folder} holds a result already; Save(folder, replace: true) replaces it.",
                taken
            );
        }
    }

    static string Call(RunResult run) => $"scenario.Run({run.Table.Count}, seed: {run.Seed})";
}
