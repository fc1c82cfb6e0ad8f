namespace RiverCrossingSim.Statistics;

/// <summary>Every level of every factor with every level of all others; the last factor changes fastest.</summary>
public sealed class FullFactorial
{
    readonly int[] _levels;

    /// <summary>A design.</summary>
    /// <param name="levels">Levels of each factor, at least 1 each.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor has no level.</exception>
    public FullFactorial(IReadOnlyList<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        foreach (var count in levels)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(levels));
        }
        _levels = [.. levels];
        Count =
            levels.Aggregate(1.0, (product, count) => product * count) is var all && all < long.MaxValue / 2
                ? (long)all
                : long.MaxValue;
    }

    /// <summary>Points of the design: the product of the levels; <see cref="long.MaxValue"/> where that is more than can be counted.</summary>
    public long Count { get; }

    /// <summary>The level of each factor at a point, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public int[] Point(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var point = new int[_levels.Length];
        for (var factor = point.Length - 1; factor >= 0; factor--)
        {
            (index, var level) = Math.DivRem(index, _levels[factor]);
            point[factor] = (int)level;
        }
        return point;
    }
}
