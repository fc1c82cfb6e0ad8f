namespace RiverCrossingSim.Statistics;

/// <summary>The steps 1, 2 and 5 times a power of ten.</summary>
static class RoundSteps
{
    /// <summary>The step nearest in ratio.</summary>
    public static double Nearest(double width)
    {
        var exponent = (int)Math.Floor(Math.Log10(width));
        var mantissa = width / Math.Pow(10, exponent);
        // The limits are the geometric means of neighbours.
        return mantissa switch
        {
            < 1.4142135623730951 => Scaled(1, exponent),
            < 3.1622776601683795 => Scaled(2, exponent),
            < 7.0710678118654755 => Scaled(5, exponent),
            _ => Scaled(1, exponent + 1),
        };
    }

    /// <summary>The next larger step.</summary>
    public static double Next(double step) => Nearest(step * 2.2);

    /// <summary>A multiple, written with as few digits as it has: 3 x 0.1 is 0.3.</summary>
    public static double Multiple(double count, double step) =>
        step < 1 ? count / Math.Round(1 / step, 9) : count * step;

    // Powers of ten below 1 by division, which rounds once.
    static double Scaled(int digit, int exponent) =>
        exponent < 0 ? digit / Math.Pow(10, -exponent) : digit * Math.Pow(10, exponent);
}
