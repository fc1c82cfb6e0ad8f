using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The curves "done within t" of several alternatives under the same luck, pair by pair: their differences with a band
/// that holds for all t and all pairs at once, and where the ranking flips.
/// </summary>
/// <remarks>
/// The band is the difference plus and minus a critical value times its standard error; the critical value comes from
/// the same signs as in <see cref="WildBootstrap"/>, over all pairs and times at once. The standard error has one
/// replication added to each side that came out differently (D. G. Bonett and R. M. Price, "Adjusted Wald confidence
/// interval for a difference of binomial proportions based on paired data", Journal of Educational and Behavioral
/// Statistics 37, 2012), so that it is never 0. Where few came out differently, and nearly all in favour of one, that alone
/// reaches too short a way from 0; an edge is therefore the farther of it and of Tango's score interval
/// (<see cref="PairedProportion"/>) at the same critical value, which in turn alone would be too narrow right after a step.
/// </remarks>
public sealed class CurveComparison
{
    /// <summary>Draws where no other number is given.</summary>
    public const int UsualDraws = 2_000;

    const int MostTimes = 200;

    CurveComparison(IReadOnlyList<double> times, IReadOnlyList<CurveDifference> differences, double criticalValue) =>
        (Times, Differences, CriticalValue) = (times, differences, criticalValue);

    /// <summary>The times at which the curves are compared, rising.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The differences of all pairs, in the order of <see cref="Pairs.Of"/>.</summary>
    public IReadOnlyList<CurveDifference> Differences { get; }

    /// <summary>The band's half-width in standard errors.</summary>
    public double CriticalValue { get; }

    /// <summary>Compares curves.</summary>
    /// <param name="durations">At least two lists of one length of at least 2; values at one place belong together; infinite for never.</param>
    /// <param name="upTo">The last time that is looked at.</param>
    /// <param name="confidence">Of the whole band, between 0 and 1, both excluded.</param>
    /// <param name="draws">Draws of the bootstrap, at least 100.</param>
    /// <exception cref="ArgumentException">The lists are fewer than two, differ in length, or a value is not a number.</exception>
    public static CurveComparison Of(
        IReadOnlyList<double[]> durations,
        double upTo = double.PositiveInfinity,
        double confidence = 0.95,
        int draws = UsualDraws
    )
    {
        if (durations.Count < 2)
        {
            throw new ArgumentException("There must be at least two alternatives.", nameof(durations));
        }

        foreach (var list in durations)
        {
            Require.SameLength(durations[0].Length, list.Length);
            Require.Numbers(list, atLeast: 2);
        }
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        var times = TimesOf(durations, upTo);
        var pairs = Pairs.Of(durations.Count);
        var points = pairs.Select(pair => Points(durations[pair.First], durations[pair.Second], times)).ToArray();
        var critical = Critical(durations, times, pairs, points, draws, confidence);
        return new(
            times,
            [
                .. pairs.Select(
                    (pair, place) => new CurveDifference(pair.First, pair.Second, times, points[place], critical)
                ),
            ],
            critical
        );
    }

    /// <summary>A comparison that tells nothing of so many alternatives at any time.</summary>
    public static CurveComparison Nowhere(int alternatives) =>
        new(
            [],
            [
                .. Pairs
                    .Of(alternatives)
                    .Select(pair => new CurveDifference(pair.First, pair.Second, [], [], double.NaN)),
            ],
            double.NaN
        );

    /// <summary>Where any of the curves steps, thinned evenly where there are more than can be shown.</summary>
    static double[] TimesOf(IReadOnlyList<double[]> durations, double upTo)
    {
        var steps = durations
            .SelectMany(list => list)
            .Where(time => double.IsFinite(time) && time <= upTo)
            .Distinct()
            .Order()
            .ToArray();
        return steps.Length <= MostTimes
            ? steps
            :
            [
                .. Enumerable
                    .Range(0, MostTimes)
                    .Select(i => steps[(int)((long)i * (steps.Length - 1) / (MostTimes - 1))]),
            ];
    }

    static CurvePoint[] Points(double[] first, double[] second, double[] times)
    {
        var (done, other, both) = (Sorted(first), Sorted(second), Sorted([.. first.Zip(second, Math.Max)]));
        return Array.ConvertAll(
            times,
            time =>
            {
                var onlyFirst = SortedValues.AtMost(done, time) - SortedValues.AtMost(both, time);
                var onlySecond = SortedValues.AtMost(other, time) - SortedValues.AtMost(both, time);
                var trials = first.Length + 2.0;
                var shift = (onlySecond - onlyFirst) / trials;
                var variance = ((onlyFirst + onlySecond + 2) / trials) - (shift * shift);
                return new CurvePoint(onlyFirst, onlySecond, first.Length, Math.Sqrt(variance / trials));
            }
        );
    }

    static double Critical(
        IReadOnlyList<double[]> durations,
        double[] times,
        IReadOnlyList<(int First, int Second)> pairs,
        CurvePoint[][] points,
        int draws,
        double confidence
    )
    {
        var count = durations[0].Length;
        var stepOf = durations.Select(list => Array.ConvertAll(list, time => Step(times, time))).ToArray();
        var largest = new double[draws];
        Parallel.For(
            0,
            draws,
            RandomSigns.Threads((long)draws * ((count * durations.Count) + (times.Length * pairs.Count))),
            () => (Signs: new double[count], Sums: durations.Select(_ => new double[times.Length + 1]).ToArray()),
            (draw, _, own) =>
            {
                RandomSigns.Fill(own.Signs, draw);
                var total = own.Signs.Sum(); // whole numbers, so that the order does not matter
                for (var list = 0; list < stepOf.Length; list++)
                {
                    Accumulate(own.Signs, stepOf[list], own.Sums[list]);
                }

                for (var pair = 0; pair < pairs.Count; pair++)
                {
                    var (first, second) = (own.Sums[pairs[pair].First], own.Sums[pairs[pair].Second]);
                    for (var step = 0; step < times.Length; step++)
                    {
                        var point = points[pair][step];
                        var sum = second[step] - first[step] - (point.Difference * total);
                        var statistic = sum / (count * point.Error);
                        largest[draw] = Math.Max(largest[draw], Math.Abs(statistic));
                    }
                }
                return own;
            },
            _ => { }
        );
        var least = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return Math.Max(least, WildBootstrap.UpperQuantile(largest, confidence));
    }

    /// <summary>At each step, the sum of the signs of those done by then.</summary>
    static void Accumulate(double[] signs, int[] stepOf, double[] sums)
    {
        Array.Clear(sums);
        for (var row = 0; row < signs.Length; row++)
        {
            sums[stepOf[row]] += signs[row];
        }

        for (var step = 1; step < sums.Length; step++)
        {
            sums[step] += sums[step - 1];
        }
    }

    /// <summary>The first of the times that is not before; one beyond the last where none is.</summary>
    static int Step(double[] times, double time)
    {
        var place = Array.BinarySearch(times, time);
        return place >= 0 ? place : ~place;
    }

    static double[] Sorted(double[] values) => [.. values.Order()];
}
