using System.Text;
using RiverCrossingSim.Reporting.Description;

namespace RiverCrossingSim.Reporting.Briefing;

/// <summary>A briefing as Markdown.</summary>
static class MarkdownBriefing
{
    /// <summary>What stands in the place of the losses where there are none.</summary>
    public const string NothingLost = "Nobody and nothing was lost in any replication.";

    /// <summary>The page.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="picture">Where the picture of the curve is, seen from the page.</param>
    public static string Of(RunBriefing briefing, string picture)
    {
        var text = new StringBuilder($"# {Plain(briefing.Title)}\n\n");
        if (briefing.Question is { } question)
        {
            text.Append($"*{Plain(question)}*\n\n");
        }
        text.Append($"{Plain(briefing.Facts)}\n\n## The answer\n\n");
        foreach (var sentence in briefing.Answer)
        {
            text.Append($"{Plain(sentence)}\n\n");
        }
        text.Append($"![{Plain(briefing.Curve.Title)}](<{picture}>)\n\n");
        if (briefing.Curve.Caption is { } caption)
        {
            text.Append($"{Plain(caption)}\n\n");
        }
        List(text.Append("## What drives it\n\n"), briefing.Drivers);
        text.Append("\n## Losses\n\n");
        if (briefing.Losses.Count == 0)
        {
            text.Append($"{NothingLost}\n");
        }
        else
        {
            text.Append("| Lost | Mean | 5 to 95 % of replications |\n| --- | ---: | ---: |\n");
            foreach (var (kind, mean, spread) in briefing.Losses)
            {
                text.Append($"| {Plain(kind)} | {mean} | {spread} |\n");
            }
        }
        List(text.Append("\n## Limits\n\n"), RunBriefing.Limits);
        return text.ToString();
    }

    static void List(StringBuilder text, IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            text.Append($"- {Plain(item)}\n");
        }
    }

    static string Plain(string text) => MarkdownText.Plain(text);
}
