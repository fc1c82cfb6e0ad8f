using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>The replications of a historical case, and the naive rule with the same assumptions.</summary>
public sealed class CasePrediction
{
    readonly HistoricalCase _case;
    readonly CapacityBound[] _bounds;
    readonly double[] _across;

    CasePrediction(HistoricalCase history, RunResult run)
    {
        (_case, Run) = (history, run);
        var plan = new Plan(history.Scenario);
        var replication = new Replication(plan);
        _bounds = new CapacityBound[run.Table.Count];
        for (var i = 0; i < _bounds.Length; i++)
        {
            _bounds[i] = replication.CapacityBound(run.Seed, (uint)i);
        }
        _across = AlreadyAcross(run);
    }

    /// <summary>The replications.</summary>
    public RunResult Run { get; }

    /// <summary>Runs a case.</summary>
    /// <param name="history">The case.</param>
    /// <param name="options">How many replications, from which seed.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CasePrediction Of(HistoricalCase history, StudyOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(history);
        var run = Study.Run(history.Scenario, options, cancellation);
        return run.Partial ? throw new OperationCanceledException(cancellation) : new CasePrediction(history, run);
    }

    /// <summary>How a figure is predicted, and how that did.</summary>
    public FigureScore Score(PredictedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var observed = _case.Observed.GetValueOrDefault(figure.Name);
        var naive = Values(figure, (output, i) => Naive(output, i));
        return new FigureScore(
            figure,
            observed,
            Prediction.Of(Simulated(figure), observed),
            naive is null ? null : Prediction.Of(naive, observed)
        );
    }

    /// <summary>The share of every unit that was across at the start, in each replication.</summary>
    internal static double[] AlreadyAcross(RunResult run)
    {
        var across = run.Scenario.Force.AlreadyAcross;
        return across switch
        {
            Quantity.Assumed assumed => run.Table[$"assumption.{assumed.Name}"].ToArray(),
            Quantity.Constant constant => [.. Enumerable.Repeat(constant.Value, run.Table.Count)],
            _ => new double[run.Table.Count],
        };
    }

    double[] Simulated(PredictedFigure figure)
    {
        var scale = ForceScale.Of(_case.Scenario);
        var outputs = figure.Outputs.Select(name => Output.Named(name, Run.Table.Columns)!).ToList();
        return
        [
            .. Enumerable
                .Range(0, Run.Table.Count)
                .Select(row =>
                    InUnit(
                        figure,
                        outputs.Sum(output => output.Of([.. output.Columns.Select(c => Run.Table[c][row])], scale))
                    )
                ),
        ];
    }

    double[]? Values(PredictedFigure figure, Func<string, int, double?> value)
    {
        var values = new double[Run.Table.Count];
        for (var row = 0; row < values.Length; row++)
        {
            double sum = 0;
            foreach (var output in figure.Outputs)
            {
                if (value(output, row) is not { } part)
                {
                    return null;
                }
                sum += part;
            }
            values[row] = InUnit(figure, sum);
        }
        return values;
    }

    double? Naive(string output, int row) => new NaiveRule(_case.Scenario).Says(output, _bounds[row], _across[row]);

    // Times of a replication are in hours.
    static double InUnit(PredictedFigure figure, double value) => figure.Unit == "d" ? value / 24 : value;
}
