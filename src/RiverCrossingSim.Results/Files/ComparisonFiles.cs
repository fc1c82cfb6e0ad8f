using CsvHelper;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// The CSV files of a comparison, all tidy: a line for each observation, a column for each variable. Differences are
/// second - first; a number that does not exist is empty.
/// </summary>
public static class ComparisonFiles
{
    /// <summary><c>measures.csv</c>: the mean of every measure in every scenario.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Measures(ComparisonSummary summary, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["measure", "kind", "scenario", "mean", "mean_low", "mean_high"]);
        foreach (var measure in summary.Measures)
        {
            foreach (var mean in measure.Means)
            {
                csv.WriteField(measure.Measure);
                csv.WriteField(Word(measure.Kind));
                csv.WriteField(mean.Scenario);
                Numbers(csv, mean.Mean, mean.Low, mean.High);
            }
        }
    }

    /// <summary><c>differences.csv</c>: every pair in every measure, with intervals that hold together.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Differences(ComparisonSummary summary, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "measure",
            "kind",
            "first",
            "second",
            "finding",
            "difference",
            "difference_low",
            "difference_high",
            "first_less",
            "ties",
            "second_less",
            "variance_saved",
            "variance_saved_low",
            "variance_saved_high",
        ]);
        foreach (var pair in summary.Pairs)
        {
            foreach (var difference in pair.Differences)
            {
                csv.WriteField(difference.Measure);
                csv.WriteField(Word(difference.Kind));
                csv.WriteField(pair.First);
                csv.WriteField(pair.Second);
                csv.WriteField(SnakeCase.Of(difference.Finding.ToString()));
                Numbers(
                    csv,
                    difference.Mean,
                    difference.Low,
                    difference.High,
                    difference.FirstLess,
                    summary.Replications - difference.Differing,
                    difference.SecondLess,
                    difference.Saving?.Share ?? double.NaN,
                    difference.Saving?.Low ?? double.NaN,
                    difference.Saving?.High ?? double.NaN
                );
            }
        }
    }

    /// <summary><c>assumptions.csv</c>: the difference in restricted duration where an assumption lies in a bin of its values.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Assumptions(ComparisonSummary summary, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "first",
            "second",
            "assumption",
            "explained",
            "from",
            "middle",
            "to",
            "replications",
            "difference_h",
            "difference_low_h",
            "difference_high_h",
        ]);
        foreach (var pair in summary.Pairs)
        {
            foreach (var (assumption, bin) in pair.Assumptions.SelectMany(a => a.Bins.Select(bin => (a, bin))))
            {
                csv.WriteField(pair.First);
                csv.WriteField(pair.Second);
                csv.WriteField(assumption.Name);
                Numbers(
                    csv,
                    assumption.Explained,
                    bin.From,
                    bin.Middle,
                    bin.To,
                    bin.Replications,
                    bin.Mean,
                    bin.Low,
                    bin.High
                );
            }
        }
    }

    /// <summary><c>done-within.csv</c>: the difference of the chances to be done within a time, with the band that holds for all times.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="writer">Where to.</param>
    public static void DoneWithin(ComparisonResult comparison, ComparisonSummary summary, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "first",
            "second",
            "hour",
            "first_done",
            "second_done",
            "difference",
            "difference_low",
            "difference_high",
        ]);
        var done = comparison.Runs.Select(run => new Ecdf(run.Run.Table[Headline.Duration])).ToList();
        foreach (var curve in summary.Curves.Differences)
        {
            for (var step = 0; step < curve.Times.Count; step++)
            {
                csv.WriteField(comparison.Runs[curve.First].Name);
                csv.WriteField(comparison.Runs[curve.Second].Name);
                Numbers(
                    csv,
                    curve.Times[step],
                    done[curve.First].Share(curve.Times[step]),
                    done[curve.Second].Share(curve.Times[step]),
                    curve.Difference[step],
                    curve.Lower[step],
                    curve.Upper[step]
                );
            }
        }
    }

    /// <summary><c>replications.csv</c>: a line for each replication of each scenario, with the figures that all of them have.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="writer">Where to.</param>
    public static void Replications(ComparisonResult comparison, TextWriter writer)
    {
        var tables = comparison.Runs.Select(run => run.Run.Table).ToList();
        var columns = ReplicationsFile
            .HeadlinesAndAssumptions(tables[0])
            .Where(column => tables.TrueForAll(table => table.Has(column.Name)))
            .ToList();
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["replication", "scenario", .. columns.Select(column => column.Name)]);
        for (var row = 0; row < comparison.Replications; row++)
        {
            for (var place = 0; place < tables.Count; place++)
            {
                csv.WriteField(row);
                csv.WriteField(comparison.Runs[place].Name);
                foreach (var column in columns)
                {
                    ReplicationsFile.Write(csv, tables[place], column, row);
                }
                csv.EndRecord();
            }
        }
    }

    static string Word(MeasureKind kind) => SnakeCase.Of(kind.ToString());

    static void Numbers(CsvWriter csv, params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            csv.WriteNumber(number);
        }
        csv.EndRecord();
    }
}
