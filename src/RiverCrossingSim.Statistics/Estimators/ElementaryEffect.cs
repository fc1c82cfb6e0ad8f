namespace RiverCrossingSim.Statistics;

/// <summary>
/// What one factor does to an output in Morris's screening: the change of the output when the factor alone moves
/// upwards by half of its range of probability, seen from many places.
/// </summary>
/// <remarks>
/// M. D. Morris, Technometrics 33, 1991; mu* of F. Campolongo, J. Cariboni and A. Saltelli, Environ. Model. Softw. 22, 2007. The
/// changes are not divided by the length of the step, so that they read in the unit of the output.
/// </remarks>
/// <param name="Mean">mu: the mean change; changes in both directions cancel.</param>
/// <param name="MeanAbsolute">mu*: the mean size of the change; the measure by which factors are ranked.</param>
/// <param name="Low">Lower end of the bootstrap interval of mu*.</param>
/// <param name="High">Upper end of the bootstrap interval of mu*.</param>
/// <param name="Deviation">sigma: how much the change depends on where the other factors are; large against mu* for a factor that acts together with others.</param>
public sealed record ElementaryEffect(double Mean, double MeanAbsolute, double Low, double High, double Deviation)
{
    /// <summary>The effects of all factors of a design on one output.</summary>
    /// <param name="design">Where the function was looked at.</param>
    /// <param name="outputs">What it gave, point after point.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="ArgumentException">There are not as many outputs as points, or one is not finite.</exception>
    public static IReadOnlyList<ElementaryEffect> Of(
        MorrisDesign design,
        ReadOnlySpan<double> outputs,
        double confidence = 0.95,
        ulong seed = 1
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        Require.SameLength(design.Count, outputs.Length);
        Require.FiniteNumbers(outputs);
        var changes = Changes(design, outputs);
        return [.. changes.Select(change => Of(change, confidence, seed))];
    }

    static double[][] Changes(MorrisDesign design, ReadOnlySpan<double> outputs)
    {
        var changes = new double[design.Factors][];
        for (var factor = 0; factor < changes.Length; factor++)
        {
            changes[factor] = new double[design.Trajectories];
        }
        for (var trajectory = 0; trajectory < design.Trajectories; trajectory++)
        {
            var order = design.Order(trajectory);
            for (var step = 0; step < order.Length; step++)
            {
                var at = (trajectory * design.Length) + step;
                var change = outputs[at + 1] - outputs[at];
                changes[order[step]][trajectory] = design.Rises(trajectory, order[step]) ? change : -change;
            }
        }
        return changes;
    }

    static ElementaryEffect Of(double[] changes, double confidence, ulong seed)
    {
        var sizes = Array.ConvertAll(changes, Math.Abs);
        var rows = new int[changes.Length];
        var means = new double[Bootstrap.Resamples];
        for (var resample = 0; resample < means.Length; resample++)
        {
            Bootstrap.Draw(rows, resample, seed);
            foreach (var row in rows)
            {
                means[resample] += sizes[row] / rows.Length;
            }
        }
        var (low, high) = Bootstrap.Interval(means, confidence);
        return new ElementaryEffect(
            Moments.Mean(changes),
            Moments.Mean(sizes),
            low,
            high,
            Math.Sqrt(Moments.Variance(changes))
        );
    }
}
