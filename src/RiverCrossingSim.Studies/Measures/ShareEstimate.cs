namespace RiverCrossingSim.Studies;

/// <summary>How often something happened, and the chance of it that this speaks for.</summary>
/// <param name="Count">Replications in which it happened.</param>
/// <param name="Of">Replications looked at.</param>
/// <param name="Share">Count / Of, from 0 to 1; NaN where there were none to look at.</param>
/// <param name="Low">Lower end of the 95 % interval of the chance (Wilson).</param>
/// <param name="High">Upper end of the 95 % interval of the chance (Wilson).</param>
/// <param name="Text">The share in words that claim no more than was seen: "82.3 %"; "0 of 1,000", "999 of 1,000" and "1,000 of 1,000" where it happened (nearly) never or always.</param>
public sealed record ShareEstimate(int Count, int Of, double Share, double Low, double High, string Text);
