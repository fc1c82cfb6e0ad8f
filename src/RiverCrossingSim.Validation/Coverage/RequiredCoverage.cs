namespace RiverCrossingSim.Validation;

/// <summary>How often an interval must cover the truth.</summary>
enum RequiredCoverage
{
    /// <summary>Just as often as stated: less often and more often are both mistakes.</summary>
    JustAsOften,

    /// <summary>At least as often as stated: more often is the price of assuming less.</summary>
    AtLeast,
}
