namespace RiverCrossingSim.Scenarios;

/// <summary>How many figures of a scenario rest on what.</summary>
/// <param name="Sourced">On a source that a file names.</param>
/// <param name="Assumed">On the file's author alone.</param>
/// <param name="Default">On this program's defaults.</param>
public sealed record SourceCounts(int Sourced, int Assumed, int Default)
{
    /// <summary>The counts of some figures.</summary>
    /// <param name="figures">The figures.</param>
    public static SourceCounts Of(IReadOnlyCollection<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new SourceCounts(Count(Origin.Sourced), Count(Origin.Assumed), Count(Origin.Default));

        int Count(Origin origin) => figures.Count(figure => figure.Origin == origin);
    }

    /// <summary>"Of 214 figures, 3 have a source, 118 are the author's own, and 93 are defaults."</summary>
    public override string ToString()
    {
        var all = Sourced + Assumed + Default;
        return $"Of {MeasureText.Count(all)} figures, {MeasureText.Count(Sourced)} {(Sourced == 1 ? "has" : "have")} a source, {MeasureText.Count(Assumed)} {Are(Assumed)} the author's own, and {MeasureText.Count(Default)} {Are(Default)} {(Default == 1 ? "a default" : "defaults")}.";
    }

    static string Are(int count) => count == 1 ? "is" : "are";
}
