namespace RiverCrossingSim.Statistics;

/// <summary>What two curves "done within t" show at one time.</summary>
/// <param name="OnlyFirst">Replications in which only the first is done.</param>
/// <param name="OnlySecond">Replications in which only the second is.</param>
/// <param name="Count">Replications.</param>
/// <param name="Error">The standard error of the difference, above 0.</param>
readonly record struct CurvePoint(int OnlyFirst, int OnlySecond, int Count, double Error)
{
    /// <summary>The difference of the chances, second - first.</summary>
    public double Difference => (double)(OnlySecond - OnlyFirst) / Count;

    /// <summary>The band's lower edge.</summary>
    /// <param name="critical">The band's half-width in standard errors.</param>
    public double Lower(double critical) =>
        Math.Max(
            -1,
            Math.Min(Difference - (critical * Error), -PairedProportion.Upmost(OnlyFirst, OnlySecond, Count, critical))
        );

    /// <summary>The band's upper edge.</summary>
    /// <param name="critical">The band's half-width in standard errors.</param>
    public double Upper(double critical) =>
        Math.Min(
            1,
            Math.Max(Difference + (critical * Error), PairedProportion.Upmost(OnlySecond, OnlyFirst, Count, critical))
        );
}
