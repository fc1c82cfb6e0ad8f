using System.Text;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// Writes a results folder whole or not at all: everything goes to a temporary folder beside it, which takes the
/// name at the end.
/// </summary>
public static class ResultsFolder
{
    /// <summary>The file by which a results folder is known.</summary>
    public const string ManifestName = "manifest.json";

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Why a result may not be written to a folder, in words that say what to do; null if it may.</summary>
    /// <param name="folder">Where the result is to go.</param>
    /// <param name="replace">Whether an older result there may be replaced.</param>
    /// <param name="main">The file by which such a result is known.</param>
    /// <param name="result">What such a result is called.</param>
    public static string? Objection(string folder, bool replace, string main = ManifestName, string result = "a result")
    {
        if (File.Exists(folder))
        {
            return $"{folder} is a file; give another folder with --out";
        }
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return null;
        }
        if (!File.Exists(Path.Combine(folder, main)))
        {
            return $"{folder} holds something else than {result}; give another folder with --out";
        }
        return replace ? null : $"{folder} holds {result} already; --force replaces it, --out gives another folder";
    }

    /// <summary>Writes all files of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="manifest">What makes it reproducible.</param>
    /// <param name="folder">Where to; it is made, or replaced if it holds an older result.</param>
    /// <param name="replace">Whether an older result there may be replaced.</param>
    /// <param name="alsoWrite">Writes more files into the folder that it is given, such as charts and the report.</param>
    /// <exception cref="IOException">The folder may not or cannot be written.</exception>
    public static void Write(
        RunResult run,
        RunSummary summary,
        Manifest manifest,
        string folder,
        bool replace,
        Action<string> alsoWrite
    ) =>
        Write(
            folder,
            replace,
            ManifestName,
            unfinished =>
            {
                WriteText(unfinished, "summary.json", SummaryFile.Text(summary));
                WriteText(unfinished, ManifestName, SummaryFile.Text(manifest));
                WriteText(unfinished, "scenario.yaml", ScenarioFile.Write(run.Scenario));
                WriteCsv(unfinished, "replications.csv", file => ReplicationsFile.Write(run.Table, file));
                WriteCsv(unfinished, "timeline.csv", file => TimelineFile.Write(run.Timeline, file));
                alsoWrite(unfinished);
            }
        );

    /// <summary>Writes a folder of any result, whole or not at all.</summary>
    /// <param name="folder">Where to; it is made, or replaced if it holds an older result.</param>
    /// <param name="replace">Whether an older result there may be replaced.</param>
    /// <param name="main">The file by which such a result is known.</param>
    /// <param name="write">Writes the files into the folder that it is given.</param>
    /// <exception cref="IOException">The folder may not or cannot be written.</exception>
    public static void Write(string folder, bool replace, string main, Action<string> write)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var unfinished = $"{target}.unfinished-{Environment.ProcessId}";
        Directory.CreateDirectory(unfinished);
        try
        {
            write(unfinished);
            Publish(unfinished, target, replace, main);
        }
        catch
        {
            Directory.Delete(unfinished, recursive: true);
            throw;
        }
    }

    internal static void WriteText(string folder, string name, string text) =>
        File.WriteAllText(Path.Combine(folder, name), text, Utf8);

    internal static void WriteCsv(string folder, string name, Action<TextWriter> write)
    {
        using var file = new StreamWriter(Path.Combine(folder, name), append: false, Utf8);
        write(file);
    }

    static void Publish(string unfinished, string target, bool replace, string main)
    {
        if (Objection(target, replace, main) is { } objection)
        {
            throw new IOException(objection);
        }
        if (!Directory.Exists(target))
        {
            Directory.Move(unfinished, target);
            return;
        }
        var older = $"{target}.replaced-{Environment.ProcessId}";
        Directory.Move(target, older);
        Directory.Move(unfinished, target);
        Directory.Delete(older, recursive: true);
    }
}
