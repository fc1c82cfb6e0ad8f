using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// Morris's trajectories: each starts at a random point and moves one factor after another, in random order, by half
/// of its range of probability; a source of chance moves to another luck. What lies between is looked at with the same
/// luck, so that a factor without effect has none, however noisy the rest.
/// </summary>
/// <remarks>
/// M. D. Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33, 1991. The
/// levels are the middles of equal slices of probability, (i + 1/2) / levels, so that distributions without an end
/// can be used; the step is levels / 2 slices, in the one direction that stays inside.
/// </remarks>
public sealed class MorrisDesign
{
    readonly int _inputs;
    readonly int _streams;
    readonly int _levels;
    readonly ulong _seed;

    /// <summary>A design.</summary>
    /// <param name="inputs">Inputs, given as probabilities.</param>
    /// <param name="streams">Sources of chance.</param>
    /// <param name="trajectories">At least 2.</param>
    /// <param name="seed">Seed of starts and orders.</param>
    /// <param name="levels">Levels of each input, even and at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public MorrisDesign(int inputs, int streams, int trajectories, ulong seed = 1, int levels = 4)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputs);
        ArgumentOutOfRangeException.ThrowIfNegative(streams);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs + streams, 1, nameof(inputs));
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels % 2, 0, nameof(levels));
        (_inputs, _streams, Trajectories, _seed, _levels) = (inputs, streams, trajectories, seed, levels);
    }

    /// <summary>Trajectories.</summary>
    public int Trajectories { get; }

    /// <summary>Factors: inputs and sources of chance.</summary>
    public int Factors => _inputs + _streams;

    /// <summary>Points of one trajectory.</summary>
    public int Length => Factors + 1;

    /// <summary>Points in all.</summary>
    public int Count => Trajectories * Length;

    /// <summary>The factors in the order in which a trajectory moves them.</summary>
    public int[] Order(int trajectory) =>
        Shuffle.Of(Factors, new RandomStream(_seed, (uint)trajectory, StreamId.Of("Morris order")));

    /// <summary>Whether a trajectory moves an input upwards; chance has no direction and always says true.</summary>
    public bool Rises(int trajectory, int factor) => factor >= _inputs || Level(trajectory, factor) < _levels / 2;

    /// <summary>A point: the trajectories one after another, each from its start.</summary>
    public SamplePoint Point(int index)
    {
        var (trajectory, step) = Math.DivRem(index, Length);
        return Start(trajectory).With(Order(trajectory).Take(step), End(trajectory));
    }

    SamplePoint Start(int trajectory) =>
        new(
            [.. Enumerable.Range(0, _inputs).Select(input => At(Level(trajectory, input)))],
            [.. Enumerable.Repeat(2 * (uint)trajectory, _streams)]
        );

    SamplePoint End(int trajectory) =>
        new(
            [.. Enumerable.Range(0, _inputs).Select(input => At((Level(trajectory, input) + (_levels / 2)) % _levels))],
            [.. Enumerable.Repeat((2 * (uint)trajectory) + 1, _streams)]
        );

    int Level(int trajectory, int input) =>
        (int)(_levels * new RandomStream(_seed, (uint)trajectory, StreamId.Of("Morris start", "", input)).Uniform(0));

    double At(int level) => (level + 0.5) / _levels;
}
