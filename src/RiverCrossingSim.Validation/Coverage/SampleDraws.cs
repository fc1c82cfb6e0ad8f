using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation;

/// <summary>Values of a made-up sample.</summary>
/// <param name="stream">Where its random numbers are from.</param>
sealed class SampleDraws(RandomStream stream)
{
    static readonly Normal StandardNormal = new(0, 1);
    RandomSequence _uniforms = stream.Sequence();

    /// <summary>Uniform between 0 and 1.</summary>
    public double Uniform() => _uniforms.NextUniform();

    /// <summary>Normal with mean 0 and variance 1.</summary>
    public double Normal() => StandardNormal.Quantile(Uniform());

    /// <summary>Exponential with mean 1.</summary>
    public double Exponential() => -Math.Log(Uniform());

    /// <summary>How many of so many trials succeed.</summary>
    public int Successes(int trials, double chance)
    {
        var successes = 0;
        for (var i = 0; i < trials; i++)
        {
            successes += Uniform() < chance ? 1 : 0;
        }
        return successes;
    }

    /// <summary>So many values.</summary>
    public double[] Take(int count, Func<SampleDraws, double> value)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = value(this);
        }
        return values;
    }
}
