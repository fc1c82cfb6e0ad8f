namespace RiverCrossingSim.Analysis;

/// <summary>One replication as the store takes it.</summary>
/// <param name="Row">Its numbers.</param>
/// <param name="Fingerprint">The event fingerprint.</param>
readonly record struct Replicated(double[] Row, ulong Fingerprint);
