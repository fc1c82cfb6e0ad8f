using System.Net;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Notebook;

/// <summary>A two-level study as its sentences.</summary>
static class LevelsView
{
    /// <summary>The forms of a summary.</summary>
    public static Shown Of(LevelsSummary summary)
    {
        var title = summary.Title ?? summary.Name;
        var items = string.Concat(
            summary.Sentences.Select(sentence => $"\n<li>{WebUtility.HtmlEncode(sentence)}</li>")
        );
        return new Shown($"{title}\n\n{string.Join('\n', summary.Sentences.Select(sentence => $"- {sentence}"))}")
        {
            Html = $"<p><strong>{WebUtility.HtmlEncode(title)}</strong></p>\n<ul>{items}\n</ul>",
        };
    }
}
