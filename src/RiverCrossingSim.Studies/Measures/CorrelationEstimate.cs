namespace RiverCrossingSim.Studies;

/// <summary>A rank correlation (Spearman) over the replications at hand: what goes with what, not what causes what.</summary>
/// <param name="With">The column that it is with: <c>duration_h</c> where every replication completed, else <c>personnel_t95_h</c>, infinite values ranking last.</param>
/// <param name="Rho">From -1 to 1; above 0 if greater values go with longer times.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
public sealed record CorrelationEstimate(string With, double Rho, double Low, double High);
