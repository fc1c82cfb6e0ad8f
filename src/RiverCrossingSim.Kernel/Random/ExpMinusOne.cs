namespace RiverCrossingSim.Kernel;

/// <summary>exp(x) - 1 without loss of digits near 0 (W. Kahan's formula; Higham, "Accuracy and Stability", 1.14.1).</summary>
static class ExpMinusOne
{
    public static double Of(double x)
    {
        var y = Math.Exp(x);
        if (y == 1)
            return x;
        var minusOne = y - 1;
        return minusOne == -1 || double.IsInfinity(y) ? minusOne : minusOne * x / Math.Log(y);
    }
}
