using RiverCrossingSim.Reporting.Report;

namespace RiverCrossingSim.Reporting.Briefing;

/// <summary>Writes a briefing as a page.</summary>
public static class BriefingWriter
{
    /// <summary>As Markdown, which shows the picture from its file.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="picture">Where the picture of the curve is, seen from the page, with / between folders.</param>
    public static string Markdown(RunBriefing briefing, string picture)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        return MarkdownBriefing.Of(briefing, picture);
    }

    /// <summary>As a page of HTML that needs nothing else.</summary>
    /// <param name="briefing">The briefing.</param>
    public static string Html(RunBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        return RazorPage.Of<BriefingPage>((nameof(BriefingPage.Model), briefing));
    }
}
