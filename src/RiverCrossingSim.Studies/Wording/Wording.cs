using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Numbers and names as a reader wants them: no more digits than they carry, no zero that was not shown.</summary>
public static partial class Wording
{
    /// <summary>
    /// A time: up to two hours "87 min", then "35.2 h", from a hundred hours on "4.3 days", and what is whole in hours or
    /// days as such, "2 h" and "3 days"; "never" where it is infinite.
    /// </summary>
    /// <param name="hours">The time, hours.</param>
    public static string Time(double hours) =>
        Time(
            hours,
            hours >= 48 && hours % 24 == 0 ? InDays
                : hours >= 1 && hours < 100 && hours % 1 == 0 ? InHours
                : Unit(hours)
        );

    /// <summary>A time in the unit that another one beside it has.</summary>
    /// <param name="hours">The time, hours.</param>
    /// <param name="beside">The other time, hours; the longer where there are several.</param>
    public static string TimeLike(double hours, double beside) =>
        Time(hours, Unit(double.IsFinite(beside) ? beside : hours));

    /// <summary>Words that begin a sentence.</summary>
    /// <param name="words">At least one letter.</param>
    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Two times in the unit of the longer: "35.2 to 60.1 h", "2.1 to 4.3 days", "35.2 h to never".</summary>
    /// <param name="from">The shorter time, hours.</param>
    /// <param name="to">The longer time, hours.</param>
    public static string Times(double from, double to) =>
        (double.IsFinite(from), double.IsFinite(to)) switch
        {
            (true, true) => $"{from / Unit(to).Hours:0.#} to {Time(to, Unit(to))}",
            (true, false) => $"{Time(from)} to never",
            _ => "never",
        };

    static (double Hours, string Name) InHours { get; } = (1, "h");

    static (double Hours, string Name) InDays { get; } = (24, "days");

    static (double Hours, string Name) Unit(double hours) =>
        hours switch
        {
            < 2 => (1 / 60d, "min"),
            < 100 => InHours,
            _ => InDays,
        };

    static string Time(double hours, (double Hours, string Name) unit) =>
        double.IsFinite(hours) ? $"{hours / unit.Hours:0.#} {unit.Name}" : "never";

    /// <summary>A number of things: "1,234", "12.3" for a mean below 100, "0.04" for one below 1.</summary>
    /// <param name="number">The number or mean.</param>
    public static string Number(double number) =>
        Math.Abs(number) switch
        {
            0 => "0",
            double.PositiveInfinity => "unbounded",
            < 0.000_1 => "below 0.0001",
            < 0.01 => $"{number:0.####}",
            < 1 => $"{number:0.##}",
            < 100 => $"{number:0.#}",
            _ => $"{number:#,0}",
        };

    /// <summary>A number of things that are counted: "1,234".</summary>
    /// <param name="number">The number, whole.</param>
    public static string Count<TNumber>(TNumber number)
        where TNumber : INumber<TNumber> => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number of things, with the right ending: "1 replication", "1,000 replications", "1 person".</summary>
    /// <param name="number">The number, whole.</param>
    /// <param name="thing">The thing, in the singular.</param>
    public static string Counted(double number, string thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return $"{Count(number)} {(number == 1 ? thing : Plural(thing))}";
    }

    static string Plural(string thing) =>
        thing == "person" ? "people"
        : thing.EndsWith('y') ? $"{thing[..^1]}ies"
        : $"{thing}s";

    /// <summary>A number with no more decimals than asked for, and none that is 0: "0.25", "3".</summary>
    /// <param name="number">The number.</param>
    /// <param name="most">The most decimals.</param>
    public static string Decimals(double number, int most) =>
        number.ToString($"0.{new string('#', most)}", CultureInfo.InvariantCulture);

    /// <summary>A number with thousands apart and no more decimals than asked for: "16,212.5".</summary>
    /// <param name="number">The number.</param>
    /// <param name="most">The most decimals.</param>
    public static string Thousands(double number, int most) =>
        number.ToString($"#,0.{new string('#', most)}", CultureInfo.InvariantCulture);

    /// <summary>A number with as many decimals always, for what is held against a published or computed figure: "0.2553".</summary>
    /// <param name="number">The number.</param>
    /// <param name="decimals">How many decimals.</param>
    public static string Fixed(double number, int decimals) =>
        number.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    /// <summary>A number with its sign, for scales of differences: "+1.5", "−0.25", "0".</summary>
    /// <param name="number">The number.</param>
    /// <param name="most">The most decimals.</param>
    public static string Signed(double number, int most)
    {
        var digits = $"0.{new string('#', most)}";
        return number.ToString($"+{digits};−{digits};0", CultureInfo.InvariantCulture);
    }

    /// <summary>A number with at most six digits that count, thousands apart: "12,345.6".</summary>
    /// <param name="number">The number.</param>
    public static string SixDigits(double number) =>
        double.Parse(number.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("#,0.##########", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with one decimal always, for columns of them: "3.0 %".</summary>
    /// <param name="share">The share, or the difference of two.</param>
    public static string TenthsOfPercent(double share) =>
        $"{(100 * share).ToString("0.0", CultureInfo.InvariantCulture)} %";

    /// <summary>A correlation with its sign: "+0.41", "−0.08".</summary>
    /// <param name="correlation">From -1 to 1.</param>
    public static string Correlation(double correlation) =>
        correlation.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A moment or a time in hours with one decimal, for columns of them: "12.0 h".</summary>
    /// <param name="hours">The time, hours.</param>
    public static string Hours(double hours) => $"{hours.ToString("0.0", CultureInfo.InvariantCulture)} h";

    /// <summary>How long the program worked: "12.3 s".</summary>
    /// <param name="worked">The time.</param>
    public static string Seconds(TimeSpan worked) =>
        $"{worked.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";

    /// <summary>How long it works, in whole seconds: "12 s".</summary>
    /// <param name="seconds">The time, seconds.</param>
    public static string WholeSeconds(double seconds) => $"{Whole(seconds)} s";

    /// <summary>A share in whole percent: "34 %"; for a scale, or an estimate that carries no more digits.</summary>
    /// <param name="share">From 0 to 1, or beyond where it is an estimate.</param>
    public static string WholePercent(double share) => $"{Whole(100 * share)} %";

    /// <summary>An interval of a share in whole percent: "5 to 51 %".</summary>
    /// <param name="low">From 0 to 1, or beyond where it is an estimate.</param>
    /// <param name="high">From 0 to 1, or beyond where it is an estimate.</param>
    public static string WholePercents(double low, double high) => $"{Whole(100 * low)} to {WholePercent(high)}";

    static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent, with enough decimals that neither 0 % nor 100 % stands for anything else.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Percent(double share)
    {
        var decimals = share is > 0 and < 0.001 or > 0.999 and < 1 ? 3 : 1;
        var percent = Math.Round(100 * share, decimals);
        return percent switch
        {
            0 when share > 0 => "below 0.001 %",
            100 when share < 1 => "above 99.999 %",
            _ => $"{percent:0.###} %",
        };
    }

    /// <summary>An interval of a share in percent: "5.7 to 51 %", "99.4 to 99.982 %".</summary>
    /// <param name="low">From 0 to 1.</param>
    /// <param name="high">From 0 to 1.</param>
    public static string Percents(double low, double high) =>
        $"{Percent(low).Replace(" %", "", StringComparison.Ordinal)} to {Percent(high)}";

    /// <summary>A number of replications that would do: upwards to two digits that are not 0.</summary>
    /// <param name="number">Above 0.</param>
    public static double RoundedUp(double number)
    {
        var unit = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(number)) - 1));
        return Math.Ceiling(number / unit) * unit;
    }

    /// <summary>A list: "a", "a and b", "a, b and c".</summary>
    /// <param name="parts">What to list, at least one.</param>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    /// <summary>A crossing means in words: "pontoon bridge", "ferries".</summary>
    /// <param name="site">A site that works it.</param>
    public static string Means(Site site) =>
        Spaced(
            site.GetType().GetCustomAttributes(typeof(VariantAttribute), inherit: false) is [VariantAttribute variant]
                ? variant.Value
                : site.GetType().Name
        );

    /// <summary>A name of the file or of a column in words: "waiting area" for <c>waiting-area</c>.</summary>
    /// <param name="name">The name in kebab-case or snake_case.</param>
    public static string Spaced(string name) => Separators().Replace(name, " ");

    [GeneratedRegex("[-_]", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();
}
