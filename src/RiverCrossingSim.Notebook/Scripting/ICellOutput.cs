namespace RiverCrossingSim.Notebook;

/// <summary>Where a cell's output goes, as it comes. Called from any thread.</summary>
public interface ICellOutput
{
    /// <summary>Text that the cell wrote.</summary>
    /// <param name="stream"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="text">What it wrote.</param>
    void Write(string stream, string text);

    /// <summary>Something that the cell shows.</summary>
    /// <param name="content">What is shown.</param>
    void Show(Shown content);

    /// <summary>Something for the time that the cell runs, such as progress: shown, and again and again replaced.</summary>
    /// <param name="content">What is shown now; null to take it away.</param>
    void ShowPassing(Shown? content);
}
