namespace RiverCrossingSim.Reporting;

/// <summary>Numbers for pictures.</summary>
static class ChartNumbers
{
    static readonly double[] RoundFactors = [1, 2, 5, 10, 20];

    /// <summary>Round steps for an axis: 1, 2 or 5 times a power of ten, at most so many of them up to the greatest value; 1 where that is 0.</summary>
    public static double RoundStep(double greatest, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(greatest);
        if (greatest == 0)
        {
            return 1;
        }
        var power = Math.Pow(10, Math.Floor(Math.Log10(greatest / most)));
        return power * RoundFactors.First(factor => greatest / (factor * power) <= most + 1e-9);
    }
}
