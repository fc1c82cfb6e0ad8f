using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// A Latin hypercube sample: with n points, each of the n equal slices of every coordinate holds exactly one, at a
/// random place in it; the coordinates are paired at random.
/// </summary>
/// <remarks>M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21, 1979. It keeps 4 bytes for each coordinate.</remarks>
public sealed class LatinHypercube
{
    readonly int[][] _slices;
    readonly ulong _seed;

    /// <summary>A sample.</summary>
    /// <param name="points">At least 1.</param>
    /// <param name="dimensions">At least 1.</param>
    /// <param name="seed">Seed of the pairing and of the places in the slices.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few points or dimensions.</exception>
    public LatinHypercube(int points, int dimensions, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        (Count, _seed) = (points, seed);
        _slices =
        [
            .. Enumerable
                .Range(0, dimensions)
                .Select(dimension =>
                    Shuffle.Of(points, new RandomStream(seed, 0, StreamId.Of("Latin hypercube", "", dimension)))
                ),
        ];
    }

    /// <summary>Points of the sample.</summary>
    public int Count { get; }

    /// <summary>A point; its coordinates lie strictly between 0 and 1.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public double[] Point(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var point = new double[_slices.Length];
        for (var dimension = 0; dimension < point.Length; dimension++)
        {
            var place = new RandomStream(_seed, 1, StreamId.Of("Latin hypercube", "", dimension)).Uniform((uint)index);
            point[dimension] = (_slices[dimension][index] + place) / Count;
        }
        return point;
    }
}
