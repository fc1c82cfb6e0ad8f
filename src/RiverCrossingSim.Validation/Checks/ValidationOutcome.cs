namespace RiverCrossingSim.Validation;

/// <summary>What came out of a check.</summary>
/// <param name="Expected">What should come out, with its unit.</param>
/// <param name="Got">What did.</param>
/// <param name="Tolerance">How far the two may lie apart, or between what; "exact" for not at all.</param>
/// <param name="Verdict">Whether they agree.</param>
public sealed record ValidationOutcome(string Expected, string Got, string Tolerance, Verdict Verdict)
{
    /// <summary>The tolerance of what must agree to the last digit that is shown.</summary>
    public const string Exact = "exact";

    /// <summary>How much of the tolerance the deviation takes: 0 for none, above 1 for a failure; null where there is no such measure.</summary>
    public double? Used { get; init; }

    /// <summary>
    /// What a group shows of this check beyond the table, for its own section of the report; null for nothing. It is written
    /// to <c>validation.json</c> as it is.
    /// </summary>
    public object? Details { get; init; }

    /// <summary>Two texts that must be the same.</summary>
    /// <param name="expected">What should come out.</param>
    /// <param name="got">What did.</param>
    public static ValidationOutcome Same(string expected, string got) =>
        new(expected, got, Exact, expected == got ? Verdict.Passed : Verdict.Failed);

    /// <summary>A number that may be off by so much to either side.</summary>
    /// <param name="expected">What should come out.</param>
    /// <param name="got">What did; not a number is a failure.</param>
    /// <param name="tolerance">How far it may be off, above 0.</param>
    /// <param name="text">Writes a number, with its unit.</param>
    /// <param name="kind">What the tolerance is, in words; nothing unless given.</param>
    public static ValidationOutcome Near(
        double expected,
        double got,
        double tolerance,
        Func<double, string> text,
        string kind = ""
    )
    {
        var isSame = expected.Equals(got);
        var used = isSame ? 0 : Math.Abs(got - expected) / tolerance;
        return new(
            text(expected),
            text(got),
            $"± {text(tolerance)}{(kind.Length > 0 ? $", {kind}" : "")}",
            used <= 1 ? Verdict.Passed : Verdict.Failed
        )
        {
            Used = used,
        };
    }
}
