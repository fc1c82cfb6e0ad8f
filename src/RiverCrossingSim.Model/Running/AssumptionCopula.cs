namespace RiverCrossingSim.Model;

/// <summary>
/// Makes assumptions go with each other as a scenario's correlations say, by a Gaussian copula: each keeps its own distribution,
/// and the ranks of two have the correlation that is given. It never changes, and threads may share it.
/// </summary>
/// <remarks>
/// For normal variables Spearman's correlation rho belongs to Pearson's r = 2 sin(pi rho / 6) (K. Pearson, "On further methods of
/// determining correlation", Drapers' Company Research Memoirs, Biometric Series IV, 1907). With an assumption of few values
/// the correlation of the ranks that come out is nearer to 0.
/// </remarks>
public sealed class AssumptionCopula
{
    /// <summary>What must be left of a variance when those before it have said theirs: less is an impossible matrix, or next to one.</summary>
    const double LeastVariance = 1e-9;

    readonly int[] _places;
    readonly double[][] _matrix;
    readonly double[][] _factor;

    /// <summary>The correlations of a scenario; a name that is no assumption is passed over.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="ArgumentException">The correlations cannot all hold at once.</exception>
    public AssumptionCopula(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var correlated = scenario.Correlations.SelectMany(one => one.Between).ToHashSet(StringComparer.Ordinal);
        string[] names = [.. scenario.Assumptions.Keys.Where(correlated.Contains)];
        var places = scenario.Assumptions.Keys.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        _places = [.. names.Select(name => places[name])];
        _matrix = Matrix(scenario.Correlations, names);
        _factor =
            Decompose(_matrix, [.. Enumerable.Range(0, names.Length)])
            ?? throw new ArgumentException("The correlations cannot all hold at once.", nameof(scenario));
    }

    /// <summary>Whether nothing is correlated.</summary>
    public bool IsEmpty => _places.Length == 0;

    /// <summary>Whether correlations can all hold at once: their matrix is positive definite.</summary>
    /// <param name="correlations">The correlations.</param>
    public static bool IsPossible(IReadOnlyList<Correlation> correlations)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        string[] names = [.. correlations.SelectMany(one => one.Between).Distinct(StringComparer.Ordinal)];
        return Decompose(Matrix(correlations, names), [.. Enumerable.Range(0, names.Length)]) is not null;
    }

    /// <summary>Makes independent uniforms go with each other, in place. The first of a group, in the order of the scenario, stays as it is.</summary>
    /// <param name="uniforms">A uniform in (0, 1) for each assumption of the scenario, in their order.</param>
    public void Correlate(Span<double> uniforms) => Correlate(uniforms, []);

    /// <summary>The same where some are given as they are to be: the others are drawn as they would be where those had come so.</summary>
    /// <param name="uniforms">A uniform for each assumption.</param>
    /// <param name="given">Whether each is given; empty for none.</param>
    internal void Correlate(Span<double> uniforms, ReadOnlySpan<bool> given)
    {
        if (IsEmpty)
        {
            return;
        }
        var order = Order(given);
        var factor = given.Contains(true) ? Decompose(_matrix, order)! : _factor;
        var innovations = new double[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var place = _places[order[i]];
            var own = StandardNormal.Quantile(uniforms[place]);
            var mean = 0.0;
            for (var k = 0; k < i; k++)
            {
                mean += factor[i][k] * innovations[k];
            }
            if (!given.IsEmpty && given[place])
            {
                innovations[i] = (own - mean) / factor[i][i];
                continue;
            }
            innovations[i] = own;
            if (mean != 0 || factor[i][i] < 1)
            {
                var together = StandardNormal.Cumulative(mean + (factor[i][i] * own));
                uniforms[place] = Math.Clamp(together, double.Epsilon, Math.BitDecrement(1));
            }
        }
    }

    /// <summary>Those that are given come first, each part in the order of the scenario.</summary>
    int[] Order(ReadOnlySpan<bool> given)
    {
        var order = new int[_places.Length];
        var next = 0;
        foreach (var isGiven in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < _places.Length; i++)
            {
                if ((!given.IsEmpty && given[_places[i]]) == isGiven)
                {
                    order[next++] = i;
                }
            }
        }
        return order;
    }

    /// <summary>Cholesky's decomposition of the matrix with its rows in an order; null where it has none.</summary>
    static double[][]? Decompose(double[][] matrix, int[] order)
    {
        var factor = order.Select((_, i) => new double[i + 1]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var left = matrix[order[i]][order[j]];
                for (var k = 0; k < j; k++)
                {
                    left -= factor[i][k] * factor[j][k];
                }
                if (i == j && left < LeastVariance)
                {
                    return null;
                }
                factor[i][j] = i == j ? Math.Sqrt(left) : left / factor[j][j];
            }
        }
        return factor;
    }

    static double[][] Matrix(IReadOnlyList<Correlation> correlations, string[] names)
    {
        var matrix = names.Select((_, i) => names.Select((_, j) => i == j ? 1.0 : 0).ToArray()).ToArray();
        foreach (var correlation in correlations)
        {
            int[] places = [.. correlation.Between.Select(name => Array.IndexOf(names, name)).Where(at => at >= 0)];
            foreach (var i in places)
            {
                foreach (var j in places.Where(j => j != i))
                {
                    matrix[i][j] = 2 * Elementary.Sin(Math.PI * correlation.Rank / 6);
                }
            }
        }
        return matrix;
    }
}
