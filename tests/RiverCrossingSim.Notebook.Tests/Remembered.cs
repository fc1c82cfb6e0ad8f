namespace RiverCrossingSim.Notebook.Tests;

/// <summary>An output that remembers what it was told.</summary>
sealed class Remembered : ICellOutput
{
    readonly Lock _writing = new();

    public List<Shown> All { get; } = [];

    public List<Shown?> Passing { get; } = [];

    public void Write(string stream, string text) { }

    public void Show(Shown content)
    {
        lock (_writing)
        {
            All.Add(content);
        }
    }

    public void ShowPassing(Shown? content)
    {
        lock (_writing)
        {
            Passing.Add(content);
        }
    }
}
