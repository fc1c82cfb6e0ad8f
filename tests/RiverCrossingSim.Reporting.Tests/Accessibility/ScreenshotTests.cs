using System.Buffers.Binary;
using System.Text;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The reports as readers see them, left for whoever looks at them: by day, by night, on a phone, on paper.</summary>
public sealed class ScreenshotTests
{
    const int PngHeader = 24;

    [Theory]
    [InlineData("report-light.png", false, 1_280, 14_000)]
    [InlineData("report-dark.png", true, 1_280, 14_000)]
    [InlineData("report-phone.png", false, 390, 16_000)]
    public async Task A_report_is_a_picture(string name, bool isDark, int width, int height)
    {
        Chromium.Need();
        var picture = await Chromium.PictureOf(Shown.Run(), isDark, width, height);
        Artifacts.Leave(name, picture);

        Assert.Equal((width, height), Size(picture));
        Assert.InRange(picture.Length, 100_000, 20_000_000); // a page without text or charts is a few thousand
    }

    [Fact]
    public async Task Courses_side_by_side_are_a_picture()
    {
        Chromium.Need();
        var picture = await Chromium.PictureOf(Shown.Comparison(), isDark: false, 1_280, 7_000);
        Artifacts.Leave("compare-light.png", picture);

        Assert.InRange(picture.Length, 100_000, 20_000_000);
    }

    [Fact]
    public async Task A_report_goes_on_paper()
    {
        Chromium.Need();
        var print = await Chromium.PrintOf(Shown.Run());
        Artifacts.Leave("report-print.pdf", print);

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(print, 0, 8), StringComparison.Ordinal);
        Assert.InRange(print.Length, 50_000, 20_000_000);
    }

    static (int Width, int Height) Size(byte[] png) =>
        (
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(PngHeader - 8)),
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(PngHeader - 4))
        );
}
