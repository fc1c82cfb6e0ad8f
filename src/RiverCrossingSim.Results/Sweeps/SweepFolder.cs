using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The results folder of a sweep: <c>sweep.sqlite</c>, from which it goes on, and what is made from it.</summary>
public static class SweepFolder
{
    /// <summary>The SQLite file in a folder.</summary>
    /// <param name="folder">The results folder.</param>
    public static string StoreIn(string folder) => Path.Combine(folder, "sweep.sqlite");

    /// <summary>Writes what is made from the store: the table of replications, of points, and the meaning of the columns.</summary>
    /// <param name="result">The sweep, with its store on the disk.</param>
    /// <param name="files">Where to.</param>
    /// <exception cref="StorageException">The store is damaged.</exception>
    public static void Write(SweepResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        var store = result.Store ?? throw new ArgumentException("The sweep was kept in memory only.", nameof(result));
        using (var table = new SweepTable(store))
        {
            files.Write("replications.csv", stream => SweepExport.Csv(table, stream));
            files.Write("columns.csv", stream => SweepExport.Legend(table, stream));
        }
        files.Write("points.csv", stream => SweepExport.Points(result, stream));
    }
}
