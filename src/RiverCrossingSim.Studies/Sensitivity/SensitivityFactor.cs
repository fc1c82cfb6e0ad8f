namespace RiverCrossingSim.Studies;

/// <summary>Something that an output may depend on.</summary>
/// <param name="Name">The assumption's name; "assumptions drawn together", "chance", or "other assumptions", for those.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The assumption's distribution as a file writes it; a line of words for the others.</param>
public sealed record SensitivityFactor(string Name, FactorKind Kind, string Value);

/// <summary>What a factor is.</summary>
public enum FactorKind
{
    /// <summary>An assumption, which can be set to a quantile; or those of which whole rows are drawn, as one.</summary>
    Assumption,

    /// <summary>All that is drawn anew at each happening.</summary>
    Chance,

    /// <summary>The assumptions that were not asked for, and those that each craft draws for itself, as one.</summary>
    OtherAssumptions,
}
