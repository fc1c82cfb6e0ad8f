namespace RiverCrossingSim.Studies;

/// <summary>A chance in words that claim no more than was seen: "82 %", "400 of 400".</summary>
public static class ChanceText
{
    /// <summary>The chance.</summary>
    /// <param name="chance">Its estimate, from 0 to 1.</param>
    /// <param name="replications">Replications that it is from.</param>
    public static string Of(MeanEstimate chance, int replications) =>
        Estimates.Share((int)Math.Round(chance.Mean * replications), replications).Text;
}
