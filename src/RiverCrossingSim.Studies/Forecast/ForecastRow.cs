namespace RiverCrossingSim.Studies;

/// <summary>One replication of a forecast.</summary>
/// <param name="Duration">Hours until it was done; infinite where it never was.</param>
/// <param name="Fingerprint">Its event fingerprint.</param>
/// <param name="Uniforms">For each assumption the uniform from which its value followed, before correlations of the scenario make it go with others; not a number for one drawn for each craft.</param>
/// <param name="Seen">What was seen, in the order of the plan.</param>
public sealed record ForecastRow(double Duration, ulong Fingerprint, double[] Uniforms, double[] Seen);
