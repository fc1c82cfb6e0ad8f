namespace RiverCrossingSim.Kernel;

/// <summary>
/// Observations one by one (waiting times, loads): their number, mean, variance and extremes, by Welford's updates, which
/// stay exact where sums of squares cancel. It allocates nothing, and is not touched by a reset of the simulation.
/// </summary>
public sealed class Tally
{
    double _squares; // the sum of squared deviations from the mean

    /// <summary>The number of observations.</summary>
    public long Count { get; private set; }

    /// <summary>The mean; NaN without observations.</summary>
    public double Mean { get; private set; } = double.NaN;

    /// <summary>The sample variance (divided by the number less one); NaN with fewer than two observations.</summary>
    public double Variance => Count > 1 ? _squares / (Count - 1) : double.NaN;

    /// <summary>The sample standard deviation; NaN with fewer than two observations.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The smallest; NaN without observations.</summary>
    public double Minimum { get; private set; } = double.NaN;

    /// <summary>The largest; NaN without observations.</summary>
    public double Maximum { get; private set; } = double.NaN;

    /// <summary>Adds an observation.</summary>
    /// <param name="value">The observation, in a unit of the user's choice; not NaN.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public void Add(double value)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("An observation is a number.", nameof(value));
        }

        if (++Count == 1)
        {
            Mean = Minimum = Maximum = value;
            return;
        }

        var deviation = value - Mean;
        Mean += deviation / Count;
        _squares += deviation * (value - Mean);
        Minimum = Math.Min(Minimum, value);
        Maximum = Math.Max(Maximum, value);
    }

    /// <summary>Forgets all observations.</summary>
    public void Reset()
    {
        Count = 0;
        _squares = 0;
        Mean = Minimum = Maximum = double.NaN;
    }
}
