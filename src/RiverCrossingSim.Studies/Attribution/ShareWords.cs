namespace RiverCrossingSim.Studies;

/// <summary>Shares of causes in words, each in the unit of its measure.</summary>
public static class ShareWords
{
    /// <summary>A share with its sign: "+11.0 h", "−23.2 points", "0".</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="amount">A share of it, or what a cause adds.</param>
    public static string Signed(ExplainedMeasure measure, double amount)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Signed(measure.Kind, amount);
    }

    /// <summary>What a cause adds, with its sign: "+11.0 h", "within 0.01 h of 0", "0".</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="amount">What it adds.</param>
    public static string Signed(MeasureKind kind, double amount)
    {
        const string below = "below ";
        var size = DifferenceWords.Size(kind, amount);
        return size.StartsWith(below, StringComparison.Ordinal)
            ? $"within {size[below.Length..]} of 0"
            : DifferenceWords.Signed(kind, amount);
    }

    /// <summary>The interval of a share: "+8.7 to +13.3 h"; what there is to say in its place where there is none.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="share">A share of it.</param>
    public static string Interval(ExplainedMeasure measure, CauseShare share)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(share);
        return share.Finding switch
        {
            ShareFinding.Nothing => "exactly 0",
            ShareFinding.TooFew => share.Differing == 1 ? "only 1 differs" : $"only {share.Differing} differ",
            ShareFinding.Undecided or ShareFinding.More or ShareFinding.Less => DifferenceWords.Interval(
                measure.Kind,
                share.Low,
                share.High
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(share), share.Finding, "There is no such finding."),
        };
    }
}
