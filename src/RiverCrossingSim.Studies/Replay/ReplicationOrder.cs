using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The replications of a run from best to worst: completed ones first, the shorter before the longer; then censored ones;
/// then failed ones; within both, more people across before fewer. Ties go by number.
/// </summary>
public sealed class ReplicationOrder
{
    readonly int[] _order;

    /// <summary>Puts a run's replications in order.</summary>
    /// <param name="table">The replications' numbers, at least one row.</param>
    public ReplicationOrder(ReplicationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var duration = table[Headline.Duration].ToArray();
        var across = table[Headline.PersonnelAcross].ToArray();
        _order =
        [
            .. Enumerable
                .Range(0, table.Count)
                .OrderBy(row => Standing(table.Outcome(row)))
                .ThenBy(row => duration[row])
                .ThenByDescending(row => across[row])
                .ThenBy(row => row),
        ];
    }

    /// <summary>Replications.</summary>
    public int Count => _order.Length;

    /// <summary>The best.</summary>
    public int Best => _order[0];

    /// <summary>The one in the middle; of two, the better.</summary>
    public int Median => _order[(Count - 1) / 2];

    /// <summary>The worst.</summary>
    public int Worst => _order[^1];

    /// <summary>The place of a replication, from 1 for the best.</summary>
    public int PlaceOf(int replication) => Array.IndexOf(_order, replication) + 1;

    static int Standing(OutcomeKind outcome) =>
        outcome switch
        {
            OutcomeKind.Completed => 0,
            OutcomeKind.Censored => 1,
            OutcomeKind.Failed => 2,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome."),
        };
}
