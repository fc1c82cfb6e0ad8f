using System.Text.Json.Serialization;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Which causes have a share of their own where a scenario has more than there is room for: those whose share of the mean duration is
/// largest in a trial, in which each replication takes the causes in a random order.
/// </summary>
/// <param name="Replications">Replications of the trial.</param>
/// <param name="Weights">The weight of each cause, the heaviest first.</param>
public sealed record CauseChoice(int Replications, IReadOnlyList<CauseWeight> Weights)
{
    const int Trial = 100;

    /// <summary>Replications of the trial where so many are asked for of the study.</summary>
    internal static int ReplicationsOf(int asked) => Math.Min(asked, Trial);

    /// <summary>The choice from the trial.</summary>
    /// <param name="groups">The causes.</param>
    /// <param name="shares">The share of each cause in each replication, hours.</param>
    internal static CauseChoice Of(IReadOnlyList<CauseGroup> groups, IReadOnlyList<double[]> shares) =>
        new(
            shares.Count,
            [
                .. groups
                    .Select(
                        (group, cause) =>
                            new CauseWeight(
                                group.Name,
                                Math.Abs(ShapleyShare.OfMean([.. shares.Select(own => own[cause])]).Estimate)
                            )
                    )
                    .OrderByDescending(weight => weight.Weight),
            ]
        );

    /// <summary>The causes with a share of their own, in their order, and the others as one.</summary>
    /// <param name="groups">All causes.</param>
    /// <param name="most">Groups at most, fewer than there are causes.</param>
    internal IReadOnlyList<CauseGroup> Apply(IReadOnlyList<CauseGroup> groups, int most)
    {
        var kept = Weights.Take(most - 1).Select(weight => weight.Cause).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. groups.Where(group => kept.Contains(group.Name)),
            CauseGroup.Joined([.. groups.Where(group => !kept.Contains(group.Name))]),
        ];
    }
}

/// <summary>How much a cause weighed in the trial.</summary>
/// <param name="Cause">Its name.</param>
/// <param name="Weight">The size of its share of the mean duration, hours.</param>
public sealed record CauseWeight(string Cause, [property: JsonPropertyName("weight_h")] double Weight);
