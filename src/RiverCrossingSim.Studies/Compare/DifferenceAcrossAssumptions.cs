using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>The difference of two courses of action against each assumption that both drew alike.</summary>
static class DifferenceAcrossAssumptions
{
    const int MostBins = 8;

    /// <summary>Follows the difference over the assumptions.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="deadline">What durations are restricted to.</param>
    /// <param name="omissions">Keeps what cannot be told, and why.</param>
    public static IReadOnlyList<AssumptionDifference> Of(
        ComparedRun first,
        ComparedRun second,
        Deadline deadline,
        Omissions omissions
    )
    {
        var differences = Differences(first.Run.Table, second.Run.Table, deadline.Hours);
        var shared = Shared(first.Run.Table, second.Run.Table);
        if (shared.Count == 0 || !differences.AsSpan().ContainsAnyExcept(differences[0]))
        {
            return [];
        }
        var indices = shared.Select(a => FirstOrderIndex.Of(a.Values, differences)).ToList();
        UndefinedIndices.Note(
            omissions,
            [.. shared.Zip(indices, (assumption, index) => (assumption.Name, index))],
            which => $"how the difference of \"{first.Name}\" and \"{second.Name}\" hangs on {which}"
        );
        var adjusted = HolmAdjustment.Of([.. indices.Select(index => index.PValue)]);
        var bins = shared.Select(a => ValueBins.Of(a.Values, MostBins)).ToList();
        var each = 1 - ((1 - DifferenceFamily.Confidence) / bins.Sum(own => own.Bins.Count));
        return
        [
            .. shared
                .Select(
                    (assumption, place) =>
                    {
                        var means = BinnedMean.Of(bins[place], differences, each);
                        return new AssumptionDifference(
                            assumption.Name,
                            indices[place].Estimate,
                            indices[place].Lower,
                            indices[place].Upper,
                            adjusted[place],
                            [.. means.Select(InBin)],
                            [.. Changes(means, first.Name, second.Name)]
                        );
                    }
                )
                .Where(assumption => double.IsFinite(assumption.Explained))
                .OrderByDescending(assumption => assumption.Explained),
        ];
    }

    static double[] Differences(ReplicationTable first, ReplicationTable second, double within) =>
        [.. Restricted.Durations(first, within).Zip(Restricted.Durations(second, within), (a, b) => b - a)];

    /// <summary>The assumptions that vary and were drawn alike in every replication.</summary>
    static List<(string Name, double[] Values)> Shared(ReplicationTable first, ReplicationTable second) =>
        [
            .. first
                .Group(MeasureGroup.Assumption)
                .Where(column => second.Has(column.Name))
                .Select(column => (column.Subject, Values: first[column].ToArray(), Others: second[column].ToArray()))
                .Where(a => a.Values.AsSpan().SequenceEqual(a.Others) && Estimates.Varies(a.Values))
                .Select(a => (a.Subject, a.Values)),
        ];

    static DifferenceInBin InBin(BinnedMean mean) =>
        new(mean.Bin.Least, mean.Bin.Middle, mean.Bin.Greatest, mean.Bin.Count, mean.Mean, mean.Lower, mean.Upper);

    /// <summary>A change is between two bins that show opposite signs with none between them that shows one.</summary>
    static IEnumerable<SignChange> Changes(IReadOnlyList<BinnedMean> means, string first, string second)
    {
        var shown = means
            .Where(mean => mean.Bin.Count >= DifferenceFamily.FewestDiffering && (mean.Lower > 0 || mean.Upper < 0))
            .ToList();
        foreach (var (below, above) in shown.Zip(shown.Skip(1)))
        {
            if (below.Lower > 0 != above.Lower > 0)
            {
                yield return new SignChange(Sooner(below), Sooner(above), below.Bin.Middle, above.Bin.Middle);
            }
        }

        string Sooner(BinnedMean mean) => mean.Lower > 0 ? first : second;
    }
}
