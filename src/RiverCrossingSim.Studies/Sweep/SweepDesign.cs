namespace RiverCrossingSim.Studies;

/// <summary>How the points of a sweep are chosen.</summary>
public enum SweepDesign
{
    /// <summary>Every level of every factor with every level of all others.</summary>
    FullFactorial,

    /// <summary>The scenario as it is, then each level of each factor alone.</summary>
    OneAtATime,

    /// <summary>A Latin hypercube sample.</summary>
    LatinHypercube,

    /// <summary>The first points of a Sobol' sequence.</summary>
    Sobol,
}
