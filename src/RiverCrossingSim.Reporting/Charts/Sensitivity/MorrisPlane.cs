using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>Morris's plane: how strong each factor is, against how much that depends on the others.</summary>
public sealed class MorrisPlane(OutputSensitivity sensitivity) : Chart
{
    const int MostLabels = 7;
    const double DataHeight = 320;

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
    public override IEnumerable<string> Values =>
        sensitivity
            .Screening.Select(own =>
                $"{own.Factor.Name}: mu* {Scale.Label(own.Effect.MeanAbsolute)} ({Scale.Label(own.Effect.Low)} to {Scale.Label(own.Effect.High)}), sigma {Scale.Label(own.Effect.Deviation)}."
            )
            .Prepend("Mean size of the change (mu*) with its 95 % interval in brackets, and its spread (sigma).");

    OutputScale Scale => new(sensitivity.Output, [0, Right]);

    double Right =>
        sensitivity.Screening.Max(effect => Math.Max(effect.Effect.High, effect.Effect.MeanAbsolute)) * 1.22;

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var effects = sensitivity.Screening;
        var right = Right;
        var top = Math.Max(effects.Max(effect => effect.Effect.Deviation) * 1.12, right / 20);
        var line = plot.Add.Line(0, 0, Math.Min(right, top * 2), Math.Min(right, top * 2) / 2);
        (line.LineColor, line.LineWidth, line.LinePattern) = (ChartTheme.Rule, 1, LinePattern.Dashed);
        Axis(plot, right, top);
        var width = Margins.DataWidth(plot, DataHeight);
        var places = new Places(width, DataHeight);
        foreach (var (effect, place) in effects.Select((effect, place) => (effect, place)))
        {
            var (at, sigma) = (effect.Effect.MeanAbsolute, effect.Effect.Deviation);
            var color = effect.Factor.Kind == FactorKind.Chance ? ChartTheme.Waiting : ChartTheme.People;
            var whisker = plot.Add.Line(effect.Effect.Low, sigma, effect.Effect.High, sigma);
            (whisker.LineColor, whisker.LineWidth) = (ChartTheme.Tint(color, 0.6), 1.5f);
            plot.Add.Marker(at, sigma, MarkerShape.FilledCircle, 9, color);
            if (place < MostLabels || effect.Factor.Kind == FactorKind.Chance)
            {
                var (x, y) = (at / right * width, (1 - (sigma / top)) * DataHeight);
                if (Near(effect.Factor.Name, x, y, width, places) is { } label)
                {
                    var (left, upper) = (label.Place.Left / width * right, (1 - (label.Place.Top / DataHeight)) * top);
                    plot.Write(label.Words, left, upper, Alignment.UpperLeft, ChartTheme.Ink);
                }
            }
        }
        return DataHeight;
    }

    /// <summary>A place for a name above its dot, or below it where another name stands in the way; none where there is no room.</summary>
    static (string Words, PixelRect Place)? Near(string name, double x, double y, double width, Places places)
    {
        const double widest = 0.4;
        const float gap = 6;
        var words = TextWidth.Wrap(name, widest * width);
        var (wide, high) = (TextWidth.Of(words), TextWidth.Height(words));
        var left = (float)Math.Clamp(x - (wide / 2), 0, width - wide);
        var tries =
            from shift in Enumerable.Range(0, 4)
            from top in new[] { y - gap - high - (shift * high), y + gap + (shift * high) }
            select new PixelRect(left, left + wide, (float)top + high, (float)top);
        return places.TakeFirst(tries) is { } taken ? (words, taken) : null;
    }

    void Axis(Plot plot, double right, double top)
    {
        var output = sensitivity.Output;
        var unit =
            output.IsShare ? ""
            : output.Unit.Length > 0 ? $", {output.Unit}"
            : "";
        plot.Axes.Left.TickGenerator = Ticks(new OutputScale(output, [0, top]).Ticks(), top);
        plot.XLabel($"mu*: mean size of the change{unit}");
        plot.YLabel($"sigma: spread of the change{unit}");
        plot.Axes.SetLimits(0, right, 0, top);
        var along = new OutputScale(output, [0, right]).Along(Margins.DataWidth(plot, DataHeight));
        plot.Axes.Bottom.TickGenerator = Ticks(along, right);
    }

    static NumericManual Ticks(IEnumerable<(double Value, string Text)> marks, double greatest)
    {
        var ticks = new NumericManual();
        foreach (var (value, text) in marks.Where(tick => tick.Value <= greatest))
        {
            ticks.AddMajor(value, text);
        }
        return ticks;
    }
}
