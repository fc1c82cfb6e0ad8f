using System.Net;
using System.Text.RegularExpressions;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A report written into a folder of its own, as its readers find it.</summary>
sealed partial class Page : IDisposable
{
    public Page(RunResult result, string? command = null)
    {
        Folder = Directory.CreateTempSubdirectory("report-").FullName;
        ReportWriter.Draw(result, result.Summarize()).Write(new ResultFiles(Folder), command);
        Html = File.ReadAllText(Path.Combine(Folder, "report.html"));
    }

    public string Folder { get; }

    public string Html { get; }

    /// <summary>The page's words as a browser shows them.</summary>
    public string Text =>
        WebUtility
            .HtmlDecode(Spaces().Replace(Tags().Replace(Style().Replace(Html, ""), " "), " "))
            .Replace('\u00a0', ' ');

    /// <summary>The headings of a rank, in their order.</summary>
    public IEnumerable<string> Headings(int rank) =>
        Regex
            .Matches(Html, $"<h{rank}(?: id=\"[^\"]+\")?>(.*?)</h{rank}>", RegexOptions.NonBacktracking)
            .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
