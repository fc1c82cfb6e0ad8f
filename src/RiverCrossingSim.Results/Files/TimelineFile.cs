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

    /// <summary>Writes the curves.</summary>
    /// <param name="timeline">The curves.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Timeline timeline, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["hour", "site", "kind", .. Quantiles.Select(p => $"q{100 * p:00}")]);
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
