namespace RiverCrossingSim.Validation;

/// <summary>One thing that the program does, held against something outside it.</summary>
/// <param name="Name">What is checked, in a few words; one of its kind within its group.</param>
/// <param name="HeldAgainst">What it is held against: the derivation by hand, the formula, the published figure.</param>
/// <param name="Source">Where that is from: a publication, or "by hand".</param>
/// <param name="Run">Runs the check.</param>
public sealed record ValidationCheck(
    string Name,
    string HeldAgainst,
    string Source,
    Func<ValidationSetting, ValidationOutcome> Run
)
{
    /// <summary>
    /// Whether chance alone could fail it. Such a check allows for a false alarm once in <see cref="FalseAlarm.Each"/>.
    /// </summary>
    public bool IsRandom { get; init; }
}
