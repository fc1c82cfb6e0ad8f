using RiverCrossingSim.Reporting.Briefing;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>The page of <c>rcsim report --brief</c>, in the form that its file's name asks for.</summary>
static class Briefs
{
    const string Markdown = ".md";
    const string Html = ".html";

    /// <summary>Whether a file's name asks for a form that there is.</summary>
    public static bool IsKnown(string file) => Path.GetExtension(file).ToLowerInvariant() is Markdown or Html;

    /// <summary>The page's text.</summary>
    /// <param name="stored">The run.</param>
    /// <param name="file">The file that it is for: Markdown shows the curve from the results folder.</param>
    public static string Of(StoredRun stored, string file)
    {
        var briefing = RunBriefing.Of(stored.Run, stored.Run.Summarize(stored.Within));
        if (Path.GetExtension(file).Equals(Html, StringComparison.OrdinalIgnoreCase))
        {
            return BriefingWriter.Html(briefing);
        }
        var picture = Path.Combine(Path.GetFullPath(stored.Folder), "charts", $"{briefing.Curve.Name}.png");
        return BriefingWriter.Markdown(
            briefing,
            Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(file))!, picture).Replace('\\', '/')
        );
    }
}
