using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The replications as an observer would have seen them: each number with an error of observation of its own. What is so or is not
/// is seen without error, and only replications that agree with it are left.
/// </summary>
sealed class SeenPool
{
    /// <summary>With fewer replications that agree with a fact, it is one number among others.</summary>
    public const int FewestAgreeing = 100;

    /// <summary>The error that a fact has then.</summary>
    const double ErrorOfFact = 0.1;

    readonly IReadOnlyList<ForecastRow> _rows;
    readonly ulong _seed;

    /// <summary>Makes the pool.</summary>
    /// <param name="rows">The replications.</param>
    /// <param name="importance">The weight of each before anything is seen.</param>
    /// <param name="seen">What was seen; its place here is that in each row.</param>
    /// <param name="seed">Seed of the errors.</param>
    public SeenPool(IReadOnlyList<ForecastRow> rows, double[] importance, IReadOnlyList<SeenRange> seen, ulong seed)
    {
        (_rows, _seed) = (rows, seed);
        Importance = [.. importance];
        var (agreeing, left) = (
            Agreeing(rows, seen),
            Enumerable.Range(0, rows.Count).Where(row => importance[row] > 0)
        );
        HasFacts = seen.Any(one => one.IsFact) && left.Count(row => agreeing[row]) >= FewestAgreeing;
        if (HasFacts)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                Importance[row] = agreeing[row] ? Importance[row] : 0;
            }
        }
        var numbers = seen.Index().Where(one => !(HasFacts && one.Item.IsFact)).ToList();
        Values = [.. numbers.Select(one => Noisy(one.Index, one.Item.Sighting, ErrorOf(one.Item)))];
        Observed = [.. numbers.Select(one => one.Item.Middle)];
        Errors = [.. numbers.Select(one => ErrorOf(one.Item))];
        Places = [.. numbers.Select(one => one.Index)];
    }

    /// <summary>Whether replications that disagree with a fact are left out; else facts are numbers among the others.</summary>
    public bool HasFacts { get; }

    /// <summary>The weight of each replication; 0 where it is left out.</summary>
    public double[] Importance { get; }

    /// <summary>Of each number that was seen its value in each replication, with an error.</summary>
    public IReadOnlyList<double[]> Values { get; }

    /// <summary>What was seen of each.</summary>
    public double[] Observed { get; }

    /// <summary>The standard deviation of the error of each.</summary>
    public double[] Errors { get; }

    /// <summary>The place of each among what was seen.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The replications that are left, rising.</summary>
    public IEnumerable<int> Left => Enumerable.Range(0, _rows.Count).Where(row => Importance[row] > 0);

    /// <summary>A number of each replication with an error of observation, the same for the same number whatever else was seen.</summary>
    /// <param name="place">Its place in each row.</param>
    /// <param name="sighting">What it is, which names the error.</param>
    /// <param name="error">The standard deviation of the error.</param>
    public double[] Noisy(int place, Sighting sighting, double error)
    {
        var stream = StreamId.Of($"error of {sighting.Quantity.Name}", sighting.Subject, (int)sighting.At.TotalSeconds);
        return
        [
            .. _rows.Select(
                (row, number) =>
                    row.Seen[place]
                    + (
                        error > 0
                            ? error * StandardNormal.Quantile(new RandomStream(_seed, (uint)number, stream).Uniform(0))
                            : 0
                    )
            ),
        ];
    }

    /// <summary>The logarithm of the likelihood of what was seen in each replication; minus infinity where it is left out.</summary>
    public double[] LogLikelihoods()
    {
        var logLikelihoods = new double[_rows.Count];
        for (var row = 0; row < logLikelihoods.Length; row++)
        {
            logLikelihoods[row] = Math.Log(Importance[row]);
            for (var i = 0; i < Observed.Length; i++)
            {
                var z = (_rows[row].Seen[Places[i]] - Observed[i]) / Errors[i];
                logLikelihoods[row] -= 0.5 * z * z;
            }
        }
        return logLikelihoods;
    }

    static double ErrorOf(SeenRange seen) => seen.IsFact ? ErrorOfFact : seen.Error;

    static bool[] Agreeing(IReadOnlyList<ForecastRow> rows, IReadOnlyList<SeenRange> seen) =>
        [.. rows.Select(row => seen.Index().All(one => !one.Item.IsFact || row.Seen[one.Index] == one.Item.Middle))];
}
