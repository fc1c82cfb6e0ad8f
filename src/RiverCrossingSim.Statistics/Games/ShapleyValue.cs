using System.Numerics;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// Shapley's value of a game: what each player adds when it joins those that are there, averaged over all orders in which the
/// players may join. The values sum to what all players together are worth above nobody, and a player that adds nothing to any
/// subset has exactly 0.
/// </summary>
/// <remarks>
/// L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II, 1953. A game is a table over subsets: the
/// worth at index S is that of the players whose bits are set in S, bit 0 for the first.
/// </remarks>
public static class ShapleyValue
{
    /// <summary>The most players of a table: 65,536 subsets.</summary>
    public const int MostPlayers = 16;

    /// <summary>The value of each player.</summary>
    /// <param name="worth">The worth of each of the 2^k subsets, all finite; that of nobody first.</param>
    /// <exception cref="ArgumentException">The subsets are not those of 1 to 16 players, or a worth is not finite.</exception>
    public static double[] Of(ReadOnlySpan<double> worth)
    {
        Require.FiniteNumbers(worth);
        var players = Players(worth.Length);
        var values = new double[players];
        var bySize = new double[players];
        for (var player = 0; player < players; player++)
        {
            Array.Clear(bySize);
            var joins = 1 << player;
            for (var subset = 0; subset < worth.Length; subset++)
            {
                if ((subset & joins) == 0)
                {
                    bySize[BitOperations.PopCount((uint)subset)] += worth[subset | joins] - worth[subset];
                }
            }
            // Every size of the subset that is joined is as likely as any other, and so is every subset of one size.
            var subsets = 1.0;
            for (var size = 0; size < players; size++)
            {
                values[player] += bySize[size] / subsets / players;
                subsets = subsets * (players - 1 - size) / (size + 1);
            }
        }
        return values;
    }

    /// <summary>The values of many games of the same players, such as one for each replication.</summary>
    /// <param name="worth">Subset after subset, the worth of it in each game.</param>
    /// <returns>Player after player, its value in each game.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>, or the lists differ in length.</exception>
    public static double[][] OfEach(IReadOnlyList<double[]> worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        var players = Players(worth.Count);
        var games = worth[0].Length;
        foreach (var subset in worth)
        {
            Require.SameLength(games, subset.Length);
        }
        var values = new double[players][];
        for (var player = 0; player < players; player++)
        {
            values[player] = new double[games];
        }
        var one = new double[worth.Count];
        for (var game = 0; game < games; game++)
        {
            for (var subset = 0; subset < one.Length; subset++)
            {
                one[subset] = worth[subset][game];
            }
            var shares = Of(one);
            for (var player = 0; player < players; player++)
            {
                values[player][game] = shares[player];
            }
        }
        return values;
    }

    /// <summary>How many players have so many subsets.</summary>
    /// <exception cref="ArgumentException">No number of players from 1 to 16 has.</exception>
    internal static int Players(int subsets) =>
        subsets >= 2 && subsets <= 1 << MostPlayers && BitOperations.IsPow2(subsets)
            ? BitOperations.Log2((uint)subsets)
            : throw new ArgumentException(
                $"There are {subsets} subsets; 1 to {MostPlayers} players have 2, 4, 8 and so on to {1 << MostPlayers}."
            );
}
