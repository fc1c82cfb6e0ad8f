using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// With which subsets of its causes a scenario is replicated: with all of them, or in each replication with those along a random order of
/// the causes and its reverse. The subsets of a replication have places, that of none first and that of all last.
/// </summary>
public sealed class AttributionDesign
{
    /// <summary>With more causes orders are sampled.</summary>
    public const int MostOfAllSubsets = 7;

    readonly ShapleyOrderPairs? _orders;
    readonly int[][] _drawn;

    /// <summary>Makes the design of a study.</summary>
    /// <param name="causes">Causes, from 1 to 31.</param>
    /// <param name="replications">Replications, at least 1.</param>
    /// <param name="seed">Seed of the orders.</param>
    public AttributionDesign(int causes, int replications, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(causes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(causes, ShapleyOrderPairs.MostPlayers);
        Causes = causes;
        _orders = causes > MostOfAllSubsets ? new ShapleyOrderPairs(causes, seed) : null;
        _drawn = _orders is null ? [] : [.. Enumerable.Range(0, replications).Select(_orders.Subsets)];
    }

    /// <summary>Causes.</summary>
    public int Causes { get; }

    /// <summary>How the shares are had.</summary>
    public AttributionMethod Method => _orders is null ? AttributionMethod.AllSubsets : AttributionMethod.SampledOrders;

    /// <summary>Subsets that a replication has.</summary>
    public int Places => PlacesOf(Causes);

    /// <summary>Subsets that a replication has with so many causes.</summary>
    /// <param name="causes">Causes, from 1 to 31.</param>
    public static int PlacesOf(int causes) =>
        causes <= MostOfAllSubsets ? 1 << causes : new ShapleyOrderPairs(causes, 0).Places;

    /// <summary>The causes that are on at a place; bit i for the i-th.</summary>
    /// <param name="place">The place.</param>
    /// <param name="replication">The replication.</param>
    public int Subset(int place, int replication) => _orders is null ? place : _drawn[replication][place];

    /// <summary>Whether the causes that are on at a place are the same in every replication.</summary>
    /// <param name="place">The place.</param>
    public bool IsSame(int place) => _orders?.IsSame(place) ?? true;

    /// <summary>The place at which one cause alone is on.</summary>
    /// <param name="cause">The cause.</param>
    public int Alone(int cause) => _orders?.Alone(cause) ?? 1 << cause;

    /// <summary>The place at which one cause alone is off.</summary>
    /// <param name="cause">The cause.</param>
    public int AllBut(int cause) => _orders?.AllBut(cause) ?? Places - 1 - (1 << cause);

    /// <summary>The share of each cause in each replication, cause after cause; in every replication they sum to the difference.</summary>
    /// <param name="values">Place after place, a measure in each replication, all finite.</param>
    /// <exception cref="ArgumentException">There are not as many lists as places, or they are not alike, or a value is not finite.</exception>
    public double[][] Shares(IReadOnlyList<double[]> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (_orders is null)
        {
            return ShapleyValue.OfEach(values);
        }
        var shares = Enumerable.Range(0, Causes).Select(_ => new double[values[0].Length]).ToArray();
        for (var replication = 0; replication < values[0].Length; replication++)
        {
            var own = _orders.Shares(replication, [.. values.Select(place => place[replication])]);
            for (var cause = 0; cause < Causes; cause++)
            {
                shares[cause][replication] = own[cause];
            }
        }
        return shares;
    }
}

/// <summary>How the shares of causes are had.</summary>
public enum AttributionMethod
{
    /// <summary>From every subset of the causes in each replication.</summary>
    AllSubsets,

    /// <summary>From a random order of the causes and its reverse, drawn anew for each replication: the intervals hold their error too.</summary>
    SampledOrders,
}
