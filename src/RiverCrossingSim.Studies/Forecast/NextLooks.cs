using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What to look at next: of each further look, how wrong the forecast is then to be expected to be. Each replication that is still
/// possible is taken for the truth in turn, looked at, and foretold from the others that are still possible.
/// </summary>
static class NextLooks
{
    /// <summary>Among so many of the nearest replications the further look is tried.</summary>
    const int Nearby = 1_000;

    /// <summary>Among the nearest alone, fewer are kept: what a further look tells shows only where few are as near.</summary>
    const int FewestKept = 50;

    const int Most = 8;
    const double ErrorOfWhole = 0.03;
    const double ErrorOfCount = 0.15;
    const double LeastError = 0.5;
    const double ErrorOfLength = 1_000;

    /// <summary>The looks, the most telling first.</summary>
    /// <param name="update">The forecast as it stands.</param>
    public static IReadOnlyList<ForecastLook> Of(ForecastUpdate update)
    {
        var (result, plan) = (update.Result, update.Result.Plan);
        var nearby = Near(update);
        if (nearby.Rows.Count < 2 * update.Rows.Count || update.Outcome is null)
        {
            return [];
        }
        var now = Expected(update, nearby, []);
        return
        [
            .. Enumerable
                .Range(plan.FirstCandidate, plan.All.Count - plan.FirstCandidate)
                .Select(place => Look(update, nearby, place, now))
                .OfType<ForecastLook>()
                .OrderByDescending(look => look.Gain)
                .Take(Most),
        ];
    }

    static NearestRows Near(ForecastUpdate update) =>
        update.Outcome?.Nearest(update.Pool.Observed, Nearby)
        ?? NearestRows.Find([new double[update.Durations.Length]], [0], Nearby, update.Pool.Importance);

    static ForecastLook? Look(ForecastUpdate update, NearestRows nearby, int place, (double Brier, double Width) now)
    {
        var sighting = update.Result.Plan.All[place];
        var seen = nearby.Rows.Select(row => update.Result.Rows[row].Seen[place]).ToArray();
        if (!seen.AsSpan().ContainsAnyExcept(seen[0]))
        {
            return null;
        }
        var error = ErrorOf(sighting.Quantity, seen, update.Result);
        var (brier, width) = Expected(update, nearby, update.Pool.Noisy(place, sighting, error));
        return new ForecastLook(
            sighting.Quantity.Name,
            sighting.Subject,
            sighting.At.TotalHours,
            ForecastWords.Of(sighting),
            error,
            brier,
            now.Brier,
            width,
            now.Width
        );
    }

    /// <summary>With what error somebody is taken to see it: 3 % of the force, 15 % of a number, 1 km; facts without.</summary>
    static double ErrorOf(ObservedQuantity quantity, double[] seen, ForecastResult result)
    {
        if (quantity.IsFact)
        {
            return 0;
        }
        if (quantity.Dimension == Dimension.Length)
        {
            return ErrorOfLength;
        }
        var force = result.Scenario.Force;
        return quantity.Whole switch
        {
            ObservedWhole.People => ErrorOfWhole * force.Personnel,
            ObservedWhole.Vehicles => ErrorOfWhole * force.Vehicles,
            ObservedWhole.Nothing => Math.Max(LeastError, ErrorOfCount * new OrderStatistics(seen).Quantile(0.5)),
            _ => throw new InvalidOperationException($"no rule for {quantity.Whole}"),
        };
    }

    static (double Brier, double Width) Expected(ForecastUpdate update, NearestRows nearby, double[] further)
    {
        var (result, pool) = (update.Result, update.Pool);
        double[] durations = nearby.Of(update.Durations);
        double[] importance = nearby.Of(pool.Importance);
        IReadOnlyList<double[]> values =
        [
            .. pool.Values.Select(all => nearby.Of(all)),
            .. further.Length > 0 ? new[] { nearby.Of(further) } : [],
        ];
        var (within, horizon) = (result.Within.TotalHours, result.Scenario.Horizon.TotalHours);
        var outcome = new OutcomeUpdate(
            durations,
            values,
            importance,
            result.Subject.Observations.AsOf.TotalHours,
            within,
            horizon,
            FewestKept
        );
        var places = nearby.Rows.Index().ToDictionary(row => row.Item, row => row.Index);
        var (brier, width, sum) = (0d, 0d, 0d);
        foreach (var (kept, row) in update.Rows.Index())
        {
            if (!places.TryGetValue(row, out var truth))
            {
                continue;
            }
            var observed = further.Length > 0 ? [.. pool.Observed, values[^1][truth]] : pool.Observed;
            var (then, possible) = outcome.At(observed, truth);
            var sample = new WeightedSample(possible, then.Weights);
            var missed = sample.AtMost(within) - (durations[truth] <= within ? 1 : 0);
            brier += update.Weights[kept] * missed * missed;
            width += update.Weights[kept] * CoverageStudy.Width(sample, horizon);
            sum += update.Weights[kept];
        }
        return (brier / sum, width / sum);
    }
}
