namespace RiverCrossingSim.Kernel;

/// <summary>The result of a method that gives none.</summary>
internal readonly struct Nothing;
