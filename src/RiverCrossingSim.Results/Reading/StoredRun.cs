using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>A run as its results folder keeps it: whatever is made of a run can be made of this one, without a replication.</summary>
/// <param name="Folder">The folder as it was given.</param>
/// <param name="Manifest">What the folder says that it is.</param>
/// <param name="Run">The run.</param>
public sealed record StoredRun(string Folder, Manifest Manifest, RunResult Run)
{
    /// <summary>The time of which the chance was asked beside the scenario's milestones; null for none.</summary>
    public TimeSpan? Within => Manifest.WithinHours is { } hours ? TimeSpan.FromHours(hours) : null;

    /// <summary>Whether its folder holds a workbook.</summary>
    public bool HasWorkbook => Manifest.Files.ContainsKey(WorkbookFile.Name);

    /// <summary>Reads the run in a results folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The kinds that its scenario may name; null for those that the program brings.</param>
    /// <exception cref="PlaceException">It holds no run that can be read: the message says why, and what to do.</exception>
    public static StoredRun Read(string folder, ScenarioLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new RunReading(folder).Read(language);
    }
}
