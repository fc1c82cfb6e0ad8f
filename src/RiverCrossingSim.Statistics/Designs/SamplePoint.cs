namespace RiverCrossingSim.Statistics;

/// <summary>
/// Where a function of several inputs and of chance is looked at. Inputs are given as probabilities, chance as the
/// index of its luck: the same index, the same luck.
/// </summary>
/// <param name="Unit">A probability for each input, strictly between 0 and 1.</param>
/// <param name="Streams">An index for each source of chance.</param>
public sealed record SamplePoint(double[] Unit, uint[] Streams)
{
    /// <summary>This point with some factors taken from another.</summary>
    /// <param name="factors">The factors: inputs from 0, then the sources of chance.</param>
    /// <param name="other">The point from which they are taken.</param>
    public SamplePoint With(IEnumerable<int> factors, SamplePoint other)
    {
        var (unit, streams) = ((double[])Unit.Clone(), (uint[])Streams.Clone());
        foreach (var factor in factors)
        {
            if (factor < unit.Length)
            {
                unit[factor] = other.Unit[factor];
            }
            else
            {
                streams[factor - unit.Length] = other.Streams[factor - unit.Length];
            }
        }
        return new SamplePoint(unit, streams);
    }
}
