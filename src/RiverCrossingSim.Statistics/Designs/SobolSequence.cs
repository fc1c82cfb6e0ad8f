using System.Numerics;
using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// Sobol's sequence of points that fill the unit cube evenly: the first 2^m points put equally many into every
/// dyadic interval of a coordinate. Any point can be asked for at any time.
/// </summary>
/// <remarks>
/// I. M. Sobol', USSR Comput. Math. Math. Phys. 7, 1967; direction numbers of Joe and Kuo (2008); points in their natural
/// order, not that of the Gray code. Owen's scrambling: A. B. Owen, "Randomly permuted (t, m, s)-nets and (t, s)-sequences",
/// 1995. The random bits are those of <see cref="Philox4x32"/> for (seed, dimension, digit, digits before it).
/// </remarks>
public sealed class SobolSequence
{
    /// <summary>The most dimensions for which there are direction numbers.</summary>
    public const int MostDimensions = JoeKuo.Dimensions;

    const double Step = 1.0 / (1UL << JoeKuo.Bits);
    static readonly ulong Purpose = StreamId.Of("Sobol' scrambling");
    readonly ulong _seed;

    /// <summary>A sequence.</summary>
    /// <param name="dimensions">From 1 to <see cref="MostDimensions"/>.</param>
    /// <param name="scrambling">How it is made random.</param>
    /// <param name="seed">Seed of the scrambling.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many dimensions.</exception>
    public SobolSequence(int dimensions, Scrambling scrambling = Scrambling.Owen, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MostDimensions);
        (Dimensions, Scrambling, _seed) = (dimensions, scrambling, seed);
    }

    /// <summary>Coordinates of a point.</summary>
    public int Dimensions { get; }

    /// <summary>How it is made random.</summary>
    public Scrambling Scrambling { get; }

    /// <summary>A point; its coordinates are at least 0 and below 1, and above 0 where scrambled.</summary>
    /// <param name="index">Its place in the sequence, from 0.</param>
    public double[] Point(uint index)
    {
        var point = new double[Dimensions];
        for (var dimension = 0; dimension < point.Length; dimension++)
        {
            point[dimension] = Coordinate(index, dimension);
        }
        return point;
    }

    /// <summary>One coordinate of a point.</summary>
    /// <param name="index">The point's place in the sequence, from 0.</param>
    /// <param name="dimension">The dimension, from 0.</param>
    public double Coordinate(uint index, int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, Dimensions);
        var digits = Digits(index, dimension);
        return Scrambling switch
        {
            Scrambling.None => digits * Step,
            Scrambling.DigitalShift => ((digits ^ Random(dimension, 0, 0)) + 0.5) * Step,
            Scrambling.Owen => (Permuted(digits, dimension) + 0.5) * Step,
            _ => throw new InvalidOperationException($"There is no scrambling {Scrambling}."),
        };
    }

    static uint Digits(uint index, int dimension)
    {
        var directions = JoeKuo.Of(dimension);
        var digits = 0u;
        for (; index != 0; index &= index - 1)
        {
            digits ^= directions[BitOperations.TrailingZeroCount(index)];
        }
        return digits;
    }

    uint Permuted(uint digits, int dimension)
    {
        var permuted = digits;
        for (var digit = 0; digit < JoeKuo.Bits; digit++)
        {
            var before = digit == 0 ? 0 : digits >> (JoeKuo.Bits - digit);
            permuted ^= (Random(dimension, digit + 1, before) & 1) << (JoeKuo.Bits - 1 - digit);
        }
        return permuted;
    }

    uint Random(int dimension, int digit, uint before)
    {
        var place = Purpose + (((ulong)dimension << 32) | (uint)digit);
        return Philox4x32.Block(before, 0, (uint)place, (uint)(place >> 32), (uint)_seed, (uint)(_seed >> 32)).R0;
    }
}
