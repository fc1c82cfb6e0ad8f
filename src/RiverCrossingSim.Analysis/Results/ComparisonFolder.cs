using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis;

/// <summary>Writes the results folder of a comparison whole or not at all.</summary>
public static class ComparisonFolder
{
    /// <summary>Writes all files of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="manifest">What makes it reproducible.</param>
    /// <param name="folder">Where to; it is made, or replaced if it holds an older result.</param>
    /// <param name="replace">Whether an older result there may be replaced.</param>
    /// <param name="alsoWrite">Writes more files into the folder that it is given, such as charts and the report.</param>
    /// <exception cref="IOException">The folder may not or cannot be written.</exception>
    public static void Write(
        ComparisonResult comparison,
        ComparisonSummary summary,
        StudyManifest manifest,
        string folder,
        bool replace,
        Action<string> alsoWrite
    ) =>
        ResultsFolder.Write(
            folder,
            replace,
            ResultsFolder.ManifestName,
            unfinished =>
            {
                ResultsFolder.WriteText(unfinished, "summary.json", SummaryFile.Text(summary));
                ResultsFolder.WriteText(unfinished, ResultsFolder.ManifestName, SummaryFile.Text(manifest));
                Directory.CreateDirectory(Path.Combine(unfinished, "scenarios"));
                foreach (var (run, name) in comparison.Runs.Zip(FileNames.Unique(comparison.Runs.Select(r => r.Name))))
                {
                    var file = Path.Combine("scenarios", $"{name}.yaml");
                    ResultsFolder.WriteText(unfinished, file, ScenarioFile.Write(run.Run.Scenario));
                }
                ResultsFolder.WriteCsv(unfinished, "measures.csv", csv => ComparisonFiles.Measures(summary, csv));
                ResultsFolder.WriteCsv(unfinished, "differences.csv", csv => ComparisonFiles.Differences(summary, csv));
                ResultsFolder.WriteCsv(unfinished, "assumptions.csv", csv => ComparisonFiles.Assumptions(summary, csv));
                ResultsFolder.WriteCsv(
                    unfinished,
                    "done-within.csv",
                    csv => ComparisonFiles.DoneWithin(comparison, summary, csv)
                );
                ResultsFolder.WriteCsv(
                    unfinished,
                    "replications.csv",
                    csv => ComparisonFiles.Replications(comparison, csv)
                );
                alsoWrite(unfinished);
            }
        );
}
