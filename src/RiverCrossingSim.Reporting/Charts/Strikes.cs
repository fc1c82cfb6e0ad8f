using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What each source of fire sent, and what became of it.</summary>
public sealed class Strikes(RunSummary summary) : Chart
{
    static readonly (string Label, Color Color)[] Parts =
    [
        (FireMeasures.Intercepted.Label, ChartTheme.Plain),
        ("came through, no hit", ChartTheme.Rule),
        (FireMeasures.Hits.Label, ChartTheme.Damage),
    ];

    /// <summary>What it draws.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
    [FireMeasures.Strikes, FireMeasures.Rounds, FireMeasures.Intercepted, FireMeasures.Hits];

    /// <inheritdoc/>
    public override string Name => "strikes";

    /// <inheritdoc/>
    public override string Title => "Strikes, intercepts and hits by source";

    /// <inheritdoc/>
    public override string Caption =>
        "Mean number of rounds in a replication, by what became of them; a strike is one or more rounds at one target.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Fire.Count == 0 ? "The scenario has no fire."
        : summary.Fire.All(source => source.Measures.Mean(FireMeasures.Rounds) <= 0)
            ? "No source fired a round in any replication."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values => Rows.Words;

    StackedRows Rows => new("Rounds, number per replication", Parts, [.. summary.Fire.Select(Row)]);

    /// <inheritdoc/>
    protected override double Draw(Plot plot) => Rows.Draw(plot);

    static StackedRow Row(FireSummary source)
    {
        var (rounds, intercepted, hits) = (
            source.Measures.Mean(FireMeasures.Rounds),
            source.Measures.Mean(FireMeasures.Intercepted),
            source.Measures.Mean(FireMeasures.Hits)
        );
        return new StackedRow(
            source.Source,
            [intercepted, Math.Max(0, rounds - intercepted - hits), hits],
            $"{Wording.Number(source.Measures.Mean(FireMeasures.Strikes))} strikes, {Wording.Number(rounds)} rounds, {Wording.Number(hits)} hits"
        );
    }
}
