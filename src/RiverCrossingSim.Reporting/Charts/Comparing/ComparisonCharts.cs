using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>All charts of a comparison, by what they are about.</summary>
public sealed class ComparisonCharts
{
    const int MostPairs = 3;

    /// <summary>Takes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    public ComparisonCharts(ComparisonResult comparison, ComparisonSummary summary)
    {
        Answer =
        [
            Chart.Of(() => new ComparedEcdfs(comparison, summary)),
            .. summary.Scenarios.Count > 2 ? [Chart.Of(() => new BehindTheBest(summary))] : Array.Empty<Chart>(),
        ];
        Time =
        [
            Chart.Of(() => new DoneWithinDifference(comparison, summary)),
            Chart.Of(() => new ComparedDurations(comparison, summary)),
            Chart.Of(() => new PairedDurations(comparison, summary)),
            Chart.Of(() => new ComparedCrossings(comparison)),
        ];
        Losses = [Chart.Of(() => new ComparedLosses(summary))];
        var pairs = Enumerable.Range(1, Math.Min(MostPairs, summary.Scenarios.Count - 1)).ToList();
        Assumptions =
        [
            .. pairs.Select(place =>
                Chart.Of(() =>
                    new DifferenceByAssumption(
                        comparison.Runs[0].Run.Scenario,
                        summary.Pair(0, place),
                        pairs.Count == 1 ? "" : $"-{place}"
                    )
                )
            ),
        ];
    }

    /// <summary>What the verdict rests on.</summary>
    public IReadOnlyList<Chart> Answer { get; }

    /// <summary>How long it takes.</summary>
    public IReadOnlyList<Chart> Time { get; }

    /// <summary>What is lost.</summary>
    public IReadOnlyList<Chart> Losses { get; }

    /// <summary>What the differences hang on.</summary>
    public IReadOnlyList<Chart> Assumptions { get; }

    /// <summary>All of them, in the order of the report.</summary>
    public IEnumerable<Chart> All => [.. Answer, .. Time, .. Losses, .. Assumptions];
}
