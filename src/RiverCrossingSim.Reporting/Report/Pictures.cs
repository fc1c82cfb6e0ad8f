using System.Collections.Concurrent;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>Writes charts as files and keeps them as parts of a page.</summary>
static class Pictures
{
    /// <summary>Writes the charts into <c>charts</c> of a folder.</summary>
    /// <returns>The charts as inline SVG, by name.</returns>
    public static IReadOnlyDictionary<string, string> Write(IEnumerable<Chart> charts, string folder)
    {
        var pictures = new ConcurrentDictionary<string, string>();
        Directory.CreateDirectory(folder);
        Parallel.ForEach(
            charts,
            chart =>
            {
                ChartFiles.Write(chart, Path.Combine(folder, "charts"));
                pictures[chart.Name] = SvgPicture.Inline(chart);
            }
        );
        return pictures;
    }
}
