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

    /// <summary>Its columns, described.</summary>
    public static IReadOnlyList<FileColumn> Columns { get; } =
    [
        new("path", "", "The key of the scenario file, such as sites.ferries.speed."),
        new("value", "", "The value as its author wrote it, with its unit; a default as the program writes it."),
        new(
            "origin",
            "",
            "On what it rests: sourced, assumed (the file gives it without a source) or default (the file does not give it)."
        ),
        new("source", "", "Where it comes from, as the file says for the value or the group in which it stands."),
        new("confidence", "", "How far it can be trusted, as the file says."),
        new("note", "", "What else the file says of it."),
    ];

    /// <summary>Writes the figures.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(IReadOnlyList<Figure> figures, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(figures);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([.. Columns.Select(column => column.Name)]);
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
