using SkiaSharp;

namespace RiverCrossingSim.Reporting;

/// <summary>Charts as files: SVG for documents, PNG at twice the size for print and slides.</summary>
public static class ChartFiles
{
    const int Scale = 2;

    /// <summary>For even areas and thin lines, filters cost half of the time and save nothing.</summary>
    static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.NoFilters, zLibLevel: 6);

    /// <summary>Writes a chart as <c>name.svg</c> and <c>name.png</c>; several charts may be written at the same time.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="folder">Made if it is not there.</param>
    public static void Write(Chart chart, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{chart.Name}.svg"), Svg(chart));
        File.WriteAllBytes(Path.Combine(folder, $"{chart.Name}.png"), Png(chart));
    }

    /// <summary>A chart as a PNG at twice its size.</summary>
    public static byte[] Png(Chart chart)
    {
        var (drawn, height) = chart.Picture(titled: true);
        using var plot = drawn;
        plot.ScaleFactor = Scale;
        var size = new SKImageInfo(ChartTheme.Width * Scale, height * Scale, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size);
        plot.Render(surface.Canvas, size.Width, size.Height);
        using var pixels = surface.PeekPixels();
        using var png =
            pixels.Encode(Encoding)
            ?? throw new InvalidOperationException($"The chart {chart.Name} could not be made a PNG.");
        return png.ToArray();
    }

    /// <summary>A chart as an SVG document.</summary>
    public static string Svg(Chart chart) => SvgPicture.File(chart);
}
