using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a two-level study.</summary>
public static class LevelsFolder
{
    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(LevelsResult levels, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines("replications.csv", csv => Replications(levels, csv));
        files.Text("scenario.yaml", ScenarioFile.Write(levels.Run.Scenario));
    }

    /// <summary>Writes what is made from the replications.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    public static void WriteSummary(LevelsResult levels, LevelsSummary summary, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("shares.csv", csv => Shares(summary, csv));
        files.Lines("done-within.csv", csv => DoneWithin(levels.Curves(), csv));
    }

    /// <summary><c>replications.csv</c>: a line for each replication, with the index of its draw of the assumptions and that of its luck.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="writer">Where to.</param>
    public static void Replications(LevelsResult levels, TextWriter writer)
    {
        var table = levels.Run.Table;
        var columns = ReplicationsFile.HeadlinesAndAssumptions(table).ToList();
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["assumptions", "chance", .. columns.Select(column => column.Name)]);
        for (var row = 0; row < levels.Assumptions * levels.Chance; row++)
        {
            csv.WriteField(row / levels.Chance);
            csv.WriteField(row);
            foreach (var column in columns)
            {
                ReplicationsFile.Write(csv, table, column, row);
            }
            csv.EndRecord();
        }
    }

    /// <summary><c>shares.csv</c>: the variance of each measure in its two parts.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Shares(LevelsSummary summary, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "measure",
            "kind",
            "mean",
            "variance_assumptions",
            "variance_chance",
            "share_assumptions",
            "share_low",
            "share_high",
        ]);
        foreach (var share in summary.Measures)
        {
            csv.WriteField(share.Measure);
            csv.WriteField(SnakeCase.Of(share.Kind.ToString()));
            csv.WriteNumber(share.Mean);
            csv.WriteNumber(share.BetweenVariance);
            csv.WriteNumber(share.WithinVariance);
            csv.WriteNumber(share.AssumptionsShare);
            csv.WriteNumber(share.Low);
            csv.WriteNumber(share.High);
            csv.EndRecord();
        }
    }

    /// <summary><c>done-within.csv</c>: the chance to be done within a time, over all draws of the assumptions, and its pointwise band.</summary>
    /// <param name="curves">The curves.</param>
    /// <param name="writer">Where to.</param>
    public static void DoneWithin(CurveFamily curves, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["hour", "done", "q05", "q95", "q05_with_noise", "q95_with_noise"]);
        for (var step = 0; step < curves.Times.Count; step++)
        {
            csv.WriteNumber(curves.Times[step]);
            csv.WriteNumber(curves.Mean[step]);
            csv.WriteNumber(curves.Lower[step]);
            csv.WriteNumber(curves.Upper[step]);
            csv.WriteNumber(curves.RawLower[step]);
            csv.WriteNumber(curves.RawUpper[step]);
            csv.EndRecord();
        }
    }
}
