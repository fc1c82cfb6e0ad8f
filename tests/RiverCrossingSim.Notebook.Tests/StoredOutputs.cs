namespace RiverCrossingSim.Notebook.Tests;

/// <summary>What a notebook's cells put out, as text: what must be current in the notebooks of the repository.</summary>
static class StoredOutputs
{
    /// <summary>
    /// One text, so that a difference shows itself at its line. Where the stream of one cell was cut into messages is a matter
    /// of timing, so a cut between two lines does not count.
    /// </summary>
    public static string Of(string path) =>
        string.Join(
            "\n",
            NotebookFile
                .Read(path)
                .Cells.Where(cell => cell.IsCode)
                .SelectMany((cell, place) => cell.OutputTexts.Prepend($"--- code cell {place + 1}"))
                .Select(text => text.TrimEnd('\n'))
        );
}
