namespace RiverCrossingSim.Studies;

/// <summary>Means and differences in words, each in the unit of its measure; times always in hours, so that a table has one unit.</summary>
public static class DifferenceWords
{
    /// <summary>A mean: "47.4 h", "92 %", "15.4".</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="mean">The mean.</param>
    public static string Mean(MeasureKind kind, double mean) =>
        kind switch
        {
            MeasureKind.Time => $"{Hours(mean)} h",
            MeasureKind.Count => Wording.Number(mean),
            MeasureKind.Chance or MeasureKind.Share => Wording.Percent(mean),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of measure."),
        };

    /// <summary>A difference with its sign: "−9.3 h", "+1.2 points", "−15.4".</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="difference">The difference.</param>
    public static string Signed(MeasureKind kind, double difference) => Sign(difference) + Size(kind, difference);

    /// <summary>A difference without its sign: "9.3 h", "1.2 points".</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="difference">The difference.</param>
    public static string Size(MeasureKind kind, double difference)
    {
        var size = Math.Abs(difference);
        return kind switch
        {
            MeasureKind.Time => $"{Hours(size)} h",
            MeasureKind.Count => Wording.Number(size),
            MeasureKind.Chance or MeasureKind.Share => $"{Points(size)} points",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of measure."),
        };
    }

    /// <summary>A difference and its interval, in one unit: "−9.3 h (−9.9 to −8.7)".</summary>
    /// <param name="difference">The difference.</param>
    public static string WithInterval(DifferenceEstimate difference)
    {
        var (kind, low, high) = (difference.Kind, difference.Low, difference.High);
        var mean = difference.Differing == 0 ? "none" : Signed(kind, difference.Mean);
        return difference.Finding == DifferenceFinding.TooFew
            ? $"{mean} (only {difference.Differing} differ)"
            : $"{mean} ({WithoutUnit(Signed(kind, low))} to {WithoutUnit(Signed(kind, high))})";
    }

    /// <summary>An interval of a difference with signs: "−9.9 to −8.7 h".</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="low">Its lower end.</param>
    /// <param name="high">Its upper end.</param>
    public static string Interval(MeasureKind kind, double low, double high) =>
        $"{WithoutUnit(Signed(kind, low))} to {Signed(kind, high)}";

    /// <summary>An interval of the size of a difference whose sign is known: "8.7 to 9.9 h".</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="low">Its lower end, of the same sign as the upper.</param>
    /// <param name="high">Its upper end.</param>
    public static string Sizes(MeasureKind kind, double low, double high)
    {
        var (least, most) = (Math.Min(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high)));
        return $"{WithoutUnit(Size(kind, least))} to {Size(kind, most)}";
    }

    static string Sign(double difference) =>
        difference switch
        {
            > 0 => "+",
            < 0 => "−",
            _ => "",
        };

    static string WithoutUnit(string words)
    {
        var space = words.LastIndexOf(' ');
        return space < 0 || words.EndsWith("below 0.01", StringComparison.Ordinal) ? words : words[..space];
    }

    static string Hours(double hours) =>
        hours switch
        {
            0 => "0",
            < 0.01 => "below 0.01",
            < 1 => Wording.Decimals(hours, 2),
            _ => Wording.Decimals(hours, 1),
        };

    static string Points(double share) =>
        (100 * share) switch
        {
            0 => "0",
            < 0.01 => "below 0.01",
            < 1 and var points => Wording.Decimals(points, 2),
            var points => Wording.Decimals(points, 1),
        };
}
