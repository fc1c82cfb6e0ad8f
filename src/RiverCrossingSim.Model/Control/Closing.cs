namespace RiverCrossingSim.Model;

/// <summary>A closure as headquarters hears of it.</summary>
/// <param name="Usual">How long such a closure usually lasts; null where headquarters knows its end.</param>
/// <param name="Since">When it began.</param>
/// <param name="Until">When it will end.</param>
/// <param name="Error">The factor by which headquarters misjudges what remains.</param>
readonly record struct Closing(Quantity? Usual, TimeSpan Since, TimeSpan Until, double Error);
