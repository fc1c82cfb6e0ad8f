using System.Collections.Concurrent;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>The charts of a study: written as files, and kept as inline pictures for its page.</summary>
static class StudyPictures
{
    /// <summary>Writes the charts into the folder <c>charts</c>.</summary>
    /// <param name="charts">The charts.</param>
    /// <param name="files">Where to.</param>
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
