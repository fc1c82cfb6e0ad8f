using System.Net;
using System.Text;
using RiverCrossingSim.Reporting;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// A chart as a picture, and in words where pictures are not shown. The SVG stands in an image of its own: as bare SVG it
/// would be shown neither in a notebook that is opened but not yet trusted nor in a page made by an older nbconvert, and names
/// within it would mix with those of the page's other pictures.
/// </summary>
static class ChartView
{
    /// <summary>The chart's forms.</summary>
    public static Shown Of(Chart chart)
    {
        var words = chart.Absence ?? chart.Caption;
        var problem = FontCheck.Problem();
        var svg = Convert.ToBase64String(Encoding.UTF8.GetBytes(ChartFiles.Svg(chart)));
        return new Shown($"{chart.Title}\n{words}{(problem is null ? "" : $"\n{problem}")}")
        {
            Html =
                $"<img src=\"data:image/svg+xml;base64,{svg}\" width=\"{ChartTheme.Width}\" height=\"{chart.Height}\" "
                + $"style=\"max-width:100%\" alt=\"{WebUtility.HtmlEncode(chart.Alternative)}\">"
                + (problem is null ? "" : $"<p>{WebUtility.HtmlEncode(problem)}</p>"),
        };
    }
}
