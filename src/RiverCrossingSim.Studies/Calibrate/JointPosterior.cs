using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The assumptions that fit what was seen, all together: the replications whose summaries are nearest, each with its weight and its
/// assumptions moved to where what was seen is. The summaries are the means of the assumptions' ranks that are to be expected
/// from what was seen, so that an assumption of which nothing can be seen has no say in what is near.
/// </summary>
sealed class JointPosterior
{
    const double ShareKept = 0.1;
    const int FewestKept = 150;
    const int MostKept = 1_000;

    readonly SemiAutomaticSummaries? _summaries;
    readonly double[][] _values;
    readonly double[] _tells;
    readonly SeenPool _pool;
    readonly int _keep;
    readonly int _rows;

    /// <summary>Learns the summaries.</summary>
    /// <param name="subject">The scenario and what was seen of it.</param>
    /// <param name="rows">The replications.</param>
    /// <param name="importance">The weight of each before anything was seen.</param>
    /// <param name="seed">Seed of the errors of observation.</param>
    public JointPosterior(ForecastSubject subject, IReadOnlyList<ForecastRow> rows, double[] importance, ulong seed)
    {
        _pool = new SeenPool(rows, importance, subject.Seen, seed);
        _rows = rows.Count;
        Drawn =
        [
            .. subject
                .Scenario.Assumptions.Values.Index()
                .Where(one => one.Item.Per == DrawnPer.Run && one.Item.Value is not Constant),
        ];
        var copula = new AssumptionCopula(subject.Scenario);
        List<double[]> uniforms = [.. rows.Select(row => AssumptionShifts.Together(row.Uniforms, copula))];
        Ranks = [.. Drawn.Select(one => uniforms.Select(row => one.Item.Rank(row[one.Index])).ToArray())];
        _keep = Math.Clamp((int)(ShareKept * _pool.Left.Count()), FewestKept, MostKept);
        if (_pool.Values.Count == 0 || Drawn.Count == 0)
        {
            (_values, _tells) = ([], []);
            return;
        }
        _summaries = SemiAutomaticSummaries.Learn(_pool.Values, Ranks, _pool.Importance);
        _tells = [.. Ranks.Select((ranks, place) => Told(_summaries.Values[place], ranks))];
        _values = [.. _summaries.Values.Select((values, place) => Scaled(values, _tells[place]))];
    }

    /// <summary>The assumptions that can be learnt of, with their places in the scenario: those that vary and hold for a whole replication.</summary>
    public IReadOnlyList<(int Index, Assumption Item)> Drawn { get; }

    /// <summary>Of each of them its rank among its possible values in each replication, from 0 to 1.</summary>
    public IReadOnlyList<double[]> Ranks { get; }

    /// <summary>The replications that are left, of which one may be taken for the truth; rising.</summary>
    public IEnumerable<int> Left => _pool.Left;

    /// <summary>Whether numbers were seen from which an assumption can be learnt, and not facts alone.</summary>
    public bool CanBeTried => _summaries is not null;

    /// <summary>What fits what was seen.</summary>
    public PosteriorRows Fit() => At(_pool.Observed, -1);

    /// <summary>What fits a replication that is taken for the truth, by all the others.</summary>
    /// <param name="truth">The replication.</param>
    public PosteriorRows FitTo(int truth) => At([.. _pool.Values.Select(values => values[truth])], truth);

    PosteriorRows At(double[] observed, int without)
    {
        if (_summaries is null)
        {
            // Only facts were seen, or nothing: what agrees is kept as it is.
            int[] agreeing = [.. _pool.Left.Where(row => row != without).Take(MostKept)];
            return new PosteriorRows(
                [.. agreeing.Select(row => _pool.Importance[row])],
                [.. Ranks.Select(ranks => agreeing.Select(row => ranks[row]).ToArray())]
            );
        }
        double[] summaries = [.. _summaries.Of(observed).Select((value, place) => value * _tells[place])];
        var kept = NearestRows.Find(_values, summaries, Math.Min(_keep, _rows), _pool.Importance, without);
        return new PosteriorRows(kept.Weights, [.. Drawn.Select((one, place) => Moved(kept, one.Item, Ranks[place]))]);
    }

    /// <summary>
    /// Ranks are moved on the scale of their log odds, so that they stay between 0 and 1. Rows of a table are no scale: they stay.
    /// </summary>
    static double[] Moved(NearestRows kept, Assumption assumption, double[] ranks) =>
        assumption.Value is JointDraws
            ? kept.Of(ranks)
            : [.. kept.Adjusted([.. ranks.Select(LogOdds)]).Select(odds => 1 / (1 + Math.Exp(-odds)))];

    static double LogOdds(double rank)
    {
        var inside = Math.Clamp(rank, 1e-9, 1 - 1e-9);
        return Math.Log(inside / (1 - inside));
    }

    /// <summary>How much a summary tells of its target: their covariance, as the summary has a standard deviation of 1.</summary>
    static double Told(double[] summary, double[] ranks)
    {
        var (mean, meanRank) = (summary.Average(), ranks.Average());
        var sum = summary.Select((value, row) => (value - mean) * (ranks[row] - meanRank)).Sum();
        return Math.Max(0, sum / summary.Length);
    }

    static double[] Scaled(double[] values, double factor) => [.. values.Select(value => value * factor)];
}

/// <summary>Rows of a joint posterior.</summary>
/// <param name="Weights">The weight of each.</param>
/// <param name="Ranks">Of each assumption its rank in each.</param>
sealed record PosteriorRows(double[] Weights, IReadOnlyList<double[]> Ranks);
