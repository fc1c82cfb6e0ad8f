namespace RiverCrossingSim.Validation;

/// <summary>How a prediction did against one observed figure.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Observed">What was observed; null where it is not known yet.</param>
/// <param name="Simulated">What the simulation predicted.</param>
/// <param name="Naive">What the naive rule, craft x load x trips, predicted with the same assumptions; null where it has nothing to say.</param>
public sealed record FigureScore(
    PredictedFigure Figure,
    ObservedFigure? Observed,
    Prediction Simulated,
    Prediction? Naive
);

/// <summary>A predicted distribution, and where what was observed falls in it.</summary>
/// <param name="Median">Its median, in the figure's unit.</param>
/// <param name="Lower">Its 5 % quantile.</param>
/// <param name="Upper">Its 95 % quantile.</param>
public sealed record Prediction(double Median, double Lower, double Upper)
{
    /// <summary>The share that is promised to fall outside the band.</summary>
    public const double Alpha = 0.1;

    /// <summary>Width of the 90 % band: one that always contains everything predicts nothing.</summary>
    public double Width => Upper - Lower;

    /// <summary>Share of the replications below what was observed; null where nothing was.</summary>
    public double? ShareBelow { get; init; }

    /// <summary>Share of the replications above what was observed; null where nothing was.</summary>
    public double? ShareAbove { get; init; }

    /// <summary>Whether the band and what was observed have anything in common; null where nothing was observed.</summary>
    public bool? IsInside { get; init; }

    /// <summary>The interval score of the band, in the figure's unit; less is better. Null where nothing was observed.</summary>
    public double? Score { get; init; }

    /// <summary>The prediction of so many replications.</summary>
    /// <param name="values">The figure in each, at least one.</param>
    /// <param name="observed">What was observed.</param>
    public static Prediction Of(double[] values, ObservedFigure? observed)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sorted = new RiverCrossingSim.Statistics.OrderStatistics(values);
        var prediction = new Prediction(
            sorted.Quantile(0.5),
            sorted.Quantile(Alpha / 2),
            sorted.Quantile(1 - (Alpha / 2))
        );
        if (observed is null)
        {
            return prediction;
        }
        return prediction with
        {
            ShareBelow = (double)values.Count(value => value < observed.Low) / values.Length,
            ShareAbove = (double)values.Count(value => value > observed.High) / values.Length,
            IsInside = prediction.Lower <= observed.High && prediction.Upper >= observed.Low,
            Score = RiverCrossingSim.Statistics.IntervalScore.Of(
                prediction.Lower,
                prediction.Upper,
                observed.Low,
                observed.High,
                Alpha
            ),
        };
    }
}
