namespace RiverCrossingSim.Studies;

/// <summary>What the replications show of a difference.</summary>
public enum DifferenceFinding
{
    /// <summary>The second has the smaller mean.</summary>
    SecondLess,

    /// <summary>The second has the greater mean.</summary>
    SecondMore,

    /// <summary>The interval holds 0: neither is shown to have the greater mean.</summary>
    Undecided,

    /// <summary>Too few replications came out differently to bound the difference.</summary>
    TooFew,

    /// <summary>Every replication came out the same.</summary>
    Same,
}
