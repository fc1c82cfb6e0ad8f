using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Hits and losses by what was under fire.</summary>
public sealed class LossesByCause(RunSummary summary) : Chart
{
    readonly IReadOnlyList<CauseSummary> _causes =
    [
        .. summary.LossesByCause.Where(cause => cause.Measures.Values.Any(measure => measure.Mean > 0)),
    ];

    /// <summary>What it draws.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
    [LossMeasures.Hits, LossMeasures.Killed, LossMeasures.Wounded, LossMeasures.Vehicles];

    /// <inheritdoc/>
    public override string Name => "losses-by-target";

    /// <inheritdoc/>
    public override string Title => "Hits and losses by what was under fire";

    /// <inheritdoc/>
    public override string Caption =>
        "Bars are means over the replications, thin lines reach from the 5 % to the 95 % quantile.";

    /// <inheritdoc/>
    public override string? Absence => _causes.Count == 0 ? "Nothing was hit in any replication." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values => Bars.Words;

    MeasureBars Bars =>
        new(
            [.. _causes.Select(cause => Phrases.Sentence(cause.Label))],
            [
                new("Hits, number", ChartTheme.Damage, Of(LossMeasures.Hits)),
                new("Killed, people", ChartTheme.People, Of(LossMeasures.Killed)),
                new("Wounded, people", ChartTheme.Plain, Of(LossMeasures.Wounded)),
                new("Vehicles, number", ChartTheme.Vehicles, Of(LossMeasures.Vehicles)),
            ]
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot) => Bars.Draw(plot);

    List<MeasureSummary?> Of(Measure measure) => [.. _causes.Select(cause => cause.Measures.Of(measure))];
}
