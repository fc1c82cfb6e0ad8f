using System.Text.Json.Serialization;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Which causes have a share of their own where a scenario has more than there is room for: those that weigh most in a trial, in
/// which each is switched off alone, and left on alone.
/// </summary>
/// <param name="Replications">Replications of the trial.</param>
/// <param name="Weights">The weight of each cause, the heaviest first.</param>
public sealed record CauseChoice(int Replications, IReadOnlyList<CauseWeight> Weights)
{
    const int Trial = 40;

    /// <summary>Replications of the trial where so many are asked for of the study.</summary>
    internal static int ReplicationsOf(int asked) => Math.Min(asked, Trial);

    /// <summary>What is replicated of the trial: of all causes those that are on.</summary>
    /// <param name="count">Causes.</param>
    internal static IReadOnlyList<bool[]> Subsets(int count) =>
        [
            On(count, _ => true),
            On(count, _ => false),
            .. Enumerable.Range(0, count).Select(cause => On(count, other => other != cause)),
            .. Enumerable.Range(0, count).Select(cause => On(count, other => other == cause)),
        ];

    /// <summary>The choice from the trial.</summary>
    /// <param name="groups">The causes.</param>
    /// <param name="trial">The replications of <see cref="Subsets"/>, at least one.</param>
    /// <param name="upTo">The time at which durations are cut, hours.</param>
    internal static CauseChoice Of(IReadOnlyList<CauseGroup> groups, IReadOnlyList<ReplicationTable> trial, double upTo)
    {
        var means = trial.Select(table => MeanInterval.Of(Restricted.Durations(table, upTo)).Mean).ToList();
        return new CauseChoice(
            trial[0].Count,
            [
                .. groups
                    .Select(
                        (group, place) =>
                        {
                            var (off, on) = (means[0] - means[2 + place], means[2 + groups.Count + place] - means[1]);
                            return new CauseWeight(group.Name, Math.Max(Math.Abs(off), Math.Abs(on)));
                        }
                    )
                    .OrderByDescending(weight => weight.Weight),
            ]
        );
    }

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

    static bool[] On(int count, Func<int, bool> isOn) => [.. Enumerable.Range(0, count).Select(isOn)];
}

/// <summary>How much a cause weighed in the trial.</summary>
/// <param name="Cause">Its name.</param>
/// <param name="Weight">
/// By how much the mean duration changed when it was switched off alone, or left on alone: the greater of the two, hours.
/// </param>
public sealed record CauseWeight(string Cause, [property: JsonPropertyName("weight_h")] double Weight);
