using System.Net;

namespace RiverCrossingSim.Notebook;

/// <summary>What a study says in sentences, and perhaps a table below.</summary>
static class SentencesView
{
    /// <summary>The forms.</summary>
    /// <param name="title">What stands above, in bold.</param>
    /// <param name="sentences">The sentences, as a list.</param>
    /// <param name="table">The table; null for none.</param>
    public static Shown Of(string title, IEnumerable<string> sentences, Shown? table = null)
    {
        var all = sentences.ToList();
        var items = string.Concat(all.Select(sentence => $"\n<li>{WebUtility.HtmlEncode(sentence)}</li>"));
        var text = $"{title}\n\n{string.Join('\n', all.Select(sentence => $"- {sentence}"))}";
        return new Shown(table is null ? text : $"{text}\n\n{table.Text}")
        {
            Html = $"<p><strong>{WebUtility.HtmlEncode(title)}</strong></p>\n<ul>{items}\n</ul>\n{table?.Html}",
        };
    }
}
