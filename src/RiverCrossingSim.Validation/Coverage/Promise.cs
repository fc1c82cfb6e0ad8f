namespace RiverCrossingSim.Validation;

/// <summary>What an interval promises.</summary>
enum Promise
{
    /// <summary>To cover just as often as stated: less often and more often are both mistakes.</summary>
    JustAsOften,

    /// <summary>To cover at least as often as stated: more often is the price of assuming less.</summary>
    AtLeast,
}
