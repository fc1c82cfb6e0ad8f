namespace RiverCrossingSim.Reporting.Report;

/// <summary>A chart, drawn: as a part of a page, and as the content of its files.</summary>
/// <param name="Name">Its file's name without extension.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it; null where there is nothing to read but why there is no picture.</param>
/// <param name="Inline">The picture as a part of a page.</param>
/// <param name="Svg">The content of its SVG file; null where not even a picture in its place could be drawn.</param>
/// <param name="Png">The content of its PNG file; null as before.</param>
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
}
