using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The points for Sobol' indices: n points A, n points B, and for each group of factors the points A with that group
/// taken from B. Every source of chance is a factor too: A and B differ in their luck, and a point of A with other
/// inputs keeps A's luck.
/// </summary>
/// <remarks>
/// A. Saltelli et al., "Variance based sensitivity analysis of model output", Comput. Phys. Commun. 181, 2010. The inputs
/// of A and B are the two halves of one scrambled Sobol' sequence, or random numbers beyond its dimensions.
/// </remarks>
public sealed class SaltelliDesign
{
    readonly int _inputs;
    readonly int _streams;
    readonly ulong _seed;
    readonly SobolSequence? _sequence;

    /// <summary>A design.</summary>
    /// <param name="inputs">Inputs, given as probabilities.</param>
    /// <param name="streams">Sources of chance.</param>
    /// <param name="groups">Factors of each group: inputs from 0, then the sources of chance.</param>
    /// <param name="samples">n, at least 2; a power of two spreads the points most evenly.</param>
    /// <param name="seed">Seed of the points.</param>
    /// <param name="random">Whether the inputs are plain random numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public SaltelliDesign(
        int inputs,
        int streams,
        IReadOnlyList<IReadOnlyList<int>> groups,
        int samples,
        ulong seed = 1,
        bool random = false
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputs);
        ArgumentOutOfRangeException.ThrowIfNegative(streams);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 2);
        (_inputs, _streams, Groups, Samples, _seed) = (inputs, streams, groups, samples, seed);
        _sequence =
            random || inputs is 0 or > SobolSequence.MostDimensions / 2
                ? null
                : new SobolSequence(2 * inputs, Scrambling.Owen, seed);
    }

    /// <summary>The groups of factors.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; }

    /// <summary>Rows of A and of B.</summary>
    public int Samples { get; }

    /// <summary>Points of one row: A, B, and A with each group from B.</summary>
    public int RowLength => Groups.Count + 2;

    /// <summary>Points in all.</summary>
    public int Count => Samples * RowLength;

    /// <summary>A point: row after row, each A, B, and A with the groups from B in their order.</summary>
    public SamplePoint Point(int index)
    {
        var (row, place) = Math.DivRem(index, RowLength);
        return place switch
        {
            0 => Base(row, 0),
            1 => Base(row, 1),
            _ => Base(row, 0).With(Groups[place - 2], Base(row, 1)),
        };
    }

    SamplePoint Base(int row, int matrix) =>
        new(
            [.. Enumerable.Range(0, _inputs).Select(input => Uniform(row, (matrix * _inputs) + input))],
            [.. Enumerable.Repeat((2 * (uint)row) + (uint)matrix, _streams)]
        );

    double Uniform(int row, int dimension) =>
        _sequence?.Coordinate((uint)row, dimension)
        ?? new RandomStream(_seed, (uint)row, StreamId.Of("Saltelli", "", dimension)).Uniform(0);
}
