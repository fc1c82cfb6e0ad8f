using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>What the replications of a historical case predict of its figures, and the naive rule with the same assumptions.</summary>
/// <param name="history">The case.</param>
/// <param name="run">Its replications.</param>
sealed class CasePrediction(HistoricalCase history, PacedRun run)
{
    readonly ForceScale _scale = ForceScale.Of(history.Scenario);

    /// <summary>Its replications.</summary>
    public PacedRun Run => run;

    /// <summary>How a figure is predicted, and how that did.</summary>
    public FigureScore Score(PredictedFigure figure)
    {
        var observed = history.Observed.GetValueOrDefault(figure.Name);
        var deadline = Deadline.AtHorizon(history.Scenario);
        var outputs = figure.Outputs.ToDictionary(
            name => name,
            name => Output.Named(name, run.Table.Columns, deadline)!
        );
        var simulated = Values(figure, (name, row) => Simulated(outputs[name], row))!;
        var naive = Values(figure, run.Naive);
        return new FigureScore(
            figure,
            observed,
            Prediction.Of(simulated, observed),
            naive is null ? null : Prediction.Of(naive, observed)
        );
    }

    double Simulated(Output output, int row) =>
        output.Of([.. output.Columns.Select(column => run.Table[column][row])], _scale);

    // Times of a replication are in hours; what is counted by the day or the hour is so over the whole horizon.
    double InUnit(double part, string unit) =>
        unit == "d" ? part / 24
        : unit.EndsWith("/d", StringComparison.Ordinal) ? part / history.Scenario.Horizon.TotalDays
        : unit.EndsWith("/h", StringComparison.Ordinal) ? part / history.Scenario.Horizon.TotalHours
        : part;

    // The figure in each replication, in its unit; null where there is nothing to say of one of its outputs.
    double[]? Values(PredictedFigure figure, Func<string, int, double?> value)
    {
        var values = new double[run.Table.Count];
        for (var row = 0; row < values.Length; row++)
        {
            foreach (var output in figure.Outputs)
            {
                if (value(output, row) is not { } part)
                {
                    return null;
                }
                values[row] += InUnit(part, figure.Unit);
            }
        }
        return values;
    }
}
