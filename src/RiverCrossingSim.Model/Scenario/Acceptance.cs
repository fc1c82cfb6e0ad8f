namespace RiverCrossingSim.Model;

/// <summary>A warning that the author of a scenario has looked at and finds to be as it should be.</summary>
[Shorthand("reason")]
public sealed record Acceptance
{
    /// <summary>The warning's code, such as RC201.</summary>
    [EntryName]
    public required string Code { get; init; }

    /// <summary>Why it is as it should be.</summary>
    [Key("reason", "Why it is as it should be.", IsComment = true)]
    public required string Reason { get; init; }

    /// <summary>The keys at or below which it is accepted, such as <c>sites.destroyers</c>; empty for anywhere.</summary>
    [Key(
        "at",
        "The keys at or below which it is accepted; without one, anywhere.",
        Example = "[sites.destroyers]",
        IsComment = true
    )]
    public IReadOnlyList<string> At { get; init; } = [];
}
