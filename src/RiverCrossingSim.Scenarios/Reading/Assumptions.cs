using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Checks that every assumption that a key names exists and fits the key, and settles what plain numbers measure.</summary>
static class Assumptions
{
    /// <summary>Reports names that are no assumption; works also where the assumptions themselves could not be read.</summary>
    public static void CheckNames(Reading reading)
    {
        foreach (var (name, key, path, place) in reading.Assumed)
        {
            if (reading.NamesOf("assumptions") is not { } names || names.Contains(name))
            {
                continue;
            }

            var nearest = NearestName.Of(name, names);
            var advice =
                Habits.Advice(name) is { } better ? $"; {better}"
                : nearest is not null ? $"; did you mean '{Quoting.Short(nearest)}'?"
                : $"; write {key.Dimension.Noun()} such as {key.Dimension.Example()}, or the name of an assumption{(names.Count == 0 ? "" : $" ({string.Join(", ", names.Take(12).Select(Quoting.Short))})")}";
            reading.Error(
                ProblemCodes.Reference,
                place,
                path,
                $"{path}: {Quoting.Show(name)} is neither a value nor an assumption{advice}"
            );
        }
    }

    /// <summary>Reports assumptions that do not fit the keys that name them.</summary>
    public static void CheckUses(Reading reading)
    {
        foreach (var use in reading.Assumed)
        {
            if (
                reading.Assumptions.TryGetValue(use.Name, out var assumption)
                && Misfit(assumption, use.Key) is { } wrong
            )
            {
                reading.Error(wrong.Code, use.Place, use.Path, $"{use.Path}: {wrong.Message}");
            }
        }
    }

    /// <summary>Says which numbers may have been meant a thousand times as much, where each key that names the assumption would take that.</summary>
    public static void CheckPoints(Reading reading)
    {
        foreach (var uses in reading.Assumed.GroupBy(use => use.Name))
        {
            var path = $"assumptions.{uses.Key}.value";
            if (
                reading.Doubtful.TryGetValue(path, out var doubtful)
                && uses.All(use => doubtful.MayBeThousands(use.Key))
            )
            {
                doubtful.Warn(uses.First().Key.Dimension, path, reading);
            }
        }
    }

    /// <summary>
    /// The assumptions with their dimension settled: a plain number takes that of the keys that name it where all agree,
    /// and a zero fits anything.
    /// </summary>
    public static IReadOnlyDictionary<string, Assumption> Settled(
        IReadOnlyDictionary<string, Assumption> assumptions,
        Reading reading
    )
    {
        var uses = reading.Assumed.ToLookup(use => use.Name, use => use.Key.Dimension);
        return assumptions.ToDictionary(
            entry => entry.Key,
            entry =>
            {
                var dimensions = uses[entry.Key].Distinct().ToList();
                return entry.Value.Dimension == Dimension.Number && dimensions is [var only]
                    ? entry.Value with
                    {
                        Dimension = only,
                    }
                    : entry.Value;
            }
        );
    }

    static (string Code, string Message)? Misfit(Assumption assumption, Key key)
    {
        var name = $"assumption '{Quoting.Short(assumption.Name)}'";
        var value = assumption.Value;
        var isZero = value is Constant { Value: 0 };
        var fits =
            isZero
            || assumption.Dimension == key.Dimension
            || (assumption.Dimension == Dimension.Number && !key.Dimension.NeedsUnit());
        if (!fits)
        {
            return (
                ProblemCodes.Unit,
                $"the {name} is {assumption.Dimension.Noun()}; {key.Name} is {key.Dimension.Noun()}, such as {key.Dimension.Example()}"
            );
        }

        if (assumption.Per == DrawnPer.Craft && key.Level != Level.Entity)
        {
            return (
                ProblemCodes.Level,
                $"the {name} is drawn for each craft, but {key.Name} is the same for all; take away its 'per: craft'"
            );
        }

        if (Fit.OfDistribution(value, $"the {name}", key) is { } range)
        {
            return range;
        }

        return value is Constant constant ? Fit.OfValue(constant.Value, $"the {name}", key) : null;
    }
}
