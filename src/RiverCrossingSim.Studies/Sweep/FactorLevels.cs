namespace RiverCrossingSim.Studies;

/// <summary>The levels by which a factor's effect is shown: its own, or slices with equally many points where it takes any value.</summary>
sealed class FactorLevels
{
    /// <summary>Slices of a factor that takes any value: enough for a shape, few enough for many points in each.</summary>
    const int MostSlices = 6;

    /// <summary>Fewer points than these make no slice.</summary>
    const int FewestInSlice = 4;

    readonly Dictionary<string, int>? _places;
    readonly double[] _ends = [];

    FactorLevels(IReadOnlyList<FactorValue> levels)
    {
        Texts = [.. levels.Select(level => level.Text)];
        Numbers = [.. levels.Select(level => level.Number)];
        _places = levels.Select((level, place) => (level.Text, place)).DistinctBy(l => l.Text).ToDictionary();
    }

    FactorLevels(double[] sorted, string unit)
    {
        var slices = Math.Clamp(sorted.Length / FewestInSlice, 1, MostSlices);
        _ends =
        [
            .. Enumerable.Range(1, slices).Select(i => sorted[(int)((long)sorted.Length * i / slices) - 1]).Distinct(),
        ];
        var starts = _ends.Select((_, i) => i == 0 ? sorted[0] : sorted.First(value => value > _ends[i - 1])).ToArray();
        Texts = [.. starts.Zip(_ends, (from, to) => $"{Short(from)}-{Short(to)} {unit}".TrimEnd())];
        Numbers =
        [
            .. starts.Zip(_ends, (from, to) => (double?)sorted.Where(value => value >= from && value <= to).Average()),
        ];
    }

    /// <summary>Levels.</summary>
    public int Count => Texts.Count;

    /// <summary>The levels in words.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The levels as numbers, or the means of slices; null where they are words.</summary>
    public IReadOnlyList<double?> Numbers { get; }

    /// <summary>The levels of each axis of a study.</summary>
    public static FactorLevels[] Of(SweepPlan plan)
    {
        var drawn = Drawn(plan);
        return
        [
            .. plan.Axes.Select(axis =>
                drawn[axis.Members[0]] is { } sorted
                    ? new FactorLevels(sorted, axis.Factor.Unit)
                    : new FactorLevels(axis.Factor.Levels)
            ),
        ];
    }

    /// <summary>The level of a value; -1 where the scenario's own is left.</summary>
    public int Place(FactorValue? value) =>
        value is null ? -1
        : _places is not null ? _places[value.Text]
        : Math.Min(Array.FindIndex(_ends, end => value.Number <= end), Count - 1);

    /// <summary>What each factor that takes any value has at the points, rising; null for the others.</summary>
    /// <remarks>A point is made once for all of them: those of a scrambled sequence take long.</remarks>
    static double[]?[] Drawn(SweepPlan plan)
    {
        var drawn = plan.Factors.Select(factor => factor.IsContinuous ? new double[plan.Count] : null).ToArray();
        var points = plan.Factors.Any(factor => factor.IsContinuous) ? plan.Count : 0;
        for (var point = 0L; point < points; point++)
        {
            var values = plan.Point(point);
            for (var factor = 0; factor < drawn.Length; factor++)
            {
                drawn[factor]?[point] = values[factor]!.Number!.Value;
            }
        }
        foreach (var numbers in drawn.OfType<double[]>())
        {
            Array.Sort(numbers);
        }
        return drawn;
    }

    static string Short(double number) => Wording.Decimals(number, 3);
}
