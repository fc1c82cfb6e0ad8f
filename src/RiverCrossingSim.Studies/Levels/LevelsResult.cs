namespace RiverCrossingSim.Studies;

/// <summary>All that came out of a two-level study.</summary>
/// <param name="Run">
/// The replications, draw of the assumptions after draw: row r has draw r / <paramref name="Chance"/>. Only whole draws
/// are in the summary; a cancelled study may end with a draw that is not whole.
/// </param>
/// <param name="Asked">Draws of the assumptions asked for.</param>
/// <param name="Chance">Replications of each draw.</param>
public sealed record LevelsResult(RunResult Run, int Asked, int Chance)
{
    /// <summary>Draws of the assumptions of which all replications are done.</summary>
    public int Assumptions => Run.Table.Count / Chance;
}
