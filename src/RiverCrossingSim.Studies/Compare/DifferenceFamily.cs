using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// All paired differences of a comparison as one family: every pair in every measure, with intervals that hold together
/// with 95 % confidence.
/// </summary>
/// <remarks>
/// The family is everything that stands in the table, because a reader picks from it what stands out. Its intervals are
/// simultaneous by <see cref="WildBootstrap"/> rather than adjusted by Holm: they go with an estimate of size, not only
/// with a decision, and they use how strongly duration, T(95) and losses go together, so that many measures that say
/// the same thing cost little.
/// </remarks>
sealed class DifferenceFamily
{
    /// <summary>The confidence of all intervals together.</summary>
    public const double Confidence = 0.95;

    /// <summary>With fewer replications that came out differently, a mean difference has no interval that one could trust.</summary>
    public const int FewestDiffering = 20;

    readonly Dictionary<(string Measure, int Pair), int> _columns = [];
    readonly WildBootstrap? _bootstrap;

    /// <summary>Compares scenarios by measures.</summary>
    public DifferenceFamily(IReadOnlyList<ComparedMeasure> measures, int scenarios)
    {
        Pairs = RiverCrossingSim.Statistics.Pairs.Of(scenarios);
        var columns = new List<double[]>();
        foreach (var measure in measures)
        {
            foreach (var (place, (first, second)) in Pairs.Index())
            {
                var differences = measure.Values[first].Zip(measure.Values[second], (a, b) => b - a).ToArray();
                if (differences.AsSpan().ContainsAnyExcept(0))
                {
                    _columns.Add((measure.Name, place), columns.Count);
                    columns.Add(differences);
                }
            }
        }
        _bootstrap = columns.Count == 0 ? null : new WildBootstrap(columns);
        EachConfidence = _bootstrap?.EachConfidence(Confidence) ?? Confidence;
    }

    /// <summary>All pairs of scenarios, the first always the earlier.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    /// <summary>The confidence of each single interval.</summary>
    public double EachConfidence { get; }

    /// <summary>The number of differences that are not always 0.</summary>
    public int Count => _columns.Count;

    /// <summary>The draws of a difference's mean, in standard errors and centred; zeros for a difference that is always 0.</summary>
    public double[] Statistics(ComparedMeasure measure, int pair) =>
        _columns.TryGetValue((measure.Name, pair), out var column)
            ? _bootstrap!.Statistics(column)
            : new double[WildBootstrap.UsualDraws];

    /// <summary>The difference of a pair in a measure.</summary>
    public PairedDifference Difference(ComparedMeasure measure, int pair)
    {
        var (first, second) = Pairs[pair];
        var difference = PairedDifference.Of(measure.Values[first], measure.Values[second], EachConfidence);
        if (measure.Kind != MeasureKind.Chance)
        {
            return difference;
        }
        // In a chance, the smaller value is the one without the success.
        var chance = PairedProportion.Of(difference.SecondLess, difference.FirstLess, difference.Count, EachConfidence);
        return difference with { Lower = chance.Lower, Upper = chance.Upper };
    }

    /// <summary>What a difference shows.</summary>
    public static DifferenceFinding Finding(MeasureKind kind, PairedDifference difference) =>
        difference.Differing == 0 ? DifferenceFinding.Same
        : kind != MeasureKind.Chance && difference.Differing < FewestDiffering ? DifferenceFinding.TooFew
        : difference.Lower > 0 ? DifferenceFinding.SecondMore
        : difference.Upper < 0 ? DifferenceFinding.SecondLess
        : DifferenceFinding.Undecided;
}
