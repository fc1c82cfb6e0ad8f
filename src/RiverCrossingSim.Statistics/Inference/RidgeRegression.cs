namespace RiverCrossingSim.Statistics;

/// <summary>
/// Least squares of several targets on the same features, with a small penalty on the size of the coefficients, so that features which
/// say the same thing do no harm. The first feature is the constant, which is not penalized.
/// </summary>
/// <remarks>A. E. Hoerl and R. W. Kennard, "Ridge regression", Technometrics 12, 1970; solved by Cholesky's decomposition.</remarks>
sealed class RidgeRegression
{
    readonly double[][] _coefficients;

    RidgeRegression(double[][] coefficients) => _coefficients = coefficients;

    /// <summary>Fits.</summary>
    /// <param name="rows">The features of each row.</param>
    /// <param name="targets">Of each target its value in each row.</param>
    /// <param name="weights">The weight of each row; null for equal ones.</param>
    /// <param name="penalty">Added to the sum of squares of each feature but the first; above 0.</param>
    public static RidgeRegression Fit(
        IReadOnlyList<double[]> rows,
        IReadOnlyList<double[]> targets,
        double[]? weights,
        double penalty
    )
    {
        var size = rows[0].Length;
        var normal = new double[size][];
        for (var i = 0; i < size; i++)
        {
            normal[i] = new double[i + 1];
        }
        var right = targets.Select(_ => new double[size]).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            var (features, weight) = (rows[row], weights?[row] ?? 1);
            for (var i = 0; i < size; i++)
            {
                var (weighted, line) = (features[i] * weight, normal[i]);
                for (var j = 0; j <= i; j++)
                {
                    line[j] += weighted * features[j];
                }
                for (var target = 0; target < right.Length; target++)
                {
                    right[target][i] += weighted * targets[target][row];
                }
            }
        }
        for (var i = 1; i < size; i++)
        {
            normal[i][i] += penalty;
        }
        Cholesky.Decompose(normal);
        foreach (var vector in right)
        {
            Cholesky.Solve(normal, vector);
        }
        return new RidgeRegression(right);
    }

    /// <summary>The value of a target for some features.</summary>
    public double Of(int target, ReadOnlySpan<double> features)
    {
        var (sum, coefficients) = (0d, _coefficients[target]);
        for (var i = 0; i < features.Length; i++)
        {
            sum += coefficients[i] * features[i];
        }
        return sum;
    }

    /// <summary>How much a target changes with a feature.</summary>
    public double Coefficient(int target, int feature) => _coefficients[target][feature];
}
