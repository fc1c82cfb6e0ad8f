namespace RiverCrossingSim.Statistics;

/// <summary>All pairs of several things.</summary>
public static class Pairs
{
    /// <summary>The pairs in order: (0, 1), (0, 2), (1, 2) for three; the first is always the earlier.</summary>
    /// <param name="count">How many things.</param>
    public static IReadOnlyList<(int First, int Second)> Of(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .SelectMany(first =>
                    Enumerable.Range(first + 1, Math.Max(0, count - first - 1)).Select(second => (first, second))
                ),
        ];
}
