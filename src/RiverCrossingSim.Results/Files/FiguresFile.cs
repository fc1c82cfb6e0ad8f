using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>figures.csv</c>: a line for each figure of the scenario file, with its value and on what it rests: <c>sourced</c>, <c>assumed</c>
/// (the file gives it without a source) or <c>default</c> (the file does not give it).
/// </summary>
public static class FiguresFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "figures.csv";

    /// <summary>Writes the figures.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(IReadOnlyList<Figure> figures, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(figures);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["path", "value", "origin", "source", "confidence", "note"]);
        foreach (var figure in figures)
        {
            csv.WriteField(figure.Path);
            csv.WriteField(figure.Text);
            csv.WriteField(SnakeCase.Of(figure.Origin.ToString()));
            csv.WriteField(figure.Provenance?.Source ?? "");
            csv.WriteField(figure.Provenance?.Confidence ?? "");
            csv.WriteField(figure.Provenance?.Note ?? "");
            csv.EndRecord();
        }
    }
}
