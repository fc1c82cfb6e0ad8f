namespace RiverCrossingSim.Analysis;

/// <summary>The results folder of a sweep: <c>sweep.sqlite</c>, from which it goes on, and what is made from it.</summary>
public static class SweepFolder
{
    /// <summary>The SQLite file in a folder.</summary>
    /// <param name="folder">The results folder.</param>
    public static string StoreIn(string folder) => Path.Combine(folder, "sweep.sqlite");

    /// <summary>Why a sweep may not use a folder, in words that say what to do; null if it may.</summary>
    /// <param name="folder">The results folder.</param>
    public static string? Objection(string folder)
    {
        if (File.Exists(folder))
        {
            return $"{folder} is a file; give another folder with --out";
        }
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return null;
        }
        return File.Exists(StoreIn(folder))
            ? SweepStore.Objection(StoreIn(folder))
            : $"{folder} holds something else than a sweep; give another folder with --out";
    }

    /// <summary>Writes what is made from the store: the table of replications, of points, and the meaning of the columns.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="folder">The results folder.</param>
    /// <param name="alsoWrite">Writes more files, such as charts and the report.</param>
    public static void Write(SweepResult result, string folder, Action alsoWrite)
    {
        ArgumentNullException.ThrowIfNull(alsoWrite);
        using (var table = new SweepTable(StoreIn(folder)))
        {
            SweepExport.Csv(table, Path.Combine(folder, "replications.csv"));
            SweepExport.Legend(table, Path.Combine(folder, "columns.csv"));
        }
        SweepExport.Points(result, Path.Combine(folder, "points.csv"));
        alsoWrite();
    }
}
