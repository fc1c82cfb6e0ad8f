using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Whether the model can produce what was seen.</summary>
static class ForecastChecks
{
    /// <summary>How usual each thing that was seen is, and all of them together, among the replications of the scenario as it is.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="rows">The replications.</param>
    /// <param name="prior">How many of them, the first, are of the scenario as it is.</param>
    /// <param name="seed">Seed of the errors of observation.</param>
    public static (IReadOnlyList<PredictiveCheck> Each, PredictiveCheck? Together) Of(
        IReadOnlyList<SeenRange> seen,
        IReadOnlyList<ForecastRow> rows,
        int prior,
        ulong seed
    )
    {
        IReadOnlyList<ForecastRow> own = [.. rows.Take(prior)];
        double[] equal = [.. Enumerable.Repeat(1d, prior)];
        var errors = new SeenPool(own, equal, [], seed);
        IReadOnlyList<double[]> values = [.. seen.Select((one, place) => errors.Noisy(place, one.Sighting, one.Error))];
        return (
            [.. seen.Select((one, place) => One(one, values[place]))],
            seen.Count < 2 ? null : PredictiveCheck.Together(values, [.. seen.Select(one => one.Middle)])
        );
    }

    /// <summary>Whether anything seen, or all together, is so unusual that nothing is to be foretold from it.</summary>
    public static bool AreImpossible((IReadOnlyList<PredictiveCheck> Each, PredictiveCheck? Together) checks) =>
        checks.Each.Any(check => IsImpossible(check, checks.Each.Count)) || IsImpossible(checks.Together, 1);

    /// <summary>Whether one of so many things is too unusual; the more there are, the more unusual one of them will be.</summary>
    public static bool IsImpossible(PredictiveCheck? check, int among) =>
        check?.Chance * among < ForecastStudy.Impossible;

    /// <summary>What the model can hardly produce, in words; null where it can produce all of it.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="checks">How usual it is.</param>
    public static string? Refusal(
        IReadOnlyList<SeenRange> seen,
        (IReadOnlyList<PredictiveCheck> Each, PredictiveCheck? Together) checks
    )
    {
        if (!AreImpossible(checks))
        {
            return null;
        }
        var single = checks
            .Each.Index()
            .Where(check => IsImpossible(check.Item, checks.Each.Count))
            .Select(check => Unusual(seen[check.Index], check.Item))
            .ToList();
        return single.Count > 0
            ? Wording.List(single)
            : $"all that was seen together ({Wording.Count(checks.Together!.AsFar)} of {Wording.Counted(checks.Together.Count, "replication")} are as far from the middle), though nothing of it by itself";
    }

    static string Unusual(SeenRange seen, PredictiveCheck check)
    {
        var of = $"{Wording.Count(check.AsFar)} of {Wording.Counted(check.Count, "replication")}";
        return $"{ForecastWords.Of(seen)} ({(seen.IsFact ? $"so in {of}" : $"{of} come as far")})";
    }

    static PredictiveCheck One(SeenRange seen, double[] values)
    {
        if (!seen.IsFact)
        {
            return PredictiveCheck.Of(values, seen.Middle);
        }
        var agreeing = values.Count(value => value == seen.Middle);
        return new PredictiveCheck(agreeing, values.Length, (agreeing + 1d) / (values.Length + 1));
    }
}
