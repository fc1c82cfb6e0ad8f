using RiverCrossingSim.Model;

namespace RiverCrossingSim.Results;

/// <summary><c>columns.csv</c>: a line for each column of the other tables of a run, with its unit and what it means.</summary>
public static class ColumnsFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "columns.csv";

    /// <summary>The tables of a run but <c>replications.csv</c>, whose columns follow from the scenario.</summary>
    public static IReadOnlyList<(string File, IReadOnlyList<FileColumn> Columns)> Fixed { get; } =
    [
        (FiguresFile.Name, FiguresFile.Columns),
        ("stages.csv", StagesFile.Columns),
        ("timeline.csv", TimelineFile.Columns),
    ];

    /// <summary>Writes the dictionary.</summary>
    /// <param name="columns">The columns of the replications.</param>
    /// <param name="files">The names of the other tables that the result has.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(IReadOnlyList<ResultColumn> columns, IReadOnlyCollection<string> files, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(files);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["file", "column", "unit", "meaning"]);
        foreach (
            var (file, described) in Fixed
                .Where(table => files.Contains(table.File))
                .Prepend((ReplicationsFile.Name, ReplicationsFile.Columns(columns)))
        )
        {
            foreach (var column in described)
            {
                csv.WriteField(file);
                csv.WriteField(column.Name);
                csv.WriteField(column.Unit);
                csv.WriteField(column.About);
                csv.EndRecord();
            }
        }
    }
}
