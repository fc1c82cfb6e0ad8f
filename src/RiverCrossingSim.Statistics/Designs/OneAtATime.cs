namespace RiverCrossingSim.Statistics;

/// <summary>Everything as it is; then each level of each factor alone, all others left as they are.</summary>
public sealed class OneAtATime
{
    readonly int[] _levels;

    /// <summary>A design.</summary>
    /// <param name="levels">Levels of each factor, at least 1 each.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor has no level.</exception>
    public OneAtATime(IReadOnlyList<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        foreach (var count in levels)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(levels));
        }
        _levels = [.. levels];
        Count = 1 + levels.Sum(count => (long)count);
    }

    /// <summary>Points of the design: 1 and the sum of the levels.</summary>
    public long Count { get; }

    /// <summary>The level of each factor at a point, counted from 0; null where the factor is left as it is.</summary>
    /// <param name="index">From 0, where nothing is changed, to <see cref="Count"/> - 1.</param>
    public int?[] Point(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var point = new int?[_levels.Length];
        for (var (factor, left) = (0, index - 1); left >= 0; left -= _levels[factor++])
        {
            if (left < _levels[factor])
            {
                point[factor] = (int)left;
            }
        }
        return point;
    }
}
