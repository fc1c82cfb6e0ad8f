namespace RiverCrossingSim.Statistics;

/// <summary>How the points of a Sobol' sequence are made random without losing their evenness.</summary>
public enum Scrambling
{
    /// <summary>Nested uniform scrambling: each digit is permuted at random, by the digits before it.</summary>
    Owen,

    /// <summary>A random digital shift: one random number for each dimension, added without carry.</summary>
    DigitalShift,

    /// <summary>The sequence itself; its first point is the origin.</summary>
    None,
}
