namespace RiverCrossingSim.Kernel;

/// <summary>A distribution, or else what is wrong with its parameters.</summary>
/// <param name="Distribution">Null if there is a problem.</param>
/// <param name="Problems">
/// Each a phrase in plain words without a capital or a full stop, for instance "minimum 9 is above mode 4".
/// </param>
public sealed record DistributionResult(Distribution? Distribution, IReadOnlyList<string> Problems);
