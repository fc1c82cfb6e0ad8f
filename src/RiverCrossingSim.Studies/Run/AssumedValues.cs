using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Values of assumptions in words. A time at or beyond the horizon stands for "never": nothing is looked at that late. An
/// assumption of a few values is told by how often each was drawn, since the median of two of them is neither.
/// </summary>
public static class AssumedValues
{
    const int MostTold = 5;

    extension(Scenario scenario)
    {
        /// <summary>A value with its unit: "8.2 km/h", "never".</summary>
        /// <param name="assumption">Of which assumption.</param>
        /// <param name="value">The value, in the base unit.</param>
        public string Assumed(Assumption assumption, double value)
        {
            ArgumentNullException.ThrowIfNull(assumption);
            return scenario.IsNever(assumption, value) ? "never" : Quantities.Value(value, assumption.Dimension);
        }

        /// <summary>A value in the unit of others beside it: "0 h" beside "3 h", whatever is "never" aside.</summary>
        /// <param name="assumption">Of which assumption.</param>
        /// <param name="value">The value, in the base unit.</param>
        /// <param name="beside">The values beside it.</param>
        public string Assumed(Assumption assumption, double value, params IEnumerable<double> beside)
        {
            ArgumentNullException.ThrowIfNull(assumption);
            return scenario.IsNever(assumption, value)
                ? "never"
                : Quantities.ValueLike(
                    value,
                    beside.Where(other => !scenario.IsNever(assumption, other)).Append(value).Max(),
                    assumption.Dimension
                );
        }

        /// <summary>A range with its unit: "6.3 to 10.5 km/h", "3 h to never".</summary>
        /// <param name="assumption">Of which assumption.</param>
        /// <param name="low">The lower end, in the base unit.</param>
        /// <param name="high">The upper end.</param>
        public string AssumedRange(Assumption assumption, double low, double high)
        {
            ArgumentNullException.ThrowIfNull(assumption);
            return scenario.IsNever(assumption, high)
                ? $"{scenario.Assumed(assumption, low)} to never"
                : Quantities.Range(low, high, assumption.Dimension);
        }

        bool IsNever(Assumption assumption, double value) =>
            assumption.Dimension == Dimension.Duration && value >= scenario.Horizon.TotalSeconds;

        /// <summary>Each value with its chance: "0 h (33 %) or never (67 %)"; null for an assumption that is not of a few values.</summary>
        /// <param name="assumption">The assumption.</param>
        public string? AssumedChances(Assumption assumption)
        {
            ArgumentNullException.ThrowIfNull(assumption);
            if (Few(assumption.Value) is not { } few)
            {
                return null;
            }
            var all = few.Sum(own => own.Weight);
            return string.Join(
                " or ",
                few.Select(own =>
                    $"{scenario.Assumed(assumption, own.Value, few.Select(other => other.Value))} ({Wording.WholePercent(own.Weight / all)})"
                )
            );
        }

        /// <summary>How often each value was drawn; empty for an assumption that is not of a few values.</summary>
        /// <param name="assumption">The assumption.</param>
        /// <param name="drawn">What was drawn in the replications looked at.</param>
        /// <param name="all">What was drawn in all replications.</param>
        public IReadOnlyList<ValueShare> AssumedShares(
            Assumption assumption,
            IReadOnlyList<double> drawn,
            IReadOnlyList<double> all
        )
        {
            ArgumentNullException.ThrowIfNull(assumption);
            return Few(assumption.Value) is { } few
                ?
                [
                    .. few.Select(own => new ValueShare(
                        own.Value,
                        scenario.Assumed(assumption, own.Value, few.Select(other => other.Value)),
                        Estimates.Share(drawn.Count(value => value == own.Value), drawn.Count),
                        Estimates.Share(all.Count(value => value == own.Value), all.Count)
                    )),
                ]
                : [];
        }
    }

    /// <summary>The values and their weights, which a discrete distribution has one after the other; null for any other, or for many.</summary>
    static List<(double Value, double Weight)>? Few(Distribution distribution)
    {
        if (distribution is not Discrete)
        {
            return null;
        }
        var numbers = distribution.Parameters;
        var half = numbers.Count / 2;
        return half > MostTold ? null : [.. numbers.Take(half).Zip(numbers.Skip(half))];
    }
}

/// <summary>How often one of the few values of an assumption was drawn.</summary>
/// <param name="Value">The value, in the base unit.</param>
/// <param name="Text">The value in words: "3 h", "never".</param>
/// <param name="Drawn">Its share among the replications looked at.</param>
/// <param name="All">Its share among all replications.</param>
public sealed record ValueShare(double Value, string Text, ShareEstimate Drawn, ShareEstimate All);
