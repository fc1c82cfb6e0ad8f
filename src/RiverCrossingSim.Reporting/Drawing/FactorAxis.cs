using RiverCrossingSim.Analysis;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>Levels of a factor along a horizontal axis, from 0 to 1.</summary>
static class FactorAxis
{
    /// <summary>Where levels stand: by their numbers where they have some and lie apart, else evenly.</summary>
    public static double[] Places(IReadOnlyList<LevelEffect> levels)
    {
        var numbers = levels.Select(level => level.Number).ToList();
        if (numbers.All(number => number is not null) && numbers.Max() > numbers.Min())
        {
            return
            [
                .. numbers.Select(number =>
                    (number!.Value - numbers.Min()!.Value) / (numbers.Max()!.Value - numbers.Min()!.Value)
                ),
            ];
        }
        return [.. levels.Select((_, i) => levels.Count == 1 ? 0.5 : i / (levels.Count - 1.0))];
    }

    /// <summary>Writes the levels that have room, and the factor's name below them.</summary>
    /// <param name="ticks">Takes the labels.</param>
    /// <param name="effect">The factor.</param>
    /// <param name="xs">Where its levels stand.</param>
    /// <param name="pixels">Width of the factor in pixels.</param>
    public static void Label(NumericManual ticks, MainEffect effect, double[] xs, double pixels)
    {
        var texts = effect.Levels.Select(level => Bare(level, effect.Factor)).ToArray();
        var last = double.NegativeInfinity;
        var middle = (xs[0] + xs[^1]) / 2;
        var order = xs.Select((x, i) => (x, i)).OrderBy(place => place.x).ToList();
        foreach (var (x, i) in order)
        {
            var half = TextWidth.Of(texts[i]) / pixels / 2;
            var fits =
                x - half > last + (4 / pixels)
                && (i == order[^1].i || x + half < order[^1].x - (TextWidth.Of(texts[order[^1].i]) / pixels / 2));
            ticks.AddMajor(x, fits ? texts[i] : "");
            last = fits ? x + half : last;
        }
        var unit = effect.Factor.Unit.Length > 0 ? $", {effect.Factor.Unit}" : "";
        ticks.AddMajor(
            middle,
            $"\n\n{TextWidth.Cut(Phrases.Words(effect.Factor.Name) + unit, (float)(pixels * 1.18))}"
        );
    }

    /// <summary>A level without the unit, which stands with the factor's name.</summary>
    static string Bare(LevelEffect level, SweepFactor factor) =>
        level.Number is { } number && factor.Unit.Length > 0 ? $"{number:0.###}"
        : factor.IsContinuous && level.Number is { } middle ? $"{middle:0.##}"
        : level.Text;
}
