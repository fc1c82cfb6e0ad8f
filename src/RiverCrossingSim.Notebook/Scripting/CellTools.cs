namespace RiverCrossingSim.Notebook;

/// <summary>What a cell can call by name alone.</summary>
public sealed class CellTools
{
    readonly ICellOutput _output;

    internal CellTools(ICellOutput output) => _output = output;

    /// <summary>Cancelled when the cell is interrupted. Studies observe it by themselves; loops of your own pass it on.</summary>
    public CancellationToken Cancellation { get; internal set; }

    /// <summary>Shows a chart, a table, a scenario or any other value at once, before the cell ends.</summary>
    /// <param name="value">What is to be shown; nothing for null.</param>
    public void Display(object? value)
    {
        if (Showing.Of(value) is { } shown)
        {
            _output.Show(shown);
        }
    }

    /// <summary>Shows text with Markdown's marks, so that a sentence can hold the numbers of the cell.</summary>
    /// <param name="text">The text.</param>
    public void Markdown(string text) => _output.Show(new Shown(text) { Markdown = text });

    /// <summary>Shows HTML, and the same as text where HTML is not shown.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="text">The text.</param>
    public void Html(string html, string text = "(HTML)") => _output.Show(new Shown(text) { Html = html });
}
