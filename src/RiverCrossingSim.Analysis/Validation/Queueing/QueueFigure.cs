namespace RiverCrossingSim.Analysis.Queueing;

/// <summary>A figure that theory gives and replications estimate.</summary>
/// <param name="Label">What it is, with its unit.</param>
/// <param name="Average">Its place among the averages of a replication.</param>
/// <param name="Expected">What theory gives.</param>
sealed record QueueFigure(string Label, int Average, double Expected);
