using System.Text;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>A description as Markdown; whatever the scenario's texts hold stays text.</summary>
static partial class MarkdownText
{
    /// <summary>The whole description.</summary>
    /// <param name="description">The description.</param>
    /// <param name="picture">The name of the file with the diagram.</param>
    public static string Of(ModelDescription description, string picture)
    {
        var text = new StringBuilder();
        text.Append($"# {Plain(description.Title)}\n\n");
        if (description.Question is { } question)
        {
            text.Append($"*{Plain(question)}*\n\n");
        }
        text.Append($"{Plain(description.Facts)}\n\n");
        text.Append($"{Plain(Phrases.ByTheGuideline)}\n");
        foreach (var section in description.Sections)
        {
            text.Append($"\n## {section.Number}. {section.Name}\n");
            foreach (var item in section.Items)
            {
                text.Append($"\n### {item.Number} {item.Name}\n");
                foreach (var block in item.Blocks)
                {
                    text.Append('\n');
                    Append(text, block, picture);
                }
            }
        }
        return text.ToString();
    }

    static void Append(StringBuilder text, Block block, string picture)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                text.Append($"{Plain(paragraph.Text)}\n");
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    text.Append($"- {Plain(item)}\n");
                }
                break;
            case Block.Definitions definitions:
                foreach (var (term, meaning) in definitions.Entries)
                {
                    text.Append($"- **{Plain(term)}**: {Plain(meaning)}\n");
                }
                break;
            case Block.Table table:
                text.Append(
                    $"| {string.Join(" | ", table.Head)} |\n|{string.Concat(table.Head.Select(_ => " --- |"))}\n"
                );
                foreach (var row in table.Rows)
                {
                    text.Append($"| {string.Join(" | ", row.Select(Plain))} |\n");
                }
                break;
            case Block.Diagram diagram:
                text.Append($"![Diagram of the crossing]({picture})\n\n{Plain(diagram.Caption)}\n");
                break;
        }
    }

    /// <summary>A text in one line in which no sign means anything to Markdown.</summary>
    public static string Plain(string text) =>
        BeginsList().Replace(Special().Replace(Phrases.Plain(Breaks().Replace(text, " ")).Trim(), @"\$0"), @"$1\");

    [GeneratedRegex(@"[\\`*_\[\]<>|~#&]")]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?:(\d+)(?=[.)](?:\s|$))|(?=[-+=]))")]
    private static partial Regex BeginsList();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Breaks();
}
