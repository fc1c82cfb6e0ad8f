namespace RiverCrossingSim.Cli.Commands;

/// <summary>Where the result of <c>rcsim sensitivity</c> goes.</summary>
/// <param name="Folder">The results folder; null for <c>results/name-sensitivity-seed</c>.</param>
/// <param name="Replace">Whether an older result may be replaced.</param>
/// <param name="Json">Whether standard output takes the result as JSON and nothing else.</param>
/// <param name="Quiet">Whether only problems are told.</param>
/// <param name="Command">The command as it was given, for the report.</param>
sealed record SensitivityRequest(string? Folder, bool Replace, bool Json, bool Quiet, string Command);
