using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a sweep varies, and over what: a list of values, a range, or a distribution. An assumption of the scenario needs
/// nothing but its name: it is then varied over its own distribution.
/// </summary>
public sealed record Factor
{
    /// <summary>The name in results and charts.</summary>
    [EntryName]
    public string Name { get; init; } = "";

    /// <summary>What it sets, as <c>--set</c> writes it; null for the assumption of the factor's name.</summary>
    [Key(
        "path",
        "What it sets, as --set writes it; the assumption of the factor's name where it is left out.",
        Example = "sites.ferries.craft"
    )]
    public string? Path { get; init; }

    /// <summary>The values, each as a file writes it; empty for a range or a distribution.</summary>
    [Key("values", "The values, each as a scenario file writes it.", Example = "[5, 10, 20]")]
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The start of a range, with its unit; null for a list or a distribution.</summary>
    [Key("from", "The start of a range, with its unit.", Example = "4 km/h")]
    public string? From { get; init; }

    /// <summary>The end of a range, with its unit.</summary>
    [Key("to", "The end of a range, with its unit.", Example = "12 km/h")]
    public string? To { get; init; }

    /// <summary>What values are drawn from; null for a list or a range.</summary>
    [Key("distribution", "What the values are drawn from.", Example = "triangular(4 km/h, 6 km/h, 9 km/h)")]
    public Distribution? Distribution { get; init; }

    /// <summary>What the distribution measures, as its written units say; not a key of the file.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>
    /// How many values a range or a distribution is cut into; null for 3 in factorial designs, and for any value in
    /// sampled ones.
    /// </summary>
    [Key(
        "levels",
        "How many values a range or a distribution is cut into; if left out, 3 in factorial designs and any value in sampled ones.",
        Dimension = Dimension.Count,
        Min = 2,
        Max = 1_000
    )]
    public int? Levels { get; init; }

    /// <summary>A factor that takes each of some values.</summary>
    /// <param name="path">What it sets, as <c>--set</c> writes it.</param>
    /// <param name="values">The values, each as a file writes it.</param>
    public static Factor Of(string path, params IReadOnlyList<string> values) => new() { Path = path, Values = values };

    /// <summary>A factor over a range.</summary>
    /// <param name="path">What it sets, as <c>--set</c> writes it.</param>
    /// <param name="from">The start, with its unit.</param>
    /// <param name="to">The end, with its unit.</param>
    /// <param name="levels">How many values the range is cut into; null for the design's default.</param>
    public static Factor Range(string path, string from, string to, int? levels = null) =>
        new()
        {
            Path = path,
            From = from,
            To = to,
            Levels = levels,
        };

    /// <summary>A factor over the distribution that the scenario's assumption of its name has.</summary>
    public static Factor Assumption => new();
}
