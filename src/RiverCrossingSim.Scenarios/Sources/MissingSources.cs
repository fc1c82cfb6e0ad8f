namespace RiverCrossingSim.Scenarios;

/// <summary>Finds the figures for which no file names a source, for those who ask for one for each.</summary>
public static class MissingSources
{
    /// <summary>One error for each figure that a file gives without a source; what is left at its default needs none.</summary>
    /// <param name="reading">A reading without errors.</param>
    public static IReadOnlyList<Problem> In(ScenarioReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var report = new Report();
        foreach (var figure in reading.Figures.Where(figure => figure.Origin == Origin.Assumed))
        {
            var place = Paths
                .AndParents(figure.Path)
                .Where(reading.Places.ContainsKey)
                .Select(path => reading.Places[path])
                .First();
            report.Error(
                ProblemCodes.NoSource,
                place,
                figure.Path,
                $"{figure.Path}: {Quoting.Short(figure.Text)} has no source; write {{value: ..., source: ...}}, or a source beside it for the whole group"
            );
        }
        return report.Sorted();
    }
}
