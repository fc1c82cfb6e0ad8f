namespace RiverCrossingSim.Model;

/// <summary>A look at a replication on its way: what, where and when.</summary>
/// <param name="Quantity">What is looked at.</param>
/// <param name="Subject">The site or the source of fire; empty for the force, and for all of them together.</param>
/// <param name="At">When, after the order.</param>
public sealed record Sighting(ObservedQuantity Quantity, string Subject, TimeSpan At);
