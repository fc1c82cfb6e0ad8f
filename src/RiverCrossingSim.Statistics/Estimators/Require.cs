namespace RiverCrossingSim.Statistics;

/// <summary>What every estimator asks of its arguments.</summary>
static class Require
{
    public static void Numbers(ReadOnlySpan<double> values, int atLeast = 1)
    {
        if (values.Length < atLeast)
        {
            throw new ArgumentException($"There are {values.Length} values; at least {atLeast} are needed.");
        }

        foreach (var value in values)
        {
            if (double.IsNaN(value))
            {
                throw new ArgumentException("A value is not a number.");
            }
        }
    }

    public static void FiniteNumbers(ReadOnlySpan<double> values, int atLeast = 1)
    {
        Numbers(values, atLeast);
        foreach (var value in values)
        {
            if (double.IsInfinity(value))
            {
                throw new ArgumentException("A value is infinite.");
            }
        }
    }

    public static void SameLength(int length, int other)
    {
        if (length != other)
        {
            throw new ArgumentException($"The lists have {length} and {other} values; they must be of one length.");
        }
    }

    public static void WholeGroups(int length, int size)
    {
        if (length % size != 0)
        {
            throw new ArgumentException($"{length} values are not whole groups of {size}.");
        }
    }

    public static void InsideZeroAndOne(double probability, string name)
    {
        if (!(probability > 0 && probability < 1))
        {
            throw new ArgumentOutOfRangeException(name, probability, "It must lie between 0 and 1, both excluded.");
        }
    }
}
