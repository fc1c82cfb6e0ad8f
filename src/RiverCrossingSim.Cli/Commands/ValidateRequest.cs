namespace RiverCrossingSim.Cli.Commands;

/// <summary>Where <c>rcsim validate</c> is to write, and what.</summary>
/// <param name="Folder">The folder as it was given; null for the default.</param>
/// <param name="Replace">Whether an older validation may be replaced.</param>
/// <param name="Json">Whether standard output takes the result as JSON and nothing else.</param>
/// <param name="Quiet">Whether only problems are told.</param>
sealed record ValidateRequest(string? Folder, bool Replace, bool Json, bool Quiet);
