namespace RiverCrossingSim.Reporting.Description;

/// <summary>A piece of a description: plain text in a form, which a writer makes Markdown or HTML of.</summary>
public abstract record Block
{
    Block() { }

    /// <summary>A paragraph.</summary>
    /// <param name="Text">Its text.</param>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>A list.</summary>
    /// <param name="Items">Its items.</param>
    public sealed record Bullets(IReadOnlyList<string> Items) : Block;

    /// <summary>Terms, each with its explanation.</summary>
    /// <param name="Entries">The terms.</param>
    public sealed record Definitions(IReadOnlyList<(string Term, string Text)> Entries) : Block;

    /// <summary>A table whose first column names its rows.</summary>
    /// <param name="Head">The heads of its columns.</param>
    /// <param name="Rows">Its rows, each as long as the head.</param>
    public sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>The diagram of the crossing.</summary>
    /// <param name="Caption">What stands below it.</param>
    public sealed record Diagram(string Caption) : Block;
}
