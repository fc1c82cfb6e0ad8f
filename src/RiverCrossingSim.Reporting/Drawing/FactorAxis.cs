using RiverCrossingSim.Studies;

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

    /// <summary>The names of a factor's levels, and the factor's own below them.</summary>
    /// <param name="effect">The factor.</param>
    /// <param name="xs">Where its levels stand, rising or not.</param>
    /// <param name="perUnit">Pixels of a unit of the axis.</param>
    /// <param name="room">How wide the factor's part of the axis is, with its share of the space between parts.</param>
    public static CategoryGroup Group(MainEffect effect, double[] xs, double perUnit, double room)
    {
        var unit = effect.Factor.Unit.Length > 0 ? $", {effect.Factor.Unit}" : "";
        var (from, to) = (xs.Min(), xs.Max());
        var names = effect.Levels.Select((level, i) => (Text: Bare(level, effect.Factor), At: xs[i]));
        var sorted = names.OrderBy(name => name.At).ToList();
        var isScale = effect.Levels.All(level => level.Number is not null);
        return new CategoryGroup(
            effect.Factor.Name + unit,
            isScale ? Spaced(sorted, perUnit, (from + to - room) / 2, (from + to + room) / 2) : sorted,
            from,
            to,
            room
        )
        {
            IsScale = isScale,
        };
    }

    /// <summary>Of numbers on a scale, the first, the last, and those between that have room; all within the factor's part.</summary>
    static List<(string Text, double At)> Spaced(
        List<(string Text, double At)> sorted,
        double perUnit,
        double left,
        double right
    )
    {
        const double apart = 10;
        if (sorted.Count == 1)
        {
            return sorted;
        }
        var last = Within(sorted[^1]);
        List<(string Text, double At)> kept = [Within(sorted[0])];
        foreach (var name in sorted.Skip(1).SkipLast(1))
        {
            if (name.At - Half(name) > kept[^1].At + Half(kept[^1]) && name.At + Half(name) < last.At - Half(last))
            {
                kept.Add(name);
            }
        }
        return last.At - Half(last) > kept[^1].At + Half(kept[^1]) ? [.. kept, last] : kept;

        double Half((string Text, double At) name) => (TextWidth.Of(name.Text) + apart) / 2 / perUnit;

        (string Text, double At) Within((string Text, double At) name) =>
            (name.Text, Math.Clamp(name.At, left + Half(name), right - Half(name)));
    }

    /// <summary>A level without the unit, which stands with the factor's name.</summary>
    static string Bare(LevelEffect level, SweepFactor factor) =>
        level.Number is { } number && factor.Unit.Length > 0 ? $"{number:0.###}"
        : factor.IsContinuous && level.Number is { } middle ? $"{middle:0.##}"
        : level.Text;
}
