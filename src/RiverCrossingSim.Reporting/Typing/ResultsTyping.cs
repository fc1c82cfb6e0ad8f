using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Reporting;

/// <summary>Keeping a run: the same results folder from a notebook, a script and the command line.</summary>
public static class ResultsTyping
{
    extension(RunResult run)
    {
        /// <summary>
        /// Writes the results folder whole or not at all: <c>report.html</c>, <c>summary.json</c>, <c>replications.csv</c>,
        /// <c>timeline.csv</c>, <c>manifest.json</c>, <c>scenario.yaml</c> and the charts.
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
            if (ResultsFolder.Objection(folder, replace) is not null)
            {
                throw new IOException(
                    File.Exists(Path.Combine(folder, ResultsFolder.ManifestName))
                        ? $"{folder} holds a result already; Save(folder, replace: true) replaces it."
                        : $"{folder} is a file or holds something else than a result; give another folder."
                );
            }
            var summary = run.Summarize(doneWithin);
            var manifest = Manifest.Of(run, command ?? Call(run), run.Started);
            ResultsFolder.Write(
                run,
                summary,
                manifest,
                folder,
                replace,
                unfinished => ReportWriter.Write(run, summary, unfinished)
            );
            return summary;
        }
    }

    static string Call(RunResult run) => $"scenario.Run({run.Table.Count}, seed: {run.Seed})";
}
