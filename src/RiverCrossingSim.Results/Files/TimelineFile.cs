using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>timeline.csv</c>: quantiles over the replications of every series at every sample, with the site empty where
/// the whole force is meant.
/// </summary>
public static class TimelineFile
{
    /// <summary>The quantiles that it has.</summary>
    public static IReadOnlyList<double> Quantiles { get; } = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Its columns, described.</summary>
    public static IReadOnlyList<FileColumn> Columns { get; } =
    [
        new("hour", "h", "Time after the order."),
        new("site", "", "The site; empty where the whole force is meant."),
        new("kind", "", "What is counted: people or vehicles across, or waiting at the site."),
        .. Quantiles.Select(p => new FileColumn(
            $"q{100 * p:00}",
            "",
            $"The {100 * p:0} % quantile of the number over the replications: in as many of them it is no greater."
        )),
    ];

    /// <summary>Writes the curves.</summary>
    /// <param name="timeline">The curves.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Timeline timeline, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([.. Columns.Select(column => column.Name)]);
        foreach (var series in timeline.Layout.Series)
        {
            double[][] curves = [.. Quantiles.Select(p => timeline.Quantiles(series, p))];
            for (var sample = 0; sample < timeline.Layout.Samples; sample++)
            {
                csv.WriteNumber((sample * timeline.Layout.Step).TotalHours);
                csv.WriteField(series.Site);
                csv.WriteField(series.Curve.Name);
                foreach (var curve in curves)
                {
                    csv.WriteNumber(curve[sample]);
                }
                csv.EndRecord();
            }
        }
    }
}
