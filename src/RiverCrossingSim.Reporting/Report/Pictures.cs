using System.Collections.Concurrent;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>Writes charts as files and keeps them as parts of a page.</summary>
static class Pictures
{
    /// <summary>Writes the charts into the folder <c>charts</c>.</summary>
    /// <returns>The charts as inline SVG, by name.</returns>
    public static IReadOnlyDictionary<string, string> Write(IEnumerable<Chart> charts, ResultFiles files)
    {
        var pictures = new ConcurrentDictionary<string, string>();
        Parallel.ForEach(
            charts,
            chart =>
            {
                ChartFiles.Write(chart, files);
                pictures[chart.Name] = SvgPicture.Inline(chart);
            }
        );
        return pictures;
    }
}
