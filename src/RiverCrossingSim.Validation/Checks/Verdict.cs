namespace RiverCrossingSim.Validation;

/// <summary>How a check came out.</summary>
public enum Verdict
{
    /// <summary>What the program gave agrees with what it was held against.</summary>
    Passed,

    /// <summary>It does not agree.</summary>
    Failed,

    /// <summary>There is nothing yet to hold it against.</summary>
    NotScored,
}
