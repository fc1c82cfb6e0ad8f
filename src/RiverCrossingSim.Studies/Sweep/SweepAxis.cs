namespace RiverCrossingSim.Studies;

/// <summary>What varies by itself in a sweep: a factor, or the rows of the table, whose factors vary together.</summary>
/// <param name="Factor">What stands for it where effects are shown; of the rows one whose values are the rows in words.</param>
/// <param name="Members">The places of its factors in the plan.</param>
sealed record SweepAxis(SweepFactor Factor, IReadOnlyList<int> Members)
{
    const string OfRows = "the row";

    /// <summary>The axes of a study: the rows first, then each factor that is not in them.</summary>
    /// <param name="factors">The factors, those of the rows first.</param>
    /// <param name="columns">How many of them are those of the rows.</param>
    public static IReadOnlyList<SweepAxis> Of(IReadOnlyList<SweepFactor> factors, int columns)
    {
        var alone = factors.Select((factor, place) => new SweepAxis(factor, [place])).Skip(columns);
        if (columns == 0)
        {
            return [.. alone];
        }
        var own = factors.Take(columns).ToList();
        var rows = Enumerable
            .Range(0, own[0].Levels.Count)
            .Select(row => Row(own, [.. own.Select(factor => factor.Levels[row])]));
        return
        [
            new SweepAxis(new SweepFactor(OfRows, "", "", [.. rows], null), [.. Enumerable.Range(0, columns)]),
            .. alone,
        ];
    }

    /// <summary>Its value at a point; null where the scenario's own is left.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="values">The value of each factor.</param>
    public FactorValue? Value(SweepPlan plan, IReadOnlyList<FactorValue?> values) =>
        Members is [var only] && Factor == plan.Factors[only] ? values[only]
        : values[Members[0]] is null ? null
        : Row([.. Members.Select(place => plan.Factors[place])], [.. Members.Select(place => values[place]!)]);

    static FactorValue Row(IReadOnlyList<SweepFactor> factors, IReadOnlyList<FactorValue> values) =>
        new(string.Join(", ", factors.Zip(values, (factor, value) => $"{factor.Name} {value.Text}")), null);
}
