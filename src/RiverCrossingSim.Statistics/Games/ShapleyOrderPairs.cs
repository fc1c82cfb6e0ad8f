namespace RiverCrossingSim.Statistics;

/// <summary>
/// Shapley's value from a random order and its reverse in each replication, for games of more players than all subsets can be
/// looked at of; beside them, what each player adds to nobody and to all the others, which every replication looks at.
/// </summary>
/// <remarks>
/// What a player adds in its place of an order is an unbiased estimate of its value, and so is the mean of an order and its reverse:
/// exactly the value where players act on each other in pairs only. The orders are drawn anew for each replication, so the interval of
/// a mean over the replications holds their error too, and in every replication the shares sum to the difference.
/// J. Castro, D. Gomez and J. Tejada, "Polynomial calculation of the Shapley value based on sampling", Computers and Operations
/// Research 36, 2009; R. Mitchell, J. Cooper, E. Frank and G. Holmes, "Sampling permutations for Shapley value estimation", Journal of
/// Machine Learning Research 23, 2022, for the reverse.
/// </remarks>
/// <param name="players">Players, from 1 to 31.</param>
/// <param name="seed">Seed of the orders.</param>
public sealed class ShapleyOrderPairs(int players, ulong seed)
{
    /// <summary>The most players.</summary>
    public const int MostPlayers = 31;

    readonly ShapleyOrders _orders = new(players, seed);

    /// <summary>Players.</summary>
    public int Players { get; } = players;

    /// <summary>Subsets that a replication looks at: nobody first, all last.</summary>
    public int Places { get; } = 2 + (2 * players) + (2 * Within(players));

    /// <summary>The place of the subset of one player alone.</summary>
    /// <param name="player">The player, from 0.</param>
    public int Alone(int player) => 1 + Known(player);

    /// <summary>The place of the subset of all but one player.</summary>
    /// <param name="player">The player, from 0.</param>
    public int AllBut(int player) => 1 + Players + Known(player);

    /// <summary>Whether the subset at a place is the same in every replication.</summary>
    /// <param name="place">The place, from 0.</param>
    public bool IsSame(int place) => place <= 2 * Players || place == Places - 1;

    /// <summary>The subsets of a replication, place after place; bit i for player i.</summary>
    /// <param name="replication">The replication, from 0.</param>
    public int[] Subsets(int replication)
    {
        var subsets = new int[Places];
        var all = subsets[^1] = (int)((1L << Players) - 1);
        for (var player = 0; player < Players; player++)
        {
            subsets[Alone(player)] = 1 << player;
            subsets[AllBut(player)] = all ^ (1 << player);
        }
        var order = _orders.Order(replication);
        for (var way = 0; way < 2; way++)
        {
            var joined = 0;
            for (var size = 1; size <= Players; size++)
            {
                joined |= 1 << order[size - 1];
                subsets[PlaceOf(way, size, order)] = joined;
            }
            Array.Reverse(order);
        }
        return subsets;
    }

    /// <summary>The share of each player: the mean of what it adds in its place of the order and in its place of the reverse.</summary>
    /// <param name="replication">The replication, from 0.</param>
    /// <param name="worth">The worth of each of <see cref="Subsets"/>, all finite.</param>
    /// <exception cref="ArgumentException">There is not a worth for each subset, or one is not finite.</exception>
    public double[] Shares(int replication, ReadOnlySpan<double> worth)
    {
        Require.SameLength(Places, worth.Length);
        Require.FiniteNumbers(worth);
        var shares = new double[Players];
        var order = _orders.Order(replication);
        for (var way = 0; way < 2; way++)
        {
            var before = worth[0];
            for (var size = 1; size <= Players; size++)
            {
                var after = worth[PlaceOf(way, size, order)];
                shares[order[size - 1]] += (after - before) / 2;
                before = after;
            }
            Array.Reverse(order);
        }
        return shares;
    }

    // Sizes from 2 to all but two: what is smaller or greater is looked at anyway.
    static int Within(int players) => Math.Max(0, players - 3);

    int PlaceOf(int way, int size, int[] order) =>
        size == Players ? Places - 1
        : size == 1 ? Alone(order[0])
        : size == Players - 1 ? AllBut(order[^1])
        : 1 + (2 * Players) + (way * Within(Players)) + size - 2;

    int Known(int player) =>
        player >= 0 && player < Players
            ? player
            : throw new ArgumentOutOfRangeException(nameof(player), player, $"From 0 to {Players - 1}.");
}
