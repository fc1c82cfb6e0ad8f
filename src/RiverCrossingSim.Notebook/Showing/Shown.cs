namespace RiverCrossingSim.Notebook;

/// <summary>Something to be shown: always as text, and in the richer forms that there are.</summary>
/// <param name="Text">As text, where nothing richer is shown.</param>
public sealed record Shown(string Text)
{
    /// <summary>As HTML; null for none.</summary>
    public string? Html { get; init; }

    /// <summary>As Markdown; null for none.</summary>
    public string? Markdown { get; init; }

    /// <summary>The forms by their MIME type, as Jupyter names them.</summary>
    public IEnumerable<(string Type, string Content)> Forms =>
        new[] { ("text/html", Html), ("text/markdown", Markdown), ("text/plain", (string?)Text) }
            .Where(form => form.Item2 is not null)
            .Select(form => (form.Item1, form.Item2!));
}
