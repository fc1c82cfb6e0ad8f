using System.Collections.Immutable;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// One column of a table of which whole rows are drawn: columns with as many rows and the same weights keep together what
/// goes together, if all take the same uniform.
/// </summary>
/// <remarks>
/// <see cref="Quantile"/> and <see cref="Cumulative"/> are of the column by itself, its values sorted as those of a
/// <see cref="Discrete"/> distribution; <see cref="Drawn"/> takes the row, in the order given.
/// </remarks>
public sealed record JointDraws : Distribution
{
    readonly Discrete _column;
    readonly double[] _upTo; // P(row <= i); the last is exactly 1

    /// <summary>The column with the given values and weights of the rows.</summary>
    /// <param name="values">At least one, all finite, in the order of the rows.</param>
    /// <param name="weights">As many, none negative, with a sum above 0; left out, all are equal.</param>
    /// <exception cref="ArgumentException">The values or weights are not as said.</exception>
    public JointDraws(IEnumerable<double> values, IEnumerable<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = [.. values.Select(value => value + 0.0)];
        Weights = weights is null ? [.. Values.Select(_ => 1.0)] : [.. weights];
        _column = new Discrete(Values, Weights);
        var greatest = Weights.Max(); // so that no sum of weights is infinite
        var total = Weights.Sum(weight => weight / greatest);
        _upTo = new double[Values.Length];
        var sum = 0.0;
        for (var row = 0; row < _upTo.Length; row++)
        {
            sum += Weights[row] / greatest;
            _upTo[row] = Math.Min(1, sum / total);
        }
        Array.Fill(_upTo, 1, LastWithWeight, _upTo.Length - LastWithWeight);
    }

    /// <summary>The values, in the order of the rows.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The weight of each row, as it was given.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <inheritdoc/>
    public override string Kind => "draws";

    /// <inheritdoc/>
    public override IReadOnlyList<double> Parameters => [.. Values, .. Weights];

    /// <inheritdoc/>
    public override double Mean => _column.Mean;

    /// <inheritdoc/>
    public override double Minimum => _column.Minimum;

    /// <inheritdoc/>
    public override double Maximum => _column.Maximum;

    /// <inheritdoc/>
    public override double Quantile(double u) => _column.Quantile(u);

    /// <inheritdoc/>
    public override double Cumulative(double x) => _column.Cumulative(x);

    /// <summary>The value in the row that a uniform draws: the first at which the weights up to it reach the uniform.</summary>
    /// <param name="u">A probability from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">u is outside [0, 1] or not a number.</exception>
    public override double Drawn(double u)
    {
        RequireProbability(u);
        var found = Array.BinarySearch(_upTo, u);
        var row = found >= 0 ? found : ~found;
        while (row > 0 && _upTo[row - 1] >= u)
        {
            row--;
        }
        while (Weights[row] == 0)
        {
            row++;
        }
        return Values[row];
    }

    /// <summary>Whether a column is of the same rows: as many, with the same weights.</summary>
    /// <param name="other">The other column.</param>
    public bool HasRowsOf(JointDraws other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Weights.AsSpan().SequenceEqual(other.Weights.AsSpan());
    }

    /// <summary>Whether the other has the same values in the same order with the same weights.</summary>
    public bool Equals(JointDraws? other) =>
        other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan()) && HasRowsOf(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Values.Length, Minimum, Maximum);

    int LastWithWeight
    {
        get
        {
            var row = Weights.Length - 1;
            while (Weights[row] == 0)
            {
                row--;
            }
            return row;
        }
    }
}
