using RiverCrossingSim.Analysis;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>Morris's plane: how strong each factor is, against how much that depends on the others.</summary>
public sealed class MorrisPlane(OutputSensitivity sensitivity) : Chart
{
    const int MostLabels = 7;

    /// <inheritdoc/>
    public override string Name => $"morris-{OutputScale.Slug(sensitivity.Output)}";

    /// <inheritdoc/>
    public override string Title => $"{Phrases.Sentence(sensitivity.Output.Label)}: screening of all factors";

    /// <inheritdoc/>
    public override string Caption =>
        "To the right, factors that change the output much when they alone move by half of their range of probability (mu*, with its 95 % "
        + "interval); upwards, those whose change depends on where the others are (sigma). Below the dashed line a factor acts nearly alone; "
        + "orange is chance: another luck, all assumptions as they were.";

    /// <inheritdoc/>
    public override string? Absence =>
        sensitivity.Screening.All(effect => effect.Effect.MeanAbsolute == 0)
            ? "The output is the same in all replications."
            : null;

    /// <inheritdoc/>
    protected override int HeightDrawn => 400;

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var effects = sensitivity.Screening;
        var right = effects.Max(effect => Math.Max(effect.Effect.High, effect.Effect.MeanAbsolute)) * 1.22;
        var top = Math.Max(effects.Max(effect => effect.Effect.Deviation) * 1.12, right / 20);
        var line = plot.Add.Line(0, 0, Math.Min(right, top * 2), Math.Min(right, top * 2) / 2);
        (line.LineColor, line.LineWidth, line.LinePattern) = (ChartTheme.Rule, 1, LinePattern.Dashed);
        var taken = new List<(double X, double Y, double Width)>();
        foreach (var (effect, place) in effects.Select((effect, place) => (effect, place)))
        {
            var (at, sigma) = (effect.Effect.MeanAbsolute, effect.Effect.Deviation);
            var color = effect.Factor.Kind == FactorKind.Chance ? ChartTheme.Waiting : ChartTheme.People;
            var whisker = plot.Add.Line(effect.Effect.Low, sigma, effect.Effect.High, sigma);
            (whisker.LineColor, whisker.LineWidth) = (ChartTheme.Tint(color, 0.6), 1.5f);
            plot.Add.Marker(at, sigma, MarkerShape.FilledCircle, 9, color);
            if (place < MostLabels || effect.Factor.Kind == FactorKind.Chance)
            {
                Label(plot, Phrases.Words(effect.Factor.Name), at, sigma, right, top, taken);
            }
        }
        Axis(plot, right, top);
    }

    /// <summary>The name above the dot, or below it where another name stands in the way; left out where there is no room.</summary>
    static void Label(
        Plot plot,
        string name,
        double x,
        double y,
        double right,
        double top,
        List<(double X, double Y, double Width)> taken
    )
    {
        var (perPixelX, perPixelY) = (right / 600, top / 300);
        var width = TextWidth.Of(name) * perPixelX;
        foreach (var shift in new[] { 13.0, -14.0, 27.0, -28.0 })
        {
            var at = (X: Math.Clamp(x, width / 2, right - (width / 2)), Y: y + (shift * perPixelY));
            if (
                at.Y < 0
                || taken.Exists(t =>
                    Math.Abs(t.Y - at.Y) < 14 * perPixelY && Math.Abs(t.X - at.X) < (t.Width + width) / 2
                )
            )
            {
                continue;
            }
            taken.Add((at.X, at.Y, width));
            var label = plot.Add.Text(name, at.X, at.Y);
            label.LabelAlignment = Alignment.MiddleCenter;
            label.LabelFontSize = ChartTheme.TextSize;
            label.LabelFontColor = ChartTheme.Ink;
            return;
        }
    }

    void Axis(Plot plot, double right, double top)
    {
        var output = sensitivity.Output;
        var unit =
            output.IsShare ? ""
            : output.Unit.Length > 0 ? $", {output.Unit}"
            : "";
        plot.Axes.Bottom.TickGenerator = Ticks(new OutputScale(output, [0, right]), right);
        plot.Axes.Left.TickGenerator = Ticks(new OutputScale(output, [0, top]), top);
        plot.XLabel($"mu*: mean size of the change{unit}");
        plot.YLabel($"sigma: spread of the change{unit}");
        plot.Axes.SetLimits(0, right, 0, top);
    }

    static NumericManual Ticks(OutputScale scale, double greatest)
    {
        var ticks = new NumericManual();
        foreach (var (value, text) in scale.Ticks().Where(tick => tick.Value <= greatest))
        {
            ticks.AddMajor(value, text);
        }
        return ticks;
    }
}
