using System.Collections.Immutable;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// From measured values: straight lines between the sorted values, so that a draw can fall between two of them but
/// never outside. To draw only the values themselves, use <see cref="Discrete"/> without weights.
/// </summary>
/// <remarks>
/// The continuous empirical distribution of A. M. Law, "Simulation Modeling and Analysis", 5th ed., section 6.2.4: the
/// i-th of n sorted values has the cumulative probability (i - 1) / (n - 1). As Law notes, its mean is not quite the
/// values' mean: the smallest and the largest count half. Values that occur more than once are drawn as such.
/// </remarks>
public sealed record Empirical : Distribution
{
    /// <summary>Empirical from measured values.</summary>
    /// <param name="values">At least one, all finite, in any order. One value gives a constant.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public Empirical(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values.Select(value => value + 0.0)];
        var problems = new ParameterProblems();
        Check(sorted, problems);
        problems.ThrowIfAny();
        Array.Sort(sorted);
        Values = [.. sorted];
    }

    /// <summary>The measured values, rising.</summary>
    public ImmutableArray<double> Values { get; }

    /// <inheritdoc/>
    public override string Kind => "empirical";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => Values;

    /// <inheritdoc/>
    public override double Mean =>
        Values.Length == 1
            ? Values[0]
            : (Values.Sum(value => value / (Values.Length - 1)))
                - ((Values[0] / 2 / (Values.Length - 1)) + (Values[^1] / 2 / (Values.Length - 1)));

    /// <inheritdoc/>
    public override double Minimum => Values[0];

    /// <inheritdoc/>
    public override double Maximum => Values[^1];

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        var position = u * (Values.Length - 1);
        var index = Math.Min((int)position, Values.Length - 1);
        var low = Values[index];
        if (index == Values.Length - 1)
        {
            return low;
        }
        var high = Values[index + 1];
        return Math.Min(high, low + ((position - index) * (high - low)));
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        if (x < Minimum)
        {
            return 0;
        }
        if (x >= Maximum)
        {
            return 1;
        }
        var index = LastNotAbove(x);
        var fraction = (x - Values[index]) / (Values[index + 1] - Values[index]);
        return (index + fraction) / (Values.Length - 1);
    }

    /// <summary>Whether the other was made from the same values.</summary>
    public bool Equals(Empirical? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Values.Length, Minimum, Maximum);

    internal static void Check(IReadOnlyCollection<double> values, ParameterProblems problems)
    {
        if (values.Count == 0)
        {
            problems.Add("there are no values");
        }
        if (!values.All(double.IsFinite))
        {
            problems.Add("a value is infinite or not a number");
        }
        else if (values.Count > 0 && double.IsInfinity(values.Max() - values.Min()))
        {
            problems.Add("the values are too far apart");
        }
    }

    int LastNotAbove(double x)
    {
        var (low, high) = (0, Values.Length - 1); // Values[low] <= x < Values[high]
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Values[middle] <= x)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
