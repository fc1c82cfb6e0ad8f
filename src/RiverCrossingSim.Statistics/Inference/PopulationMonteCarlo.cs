using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The next round of population Monte Carlo on the unit cube, where every assumption is the uniform from which its value follows: points that did
/// well are drawn again by their weight and moved a little. The density of the new points is known, so that each can have the weight
/// that makes up for where it was looked for.
/// </summary>
/// <remarks>
/// O. Cappe, A. Guillin, J. M. Marin and C. P. Robert, "Population Monte Carlo", JCGS 13, 2004; M. A. Beaumont and others, "Adaptive approximate
/// Bayesian computation", Biometrika 96, 2009, for twice the variance of the points as that of the moves. A move that leaves the cube is
/// reflected at its face, so that the prior, which is uniform, needs no correction there. Of many points 200 stand for all, at
/// equal steps of their weight.
/// </remarks>
public sealed class PopulationMonteCarlo
{
    const int Most = 200;
    const double LeastMove = 0.02;
    const double GreatestMove = 0.3;

    /// <summary>An image of a point beyond a face that is farther than this many moves away adds nothing.</summary>
    const double Far = 8;

    readonly double[][] _points;
    readonly double[] _moves;

    /// <summary>Takes the points of the round before.</summary>
    /// <param name="points">The points, each with a uniform for each assumption.</param>
    /// <param name="weights">The weight of each, at or above 0, not all 0.</param>
    /// <exception cref="ArgumentException">The lists do not fit, or the weights are none.</exception>
    public PopulationMonteCarlo(IReadOnlyList<double[]> points, double[] weights)
    {
        ArgumentNullException.ThrowIfNull(points);
        Require.FiniteNumbers(weights);
        Require.SameLength(points.Count, weights.Length);
        var sum = weights.Sum();
        if (sum <= 0 || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("Weights are at or above 0, and not all 0.", nameof(weights));
        }
        _points = Standing(points, weights, sum);
        _moves = [.. points[0].Select((_, i) => Move(points, weights, sum, i))];
    }

    /// <summary>A new point: one of the old ones, moved.</summary>
    /// <param name="stream">The stream of the new point; it takes the first numbers of it.</param>
    public double[] Draw(RandomStream stream)
    {
        var sequence = stream.Sequence();
        var old = _points[(int)(sequence.NextUniform() * _points.Length)];
        var drawn = new double[old.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = Reflected(old[i] + (_moves[i] * StandardNormal.Quantile(sequence.NextUniform())));
        }
        return drawn;
    }

    /// <summary>The density of new points at a place, against that of the prior, which is 1.</summary>
    /// <param name="point">A uniform for each assumption.</param>
    public double Density(ReadOnlySpan<double> point)
    {
        var sum = 0d;
        foreach (var old in _points)
        {
            var density = 1d;
            for (var i = 0; i < old.Length && density > 1e-30; i++)
            {
                density *= Density(old[i], point[i], _moves[i]);
            }
            sum += density;
        }
        return sum / _points.Length;
    }

    static double Density(double from, double at, double move) =>
        (Bell((at - from) / move) + Bell((at + from) / move) + Bell((2 - at - from) / move))
        / (move * Math.Sqrt(2 * Math.PI));

    static double Bell(double z) => Math.Abs(z) < Far ? Math.Exp(-0.5 * z * z) : 0;

    static double Reflected(double value)
    {
        while (value is < 0 or > 1)
        {
            value = value < 0 ? -value : 2 - value;
        }
        return Math.Clamp(value, 1e-12, 1 - 1e-12);
    }

    static double Move(IReadOnlyList<double[]> points, double[] weights, double sum, int i)
    {
        var mean = points.Select((point, place) => weights[place] * point[i]).Sum() / sum;
        var squares = points.Select((point, place) => weights[place] * (point[i] - mean) * (point[i] - mean)).Sum();
        return Math.Clamp(Math.Sqrt(2 * squares / sum), LeastMove, GreatestMove);
    }

    static double[][] Standing(IReadOnlyList<double[]> points, double[] weights, double sum)
    {
        var standing = new double[Most][];
        var (passed, place) = (weights[0], 0);
        for (var i = 0; i < Most; i++)
        {
            for (var at = (i + 0.5) / Most * sum; passed < at && place < points.Count - 1; )
            {
                passed += weights[++place];
            }
            standing[i] = points[place];
        }
        return standing;
    }
}
