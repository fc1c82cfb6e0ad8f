namespace RiverCrossingSim.Validation;

/// <summary>A figure that theory gives and replications estimate.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Average">Its place among the averages of a replication.</param>
/// <param name="Expected">What theory gives.</param>
/// <param name="Unit">Its unit; nothing for a chance or a number.</param>
sealed record QueueFigure(string Label, int Average, double Expected, string Unit = "");
