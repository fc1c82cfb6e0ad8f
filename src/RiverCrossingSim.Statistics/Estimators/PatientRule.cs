namespace RiverCrossingSim.Statistics;

/// <summary>
/// A rule found by the patient rule induction method (PRIM): limits on a few factors between which what is of interest is
/// much more frequent than elsewhere. A box of all points is made smaller, a little at a time, by cutting off one end of one
/// factor, that whose loss raises the share of interest most; of all boxes on the way the one is taken that is best in coverage
/// and density together; then limits that chance alone could explain are dropped.
/// </summary>
/// <remarks>
/// J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9, 1999; coverage, density
/// and the test of each limit by B. P. Bryant and R. J. Lempert, "Thinking inside the box", Technological Forecasting and Social
/// Change 77, 2010. The choice on the way is by the harmonic mean of coverage and density. A rule that was looked for is too good
/// where it was found: measure it on other points with <see cref="On"/>.
/// </remarks>
/// <param name="Limits">The limits, one or two for each factor that has any; empty where no rule says more than chance.</param>
public sealed record PatientRule(IReadOnlyList<FactorLimit> Limits)
{
    /// <summary>A cut takes this share of the points left, or the ties at the end if they are more.</summary>
    const double Peel = 0.05;

    /// <summary>A box holds at least this share of all points.</summary>
    const double LeastMass = 0.05;

    /// <summary>A limit is kept where so much density would come by chance with less than this probability.</summary>
    const double Level = 0.01;

    /// <summary>Looks for the rule.</summary>
    /// <param name="factors">The values of each factor, all of one length, at least one, all finite.</param>
    /// <param name="isOfInterest">Which points are of interest.</param>
    /// <exception cref="ArgumentException">There are no factors, lists differ in length, or a value is not finite.</exception>
    public static PatientRule Of(IReadOnlyList<double[]> factors, IReadOnlyList<bool> isOfInterest)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(isOfInterest);
        if (factors.Count == 0)
        {
            throw new ArgumentException("A rule takes at least one factor.", nameof(factors));
        }
        foreach (var factor in factors)
        {
            Require.FiniteNumbers(factor);
            Require.SameLength(factor.Length, isOfInterest.Count);
        }
        var all = isOfInterest.Count(own => own);
        if (all == 0 || all == isOfInterest.Count)
        {
            return new PatientRule([]);
        }
        var best = Peeled(factors, isOfInterest, all);
        return new PatientRule(Tested(best, factors, isOfInterest));
    }

    /// <summary>How the rule fares on points.</summary>
    /// <param name="factors">The values of each factor, in the same order.</param>
    /// <param name="isOfInterest">Which points are of interest.</param>
    public RuleCounts On(IReadOnlyList<double[]> factors, IReadOnlyList<bool> isOfInterest)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(isOfInterest);
        return Counts(Limits, factors, isOfInterest);
    }

    /// <summary>Peels from the box of all points; of all boxes on the way the best, the larger of two alike.</summary>
    static List<FactorLimit> Peeled(IReadOnlyList<double[]> factors, IReadOnlyList<bool> isOfInterest, int all)
    {
        var inside = Enumerable.Range(0, isOfInterest.Count).ToList();
        var least = Math.Max(1, (int)Math.Ceiling(LeastMass * isOfInterest.Count));
        var box = new List<FactorLimit>();
        var (best, bestWorth) = (
            new List<FactorLimit>(),
            Worth(inside.Count(row => isOfInterest[row]), inside.Count, all)
        );
        while (Cut(factors, isOfInterest, inside, least) is { } cut)
        {
            inside.RemoveAll(row => !cut.Holds(factors[cut.Factor][row]));
            box.RemoveAll(limit => limit.Factor == cut.Factor && limit.IsLower == cut.IsLower);
            box.Add(cut);
            var worth = Worth(inside.Count(row => isOfInterest[row]), inside.Count, all);
            if (worth > bestWorth)
            {
                (best, bestWorth) = ([.. box], worth);
            }
        }
        return best;
    }

    /// <summary>The cut after which the share of interest is greatest; null where none is left that raises it.</summary>
    static FactorLimit? Cut(
        IReadOnlyList<double[]> factors,
        IReadOnlyList<bool> isOfInterest,
        List<int> inside,
        int least
    )
    {
        FactorLimit? best = null;
        var greatest = (double)inside.Count(row => isOfInterest[row]) / inside.Count;
        for (var factor = 0; factor < factors.Count; factor++)
        {
            double[] sorted = [.. inside.Select(row => factors[factor][row]).Order()];
            foreach (var limit in Ends(factor, sorted))
            {
                var left = inside.Where(row => limit.Holds(factors[limit.Factor][row])).ToList();
                if (left.Count < least)
                {
                    continue;
                }
                var density = (double)left.Count(row => isOfInterest[row]) / left.Count;
                if (density > greatest)
                {
                    (best, greatest) = (limit, density);
                }
            }
        }
        return best;
    }

    /// <summary>The two limits that cut off a little at either end, halfway to the next value; none where all values are one.</summary>
    static IEnumerable<FactorLimit> Ends(int factor, double[] sorted)
    {
        var few = Math.Max(1, (int)(Peel * sorted.Length));
        var above = Array.FindIndex(sorted, few - 1, value => value > sorted[few - 1]);
        if (above >= 0)
        {
            yield return new FactorLimit(factor, (sorted[above - 1] + sorted[above]) / 2, IsLower: true);
        }
        var from = sorted[^few];
        var below = Array.FindLastIndex(sorted, value => value < from);
        if (below >= 0)
        {
            yield return new FactorLimit(factor, (sorted[below] + sorted[below + 1]) / 2, IsLower: false);
        }
    }

    /// <summary>The harmonic mean of coverage and density.</summary>
    static double Worth(int hits, int inside, int all) => 2.0 * hits / (inside + all);

    /// <summary>Drops limits, the least worth first, until each that is left does more than chance.</summary>
    static List<FactorLimit> Tested(
        List<FactorLimit> limits,
        IReadOnlyList<double[]> factors,
        IReadOnlyList<bool> isOfInterest
    )
    {
        var kept = limits.ToList();
        while (kept.Count > 0)
        {
            var own = Counts(kept, factors, isOfInterest);
            var (weakest, pValue) = kept.Select(limit =>
                    (limit, Chance(own, Counts([.. kept.Where(other => other != limit)], factors, isOfInterest)))
                )
                .MaxBy(tested => tested.Item2);
            if (pValue < Level)
            {
                break;
            }
            kept.Remove(weakest);
        }
        return [.. kept.OrderBy(limit => limit.Factor).ThenBy(limit => !limit.IsLower)];
    }

    /// <summary>That so many of the points inside are of interest where a point is as often as without the limit, by the binomial distribution.</summary>
    static double Chance(RuleCounts own, RuleCounts without) =>
        own.Hits == 0 ? 1 : 1 - MathNet.Numerics.Distributions.Binomial.CDF(without.Density, own.Inside, own.Hits - 1);

    static RuleCounts Counts(
        IReadOnlyList<FactorLimit> limits,
        IReadOnlyList<double[]> factors,
        IReadOnlyList<bool> isOfInterest
    )
    {
        var (inside, hits, all) = (0, 0, 0);
        for (var row = 0; row < isOfInterest.Count; row++)
        {
            var isInside = limits.All(limit => limit.Holds(factors[limit.Factor][row]));
            inside += isInside ? 1 : 0;
            hits += isInside && isOfInterest[row] ? 1 : 0;
            all += isOfInterest[row] ? 1 : 0;
        }
        return new RuleCounts(inside, hits, all);
    }
}

/// <summary>A limit on a factor.</summary>
/// <param name="Factor">The place of the factor.</param>
/// <param name="Value">The limit, between two values that were seen.</param>
/// <param name="IsLower">Whether values lie above it; else below.</param>
public sealed record FactorLimit(int Factor, double Value, bool IsLower)
{
    /// <summary>Whether a value keeps to it.</summary>
    /// <param name="value">The value.</param>
    public bool Holds(double value) => IsLower ? value > Value : value < Value;
}

/// <summary>How a rule fares on points.</summary>
/// <param name="Inside">Points within its limits.</param>
/// <param name="Hits">Those of them that are of interest.</param>
/// <param name="OfInterest">All points of interest.</param>
public sealed record RuleCounts(int Inside, int Hits, int OfInterest)
{
    /// <summary>The share of interest within the limits, from 0 to 1; not a number where nothing is within.</summary>
    public double Density => (double)Hits / Inside;

    /// <summary>The share of all of interest that lies within the limits, from 0 to 1; not a number where there are none.</summary>
    public double Coverage => (double)Hits / OfInterest;
}
