namespace RiverCrossingSim.Studies;

/// <summary>A crossing that happened, held against what the model predicts of it.</summary>
/// <param name="War">Its name.</param>
/// <param name="Figure">The one figure by which it counts, in words.</param>
/// <param name="Ratio">
/// How much longer it took than predicted, above 0: a time that was observed over the predicted median; of a number, the predicted median
/// over what was observed, since fewer in a given time is slower. Below 1 the model was too slow.
/// </param>
/// <param name="IsInside">Whether it lay within the predicted 90 % band.</param>
/// <param name="Rules">The version of the model's rules under which it was predicted.</param>
/// <param name="KnownTo">To whom the outcome was known when the rules were made, in words; empty where it was known to nobody.</param>
public sealed record PastCrossing(string War, string Figure, double Ratio, bool IsInside, string Rules, string KnownTo);
