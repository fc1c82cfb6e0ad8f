namespace RiverCrossingSim.Statistics;

/// <summary>How wide a <see cref="KernelDensity"/> smooths.</summary>
public enum BandwidthRule
{
    /// <summary>
    /// From the sample's own roughness: keeps two peaks apart, such as crossings that end on different nights. S. J.
    /// Sheather and M. C. Jones, J. R. Statist. Soc. B 53, 1991, the solve-the-equation rule.
    /// </summary>
    SheatherJones,

    /// <summary>
    /// 0.9 min(sd, IQR / 1.34) n^(-1/5): B. W. Silverman, "Density Estimation", 1986, equation 3.31. For one peak.
    /// </summary>
    Silverman,

    /// <summary>1.06 min(sd, IQR / 1.34) n^(-1/5): D. W. Scott, "Multivariate Density Estimation", 1992.</summary>
    Scott,
}
