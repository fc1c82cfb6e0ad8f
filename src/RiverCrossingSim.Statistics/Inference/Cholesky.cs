namespace RiverCrossingSim.Statistics;

/// <summary>
/// Cholesky's decomposition of a symmetric matrix, of which the lower half is given and overwritten. A row that those before it say in
/// full, or that is 0, has nothing of its own: its pivot is 0, and it adds nothing to what is solved.
/// </summary>
static class Cholesky
{
    /// <summary>Decomposes.</summary>
    /// <param name="matrix">Its lower half, row i with i + 1 numbers.</param>
    /// <param name="least">The part of a diagonal element, from 0 to 1, that a pivot must exceed not to be 0.</param>
    public static void Decompose(double[][] matrix, double least = 0)
    {
        for (var i = 0; i < matrix.Length; i++)
        {
            var own = matrix[i][i];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] =
                    i == j ? Math.Sqrt(sum > least * own ? sum : 0)
                    : matrix[j][j] > 0 ? sum / matrix[j][j]
                    : 0;
            }
        }
    }

    /// <summary>Solves for the lower half: what is left of each number when those before it have said theirs.</summary>
    /// <param name="factor">The matrix, decomposed.</param>
    /// <param name="vector">The right side, overwritten by the solution.</param>
    public static void SolveLower(double[][] factor, Span<double> vector)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                vector[i] -= factor[i][j] * vector[j];
            }
            vector[i] = factor[i][i] > 0 ? vector[i] / factor[i][i] : 0;
        }
    }

    /// <summary>Solves for the whole matrix.</summary>
    /// <param name="factor">The matrix, decomposed.</param>
    /// <param name="vector">The right side, overwritten by the solution.</param>
    public static void Solve(double[][] factor, Span<double> vector)
    {
        SolveLower(factor, vector);
        for (var i = vector.Length - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < vector.Length; j++)
            {
                vector[i] -= factor[j][i] * vector[j];
            }
            vector[i] = factor[i][i] > 0 ? vector[i] / factor[i][i] : 0;
        }
    }
}
