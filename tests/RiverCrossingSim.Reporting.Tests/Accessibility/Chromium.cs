using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Chromium without a window, started for one page, by night or by day.</summary>
static partial class Chromium
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    static readonly string? Program = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name =>
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, name))
        )
        .FirstOrDefault(File.Exists);

    /// <summary>Skips the test where there is none.</summary>
    public static void Need() =>
        Requirement.Need(
            Required.Chromium,
            Program is not null,
            "This machine has no Chromium to open pages with; on Debian 'apt-get install chromium' brings it."
        );

    /// <summary>The text of a document after its scripts have ended.</summary>
    /// <param name="html">The document.</param>
    /// <param name="isDark">Whether the reader prefers dark pages.</param>
    public static Task<string> TextOf(string html, bool isDark) =>
        Opened(
            html,
            isDark,
            async (_, open) => WebUtility.HtmlDecode(Body().Match(await open(["--dump-dom"])).Groups["text"].Value)
        );

    /// <summary>A document as a picture, a PNG.</summary>
    /// <param name="html">The document.</param>
    /// <param name="isDark">Whether the reader prefers dark pages.</param>
    /// <param name="width">The width of the window, pixels.</param>
    /// <param name="height">Its height.</param>
    public static Task<byte[]> PictureOf(string html, bool isDark, int width, int height) =>
        Made(html, isDark, file => [$"--screenshot={file}", $"--window-size={width},{height}", "--hide-scrollbars"]);

    /// <summary>A document as it is printed, a PDF.</summary>
    /// <param name="html">The document.</param>
    public static Task<byte[]> PrintOf(string html) => Made(html, isDark: false, file => [$"--print-to-pdf={file}"]);

    static Task<byte[]> Made(string html, bool isDark, Func<string, string[]> how) =>
        Opened(
            html,
            isDark,
            async (folder, open) =>
            {
                var file = Path.Combine(folder, "made.png"); // a picture without that ending is not written
                await open(how(file));
                return await File.ReadAllBytesAsync(file);
            }
        );

    static async Task<TMade> Opened<TMade>(
        string html,
        bool isDark,
        Func<string, Func<string[], Task<string>>, Task<TMade>> make
    )
    {
        var folder = Directory.CreateTempSubdirectory("chromium-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            await File.WriteAllTextAsync(page, html);
            return await make(folder, what => Open(page, Path.Combine(folder, "profile"), isDark, what));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<string> Open(string page, string profile, bool isDark, string[] what)
    {
        var start = new ProcessStartInfo(
            Program!,
            [
                "--headless=new",
                // The page is the tests' own; within a container there is no sandbox to be had.
                "--no-sandbox",
                "--disable-gpu",
                $"--user-data-dir={profile}",
                $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}",
                // The browser's clock runs ahead while nothing is to be done, and waits while scripts work.
                "--virtual-time-budget=600000",
                .. what,
                new Uri(page).AbsoluteUri,
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var browser = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var (dom, said) = (
                browser.StandardOutput.ReadToEndAsync(limit.Token),
                browser.StandardError.ReadToEndAsync(limit.Token)
            );
            await browser.WaitForExitAsync(limit.Token);
            Assert.True(browser.ExitCode == 0, await said);
            return await dom;
        }
        catch (OperationCanceledException late)
        {
            browser.Kill(entireProcessTree: true);
            throw new TimeoutException($"Chromium did not end within {Longest.TotalMinutes} minutes.", late);
        }
    }

    [GeneratedRegex("<body[^>]*>(?<text>.*)</body>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Body();
}
