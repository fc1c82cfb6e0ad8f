using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// Shapley's value from one random order for each replication, for games of more players than all subsets can be looked at of.
/// What a player adds in its place of the order is an unbiased estimate of its value, so the mean over the replications has the
/// interval of any mean, which holds the error of the sampled orders too. In every replication the shares sum to the difference.
/// </summary>
/// <remarks>
/// J. Castro, D. Gomez and J. Tejada, "Polynomial calculation of the Shapley value based on sampling", Computers and Operations
/// Research 36, 2009. An order is a function of seed and replication alone.
/// </remarks>
/// <param name="players">Players, from 1 to 31.</param>
/// <param name="seed">Seed of the orders.</param>
public sealed class ShapleyOrders(int players, ulong seed)
{
    const int Most = 31;

    /// <summary>Players.</summary>
    public int Players { get; } =
        players is >= 1 and <= Most
            ? players
            : throw new ArgumentOutOfRangeException(nameof(players), players, $"From 1 to {Most}.");

    /// <summary>The players in the order in which they join in a replication.</summary>
    /// <param name="replication">The replication, from 0.</param>
    public int[] Order(int replication) =>
        Shuffle.Of(Players, new RandomStream(seed, (uint)replication, StreamId.Of("Shapley order")));

    /// <summary>The subsets along the order: nobody, the first, the first two, and so on to all; bit i for player i.</summary>
    /// <param name="replication">The replication, from 0.</param>
    public int[] Subsets(int replication)
    {
        var order = Order(replication);
        var subsets = new int[Players + 1];
        for (var place = 0; place < order.Length; place++)
        {
            subsets[place + 1] = subsets[place] | (1 << order[place]);
        }
        return subsets;
    }

    /// <summary>What each player adds in its place.</summary>
    /// <param name="replication">The replication, from 0.</param>
    /// <param name="worth">The worth of each of <see cref="Subsets"/>, all finite.</param>
    /// <exception cref="ArgumentException">There is not a worth for each subset, or one is not finite.</exception>
    public double[] Shares(int replication, ReadOnlySpan<double> worth)
    {
        Require.SameLength(Players + 1, worth.Length);
        Require.FiniteNumbers(worth);
        var order = Order(replication);
        var shares = new double[Players];
        for (var place = 0; place < order.Length; place++)
        {
            shares[order[place]] = worth[place + 1] - worth[place];
        }
        return shares;
    }
}
