namespace RiverCrossingSim.Validation;

/// <summary>A check and what came out of it.</summary>
/// <param name="Check">The check.</param>
/// <param name="Outcome">What came out; null where the validation was cancelled before.</param>
public sealed record CheckResult(ValidationCheck Check, ValidationOutcome? Outcome);
