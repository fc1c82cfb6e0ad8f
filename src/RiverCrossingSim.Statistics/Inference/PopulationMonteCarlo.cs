using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The next round of population Monte Carlo on the unit cube, where every assumption is the uniform from which its value follows: points that did
/// well are drawn again by their weight and moved a little, and each new point has the weight that makes up for where it was looked for.
/// </summary>
/// <remarks>
/// O. Cappe, A. Guillin, J. M. Marin and C. P. Robert, "Population Monte Carlo", JCGS 13, 2004; M. A. Beaumont and others, "Adaptive approximate
/// Bayesian computation", Biometrika 96, 2009, for twice the variance of the points as that of the moves. A move that leaves the cube is
/// reflected at its face, so that the prior, which is uniform, needs no correction there.
/// </remarks>
/// <param name="points">The points of the round before, each with a uniform for each assumption.</param>
/// <param name="weights">The weight of each, at or above 0, not all 0.</param>
public sealed class PopulationMonteCarlo(IReadOnlyList<double[]> points, double[] weights)
{
    const double LeastMove = 0.02;
    const double GreatestMove = 0.3;

    readonly double[] _moves = Moves(points, weights);
    readonly double[] _upTo = UpTo(weights);

    /// <summary>A new point: one of the old ones, drawn by its weight and moved.</summary>
    /// <param name="stream">The stream of the new point; it takes the first numbers of it.</param>
    public double[] Draw(RandomStream stream)
    {
        var sequence = stream.Sequence();
        var place = Array.BinarySearch(_upTo, sequence.NextUniform() * _upTo[^1]);
        var old = points[Math.Min(place < 0 ? ~place : place, points.Count - 1)];
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
        for (var place = 0; place < points.Count; place++)
        {
            if (weights[place] > 0)
            {
                sum += weights[place] * Kernel(points[place], point);
            }
        }
        return sum / _upTo[^1];
    }

    double Kernel(double[] old, ReadOnlySpan<double> point)
    {
        var density = 1d;
        for (var i = 0; i < old.Length; i++)
        {
            var (from, at, move) = (old[i], point[i], _moves[i]);
            // The images beyond the nearest face on each side are at least 3 standard deviations away.
            density *=
                (Bell(at - from, move) + Bell(at + from, move) + Bell(2 - at - from, move))
                / (move * Math.Sqrt(2 * Math.PI));
        }
        return density;
    }

    static double Bell(double distance, double move) => Math.Exp(-0.5 * distance * distance / (move * move));

    static double Reflected(double value)
    {
        while (value is < 0 or > 1)
        {
            value = value < 0 ? -value : 2 - value;
        }
        return Math.Clamp(value, 1e-12, 1 - 1e-12);
    }

    static double[] Moves(IReadOnlyList<double[]> points, double[] weights)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(weights);
        Require.FiniteNumbers(weights);
        Require.SameLength(points.Count, weights.Length);
        var sum = weights.Sum();
        if (sum <= 0 || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("Weights are at or above 0, and not all 0.", nameof(weights));
        }
        var moves = new double[points[0].Length];
        for (var i = 0; i < moves.Length; i++)
        {
            var mean = points.Select((point, place) => weights[place] * point[i]).Sum() / sum;
            var variance =
                points.Select((point, place) => weights[place] * (point[i] - mean) * (point[i] - mean)).Sum() / sum;
            moves[i] = Math.Clamp(Math.Sqrt(2 * variance), LeastMove, GreatestMove);
        }
        return moves;
    }

    static double[] UpTo(double[] weights)
    {
        var upTo = new double[weights.Length];
        var passed = 0d;
        for (var place = 0; place < upTo.Length; place++)
        {
            passed += weights[place];
            upTo[place] = passed;
        }
        return upTo;
    }
}
