namespace RiverCrossingSim.Validation;

/// <summary>Checks of one kind, with a line of their own on the scoreboard.</summary>
/// <param name="Name">The name by which the command line knows it: lower-case words with hyphens.</param>
/// <param name="Title">The heading.</param>
/// <param name="About">What is checked and how, in a few sentences.</param>
/// <param name="Checks">The checks, in the order in which they are shown.</param>
public sealed record ValidationGroup(string Name, string Title, string About, IReadOnlyList<ValidationCheck> Checks)
{
    /// <summary>
    /// Whether a failed check is an error of the program. It is not for history: a model that misses what was observed is a
    /// finding about the model.
    /// </summary>
    public bool IsVerification { get; init; } = true;
}
