namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>Loads of one column and one kind that march together.</summary>
sealed class PlainSerial(int number, List<PlainLoad> loads)
{
    /// <summary>The first is the one that was formed first.</summary>
    public int Number { get; } = number;

    /// <summary>Its loads.</summary>
    public List<PlainLoad> Loads { get; } = loads;

    /// <summary>Any of its loads: they are alike.</summary>
    public PlainLoad One => Loads[0];

    /// <summary>When it will have closed up at its site.</summary>
    public TimeSpan Arrives { get; set; }

    /// <summary>Its vehicles, or its people.</summary>
    public int Size => Loads.Sum(load => load.Size);
}
