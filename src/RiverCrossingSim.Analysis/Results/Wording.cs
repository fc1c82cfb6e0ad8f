using System.Text.RegularExpressions;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>Numbers and names as a reader wants them: no more digits than they carry, no zero that was not shown.</summary>
public static partial class Wording
{
    /// <summary>A time: "45 min", "35.2 h", from three days on "4.3 days"; "never" where it is infinite.</summary>
    /// <param name="hours">The time, hours.</param>
    public static string Time(double hours) =>
        hours switch
        {
            double.PositiveInfinity => "never",
            < 1 => $"{Math.Round(hours * 60):0} min",
            < 72 => $"{hours:0.#} h",
            _ => $"{hours / 24:0.#} days",
        };

    /// <summary>Two times in the unit of the longer: "35.2 to 60.1 h", "2.1 to 4.3 days", "35.2 h to never".</summary>
    /// <param name="from">The shorter time, hours.</param>
    /// <param name="to">The longer time, hours.</param>
    public static string Times(double from, double to) =>
        to switch
        {
            double.PositiveInfinity => double.IsInfinity(from) ? "never" : $"{Time(from)} to never",
            < 1 => $"{from * 60:0} to {Time(to)}",
            < 72 => $"{from:0.#} to {Time(to)}",
            _ => $"{from / 24:0.#} to {Time(to)}",
        };

    /// <summary>A number of things: "1,234", "12.3" for a mean below 100, "0.04" for one below 1.</summary>
    /// <param name="number">The number or mean.</param>
    public static string Number(double number) =>
        Math.Abs(number) switch
        {
            0 => "0",
            double.PositiveInfinity => "unbounded",
            < 0.01 => $"{number:0.0e0}",
            < 1 => $"{number:0.##}",
            < 100 => $"{number:0.#}",
            _ => $"{number:#,0}",
        };

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

    /// <summary>A stage in words, by its name in the columns: "waiting for daylight" for <c>daylight</c>.</summary>
    /// <param name="stage">The stage in snake_case.</param>
    public static string Stage(string stage) =>
        stage switch
        {
            "held" => "held back in assembly areas",
            "marching" => "marching",
            "queueing" => "waiting for craft, lane or berth",
            "preparation" => "waiting for the site to open",
            "repair" => "waiting for repair",
            "daylight" => "waiting for the operating window",
            "after_strike" => "waiting after a strike",
            "current" => "waiting for the current to drop",
            "loading" => "loading",
            "crossing" => "on the water or on a bridge",
            "unloading" => "unloading",
            _ => Spaced(stage),
        };

    /// <summary>A name of the file or of a column in words: "waiting area" for <c>waiting-area</c>.</summary>
    /// <param name="name">The name in kebab-case or snake_case.</param>
    public static string Spaced(string name) => Separators().Replace(name, " ");

    [GeneratedRegex("[-_]", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();
}
