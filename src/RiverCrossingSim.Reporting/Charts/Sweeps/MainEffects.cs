using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What each factor of a sweep does to an output by itself: the mean at each of its levels, factors side by side on one scale.</summary>
public sealed class MainEffects(SweepResult result, Output output) : Chart
{
    const int Most = 5;
    const double Between = 0.22;
    const double DataHeight = 250;
    readonly List<MainEffect> _shown =
    [
        .. result.EffectsOn(output).Where(effect => effect.Levels.Count > 1).Take(Most),
    ];

    /// <inheritdoc/>
    public override string Name => $"main-effects-{OutputScale.Slug(output)}";

    /// <inheritdoc/>
    public override string Title => $"{Phrases.Sentence(output.Label)}: what each factor does";

    /// <inheritdoc/>
    public override string Caption =>
        "Each dot is the mean over all points with that level of the factor, all others as the design has them; bars are 95 % intervals "
        + "with respect to chance. The strongest factor stands first, the dashed line is the mean of all.";

    /// <inheritdoc/>
    public override string? Absence =>
        _shown.Count == 0 ? "No factor has two levels with results, so there is no effect to show." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown
            .Select(effect => $"{effect.Factor.Name}: {string.Join(", ", effect.Levels.Select(Words))}.")
            .Prepend($"{Scale.Title}, with its 95 % interval in brackets.");

    OutputScale Scale =>
        new(
            output,
            _shown
                .SelectMany(effect => effect.Levels)
                .Select(level => level.Mean)
                .SelectMany(mean => new[] { mean.Mean, Finite(mean.Lower, mean.Mean), Finite(mean.Upper, mean.Mean) })
        );

    string Words(LevelEffect level)
    {
        var mean = level.Mean;
        var interval = double.IsFinite(mean.HalfWidth)
            ? $" ({Scale.Label(mean.Lower)} to {Scale.Label(mean.Upper)})"
            : "";
        return $"{Scale.Label(mean.Mean)}{interval} at {level.Text}";
    }

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var levels = _shown.SelectMany(effect => effect.Levels).Select(level => level.Mean).ToList();
        var scale = Scale;
        scale.Upright(plot);
        var width = _shown.Count + ((_shown.Count - 1) * Between);
        var all = levels.Average(mean => mean.Mean);
        var middle = plot.Add.Line(-0.1, all, width + 0.1, all);
        (middle.LineColor, middle.LineWidth, middle.LinePattern) = (ChartTheme.Rule, 1, LinePattern.Dashed);
        plot.Axes.SetLimitsX(-Between / 2, width + (Between / 2));
        var perUnit = Margins.DataWidth(plot, DataHeight) / (width + Between);
        var groups = new List<CategoryGroup>();
        for (var i = 0; i < _shown.Count; i++)
        {
            groups.Add(DrawFactor(plot, _shown[i], i * (1 + Between), perUnit));
        }
        CategoryPanel.Show(plot, DataHeight, groups);
        return DataHeight;
    }

    static CategoryGroup DrawFactor(Plot plot, MainEffect effect, double start, double perUnit)
    {
        var places = FactorAxis.Places(effect.Levels);
        var xs = places.Select(place => start + place).ToArray();
        var line = plot.Add.ScatterLine(xs, [.. effect.Levels.Select(level => level.Mean.Mean)], ChartTheme.People);
        line.LineWidth = 2;
        for (var i = 0; i < xs.Length; i++)
        {
            var mean = effect.Levels[i].Mean;
            var bar = plot.Add.Line(xs[i], Finite(mean.Lower, mean.Mean), xs[i], Finite(mean.Upper, mean.Mean));
            (bar.LineColor, bar.LineWidth) = (ChartTheme.People, 1.5f);
            plot.Add.Marker(xs[i], mean.Mean, MarkerShape.FilledCircle, 8, ChartTheme.People);
        }
        return FactorAxis.Group(effect, xs, perUnit, 1 + Between);
    }

    static double Finite(double bound, double mean) => double.IsFinite(bound) ? bound : mean;
}
