using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>A chart or a diagram, drawn: as a part of a page, and as the content of its files.</summary>
/// <param name="Name">Its file's name without extension.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it; null where there is nothing to read but why there is no picture.</param>
/// <param name="Inline">The picture as a part of a page.</param>
/// <param name="Svg">The content of its SVG file; null where not even a picture in its place could be drawn.</param>
/// <param name="Png">The content of its PNG file; null as before, and for a diagram, which has none.</param>
public sealed record Picture(
    string Name,
    string Title,
    string? Caption,
    string Inline,
    string? Svg,
    ReadOnlyMemory<byte>? Png
)
{
    /// <summary>Draws a chart.</summary>
    internal static Picture Of(Chart chart) =>
        new(
            chart.Name,
            chart.Title,
            chart.Absence is null ? chart.Caption : null,
            SvgPicture.Inline(chart),
            ChartFiles.Svg(chart),
            ChartFiles.Png(chart)
        );

    /// <summary>Draws the crossing of a scenario.</summary>
    internal static Picture Of(Scenario scenario)
    {
        var diagram = new CrossingDiagram(scenario);
        return new(
            CrossingDiagram.Name,
            CrossingDiagram.Heading,
            CrossingDiagram.Caption,
            diagram.Inline(),
            diagram.File(),
            Png: null
        );
    }
}
