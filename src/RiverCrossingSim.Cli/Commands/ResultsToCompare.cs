using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>The runs of results folders, each under a name of its own.</summary>
static class ResultsToCompare
{
    /// <summary>Reads the folders.</summary>
    /// <param name="folders">The folders, in order.</param>
    /// <exception cref="PlaceException">One of them cannot be read, or is given twice: the message says why of all of them.</exception>
    public static IReadOnlyList<ComparedRun> Read(IReadOnlyList<string> folders)
    {
        var (runs, refusals) = (new List<StoredRun>(), new List<string>());
        foreach (var folder in folders)
        {
            try
            {
                var run = StoredRun.Read(folder);
                runs.Add(
                    run.Run.Table.Count >= 2
                        ? run
                        : throw new PlaceException($"{folder} holds one replication; a comparison takes at least two")
                );
            }
            catch (PlaceException refusal)
            {
                refusals.Add(refusal.Message);
            }
        }
        refusals.AddRange(
            folders
                .GroupBy(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.First()} is given {group.Count()} times")
        );
        if (refusals.Count > 0)
        {
            throw new PlaceException(string.Join("; ", refusals.Distinct()));
        }
        return Named(runs);
    }

    /// <summary>By the scenario's name where no other has it, else by the folder's, else by the folder as it was given.</summary>
    static IReadOnlyList<ComparedRun> Named(IReadOnlyList<StoredRun> runs)
    {
        string[] byScenario = [.. runs.Select(run => run.Run.Scenario.Name)];
        string[] byFolder =
        [
            .. runs.Select(run => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(run.Folder)))),
        ];
        var names =
            AreDifferent(byScenario) ? byScenario
            : AreDifferent(byFolder) ? byFolder
            : [.. runs.Select(run => run.Folder)];
        return [.. runs.Zip(names, (run, name) => new ComparedRun(name, Origin(run), run.Run))];
    }

    static bool AreDifferent(string[] names) => names.Distinct().Count() == names.Length;

    static string Origin(StoredRun run) =>
        ChangedFrom.Words(run.Run.File, run.Run.Changes) ?? run.Run.File ?? ChangedFrom.FileName(run.Folder);
}
