using System.Net;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>
/// The charts of a report, drawn. One that cannot be drawn costs no other: in its place stands why, and it is among those
/// left out.
/// </summary>
public sealed class Pictures
{
    readonly Dictionary<Chart, Picture> _pictures;

    Pictures(Dictionary<Chart, Picture> pictures, Picture? crossing, IReadOnlyList<Omission> notDrawn) =>
        (_pictures, Crossing, NotDrawn) = (pictures, crossing, notDrawn);

    /// <summary>The diagram of the crossing; null where the report has none.</summary>
    public Picture? Crossing { get; }

    /// <summary>The pictures that could not be drawn, each with its reason.</summary>
    public IReadOnlyList<Omission> NotDrawn { get; }

    /// <summary>Draws charts, on all threads that there are.</summary>
    /// <param name="charts">The charts, each once.</param>
    /// <param name="crossing">The scenario whose crossing is drawn as well; null for none.</param>
    public static Pictures Draw(IEnumerable<Chart> charts, Scenario? crossing = null)
    {
        var all = charts.ToArray();
        var (pictures, faults) = (new Picture[all.Length], new Exception?[all.Length]);
        Parallel.For(0, all.Length, place => pictures[place] = Drawn(all[place], out faults[place]));
        Exception? faultOfCrossing = null;
        var diagram = crossing is null ? null : Drawn(crossing, out faultOfCrossing);
        return new Pictures(
            all.Zip(pictures).ToDictionary(drawn => drawn.First, drawn => drawn.Second),
            diagram,
            [
                .. pictures
                    .Zip(faults)
                    .Append((First: diagram!, Second: faultOfCrossing))
                    .Where(drawn => drawn.Second is not null)
                    .Select(drawn => new Omission(
                        $"the picture \"{drawn.First.Title}\"",
                        drawn.Second!.Message,
                        IsFault: true
                    )),
            ]
        );
    }

    /// <summary>The pictures of some of the charts, in their order.</summary>
    /// <param name="charts">Charts that were drawn.</param>
    public IEnumerable<Picture> Of(IEnumerable<Chart> charts) => charts.Select(chart => _pictures[chart]);

    /// <summary>Writes every picture as SVG and PNG into <c>charts</c> of a result.</summary>
    /// <param name="files">The result.</param>
    public void Write(ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var picture in Crossing is null ? _pictures.Values : _pictures.Values.Append(Crossing))
        {
            if (picture.Svg is { } svg)
            {
                files.Text($"charts/{picture.Name}.svg", svg);
            }
            if (picture.Png is { } png)
            {
                files.Bytes($"charts/{picture.Name}.png", png.ToArray());
            }
        }
    }

    static Picture Drawn(Chart chart, out Exception? fault)
    {
        var drawn = Drawn(
            () => Picture.Of(chart),
            () => (Text(() => chart.Name, chart), Text(() => chart.Title, chart)),
            out fault
        );
        fault = (chart as UndrawnChart)?.Fault ?? fault;
        return drawn;
    }

    static Picture Drawn(Scenario scenario, out Exception? fault) =>
        Drawn(() => Picture.Of(scenario), () => (CrossingDiagram.Name, CrossingDiagram.Heading), out fault);

    static Picture Drawn(Func<Picture> draw, Func<(string Name, string Title)> called, out Exception? fault)
    {
        fault = null;
        try
        {
            return draw();
        }
        catch (Exception thrown) when (thrown is not (OperationCanceledException or OutOfMemoryException))
        {
            fault = thrown;
            var (name, title) = called();
            return InPlaceOf(new UndrawnChart(name, title, thrown));
        }
    }

    static Picture InPlaceOf(UndrawnChart undrawn)
    {
        try
        {
            return Picture.Of(undrawn);
        }
        catch (Exception again) when (again is not (OperationCanceledException or OutOfMemoryException))
        {
            // Not even words can be drawn on this machine; the page can still say them.
            var words = $"<p class=\"note\">{WebUtility.HtmlEncode(undrawn.Absence)}</p>";
            return new Picture(undrawn.Name, undrawn.Title, null, words, null, null);
        }
    }

    static string Text(Func<string> text, Chart chart)
    {
        try
        {
            return text();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            return Chart.NameOf(chart.GetType());
        }
    }
}
