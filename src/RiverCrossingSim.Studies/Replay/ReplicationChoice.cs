using System.Globalization;

namespace RiverCrossingSim.Studies;

/// <summary>Which replication of a run is meant: one by its number, or the median, the worst, the best of them.</summary>
public readonly record struct ReplicationChoice
{
    readonly string? _text;

    ReplicationChoice(string text, int? number) => (_text, Number) = (text, number);

    /// <summary>The number, counted from 0 as in <c>replications.csv</c>; null for one that the run must tell.</summary>
    public int? Number { get; }

    /// <summary>The replication in the middle of the run's order.</summary>
    public static ReplicationChoice Median { get; } = new("median", null);

    /// <summary>Reads a choice: a number from 0, or <c>median</c>, <c>worst</c> or <c>best</c>.</summary>
    /// <returns>Null where the text is none of these.</returns>
    public static ReplicationChoice? Parse(string text) =>
        text is "median" or "worst" or "best" ? new(text, null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(text, number)
        : null;

    /// <summary>The replication's number in a run; null where it has none of that number.</summary>
    /// <param name="order">The run's replications in order.</param>
    public int? In(ReplicationOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return _text switch
        {
            "best" => order.Best,
            "worst" => order.Worst,
            _ when Number is { } number => number < order.Count ? number : null,
            _ => order.Median,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => _text ?? "median";
}
