namespace RiverCrossingSim.Statistics;

/// <summary>
/// How much more each of several alternatives takes than the best of the others, with intervals that hold for all at
/// once: those that cannot be the best are told from those that may be.
/// </summary>
/// <remarks>
/// Multiple comparisons with the best: J. C. Hsu, "Constrained simultaneous confidence intervals for multiple
/// comparisons with the best", Annals of Statistics 12, 1984; under common random numbers, B. L. Nelson and F. J. Matejcik,
/// "Using common random numbers for indifference-zone selection and multiple comparisons in simulation", Management
/// Science 41, 1995. Only the best one's comparisons must hold at once, on one side: the critical value of each
/// alternative is that of its own paired differences by <see cref="WildBootstrap"/>, so that no form of the
/// correlations is assumed.
/// </remarks>
/// <param name="Estimate">Mean of the alternative - smallest mean of the others; negative for the one with the smallest mean.</param>
/// <param name="Lower">The lower bound, at most 0; 0 where the alternative is not the best.</param>
/// <param name="Upper">The upper bound, at least 0; 0 where the alternative is the best.</param>
public sealed record ComparisonWithBest(double Estimate, double Lower, double Upper)
{
    /// <summary>Whether it is shown to be the best, or equal to the best.</summary>
    public bool IsBest => Upper == 0;

    /// <summary>Whether the values do not rule out that it is the best.</summary>
    public bool MayBeBest => Lower < 0 || IsBest;

    /// <summary>Compares alternatives of which the smallest mean is best.</summary>
    /// <param name="values">At least two lists of one length, at least 2, all finite; values at one place belong together.</param>
    /// <param name="confidence">Of all intervals together, between 0 and 1, both excluded.</param>
    /// <param name="draws">Draws of the bootstrap.</param>
    /// <exception cref="ArgumentException">The lists are fewer than two, differ in length, or a value is not finite.</exception>
    public static IReadOnlyList<ComparisonWithBest> Of(
        IReadOnlyList<double[]> values,
        double confidence = 0.95,
        int draws = WildBootstrap.UsualDraws
    )
    {
        if (values.Count < 2)
        {
            throw new ArgumentException("There must be at least two alternatives.", nameof(values));
        }

        var pairs = Pairs.Of(values.Count);
        var bootstrap = new WildBootstrap(
            [.. pairs.Select(pair => PairedDifference.Each(values[pair.First], values[pair.Second]))],
            draws
        );
        return Of(values, confidence, bootstrap.Statistics);
    }

    /// <summary>The same with a bootstrap of the differences that is there already.</summary>
    /// <param name="values">The alternatives.</param>
    /// <param name="confidence">Of all intervals together.</param>
    /// <param name="statistics">The draws of a difference second - first, by the pair's place in <see cref="Pairs.Of"/>.</param>
    public static IReadOnlyList<ComparisonWithBest> Of(
        IReadOnlyList<double[]> values,
        double confidence,
        Func<int, double[]> statistics
    )
    {
        var count = values.Count;
        var means = values.Select(list => Moments.Mean(list)).ToArray();
        var (errors, draws) = (new double[count, count], new double[count, count][]);
        foreach (var (place, (first, second)) in Pairs.Of(count).Index())
        {
            var error = PairedError(values[first], values[second]);
            (errors[first, second], errors[second, first]) = (error, error);
            (draws[first, second], draws[second, first]) = (statistics(place), statistics(place));
        }
        var critical = Enumerable.Range(0, count).Select(i => Critical(i, count, draws, confidence)).ToArray();

        // Lead of one over the nearest of the others at most, and whether it may be ahead at all.
        double Lead(int i, int j) => means[j] - means[i];
        var most = Enumerable
            .Range(0, count)
            .Select(i => Others(i, count).Min(j => Lead(i, j) + (critical[i] * errors[i, j])))
            .ToArray();
        var candidates = Enumerable.Range(0, count).Where(i => most[i] >= 0).ToList();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var rivals = candidates.Where(j => j != i).ToList();
                    var least = rivals.Count == 0 ? 0 : rivals.Min(j => Lead(i, j) - (critical[j] * errors[i, j]));
                    return new ComparisonWithBest(
                        -Others(i, count).Min(j => Lead(i, j)),
                        -Math.Max(0, most[i]) + 0.0,
                        Math.Max(0, -least)
                    );
                }),
        ];
    }

    static IEnumerable<int> Others(int i, int count) => Enumerable.Range(0, count).Where(j => j != i);

    /// <summary>How far, in standard errors, the best one's differences from all others may at once lie on their wrong side.</summary>
    static double Critical(int i, int count, double[,][] draws, double confidence)
    {
        var largest = new double[draws[0, 1].Length];
        Array.Fill(largest, double.NegativeInfinity);
        foreach (var j in Others(i, count))
        {
            var statistics = draws[i, j];
            var sign = i < j ? -1 : 1;
            for (var draw = 0; draw < largest.Length; draw++)
            {
                largest[draw] = Math.Max(largest[draw], sign * statistics[draw]);
            }
        }
        return WildBootstrap.UpperQuantile(largest, confidence);
    }

    static double PairedError(double[] first, double[] second) =>
        Math.Sqrt(Moments.Variance(PairedDifference.Each(first, second)) / first.Length);
}
