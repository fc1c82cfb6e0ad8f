using System.Collections.Immutable;

namespace RiverCrossingSim.Kernel;

/// <summary>One of several values, each with a weight; the weights need not add up to one.</summary>
/// <remarks>
/// The values are sorted, so that a larger uniform gives a larger value whatever the order in the file; equal values are
/// joined and values of weight 0 are left out.
/// </remarks>
public sealed record Discrete : Distribution
{
    /// <summary>A sum of probabilities is off 1 by no more than this.</summary>
    const double Rounding = 1e-12;

    readonly double[] _cumulative; // P(X <= value i); the last is exactly 1

    /// <summary>Discrete with the given values and weights.</summary>
    /// <param name="values">At least one, all finite.</param>
    /// <param name="weights">As many, none negative, with a sum above 0; left out, all are equal.</param>
    /// <exception cref="ArgumentException">The values or weights are not as said.</exception>
    public Discrete(IEnumerable<double> values, IEnumerable<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] given = [.. values];
        double[] givenWeights = weights is null ? [.. given.Select(_ => 1.0)] : [.. weights];
        var problems = new ParameterProblems();
        Check(given, givenWeights, problems);
        problems.ThrowIfAny();

        // Weights that are probabilities are taken as they are: to divide them once more would change their last digits, and a
        // distribution that is written and read back would be another one.
        var scale = Math.Abs(givenWeights.Sum() - 1) <= Rounding ? 1 : givenWeights.Max();
        var merged = given
            .Zip(givenWeights, (value, weight) => (Value: value + 0.0, Weight: weight / scale))
            .Where(pair => pair.Weight > 0)
            .GroupBy(pair => pair.Value)
            .OrderBy(group => group.Key)
            .Select(group => (Value: group.Key, Weight: group.Sum(pair => pair.Weight)))
            .ToList();
        Values = [.. merged.Select(pair => pair.Value)];
        var total = merged.Sum(pair => pair.Weight);
        total = Math.Abs(total - 1) <= Rounding ? 1 : total;
        Probabilities = [.. merged.Select(pair => pair.Weight / total)];
        _cumulative = new double[Values.Length];
        var sum = 0.0;
        for (var i = 0; i < _cumulative.Length; i++)
        {
            _cumulative[i] = Math.Min(1, sum += Probabilities[i]);
        }
        _cumulative[^1] = 1;
    }

    /// <summary>The possible values, rising.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The probability of each value.</summary>
    public ImmutableArray<double> Probabilities { get; }

    /// <inheritdoc/>
    public override string Kind => "discrete";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [.. Values, .. Probabilities];

    /// <inheritdoc/>
    public override double Mean => Values.Zip(Probabilities, (value, probability) => value * probability).Sum();

    /// <inheritdoc/>
    public override double Minimum => Values[0];

    /// <inheritdoc/>
    public override double Maximum => Values[^1];

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        RequireProbability(u);
        var index = Array.BinarySearch(_cumulative, u);
        return Values[index >= 0 ? index : ~index];
    }

    /// <inheritdoc/>
    public override double Cumulative(double x)
    {
        RequireNumber(x);
        var index = Values.BinarySearch(x);
        var last = index >= 0 ? index : ~index - 1;
        return last < 0 ? 0 : _cumulative[last];
    }

    /// <summary>Whether the other has the same values with the same probabilities, to the last digits.</summary>
    public bool Equals(Discrete? other) =>
        other is not null
        && Values.AsSpan().SequenceEqual(other.Values.AsSpan())
        && Probabilities.Zip(other.Probabilities, (a, b) => Math.Abs(a - b)).All(difference => difference < 1e-14);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Values.Length, Minimum, Maximum);

    internal static void Check(
        IReadOnlyCollection<double> values,
        IReadOnlyCollection<double> weights,
        ParameterProblems problems
    )
    {
        if (values.Count == 0)
        {
            problems.Add("there are no values");
        }
        if (!values.All(double.IsFinite))
        {
            problems.Add("a value is infinite or not a number");
        }
        if (weights.Count != values.Count)
        {
            problems.Add($"there are {weights.Count} weights for {values.Count} values");
        }
        if (!weights.All(double.IsFinite))
        {
            problems.Add("a weight is infinite or not a number");
        }
        else if (weights.Any(weight => weight < 0))
        {
            problems.Add($"weight {ParameterProblems.Plain(weights.Min())} is below 0");
        }
        else if (weights.Count > 0 && weights.Max() == 0)
        {
            problems.Add("all weights are 0");
        }
    }
}
