using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>A forecast beside how wrong forecasts of this model have been.</summary>
/// <param name="Crossings">The crossings that happened and were predicted.</param>
/// <param name="MeanLogRatio">The mean logarithm of how much longer they took than predicted; null below two crossings.</param>
/// <param name="LogRatioDeviation">Its standard deviation; null below two.</param>
/// <param name="HeldByTheOthers">Of how many the ratio lies in the 90 % interval that the others give; null below three.</param>
/// <param name="Lower">The lower end of the 90 % band of the duration, widened, hours; null where nothing is widened.</param>
/// <param name="Upper">Its upper end.</param>
public sealed record RecordSummary(
    IReadOnlyList<PastCrossing> Crossings,
    double? MeanLogRatio,
    double? LogRatioDeviation,
    int? HeldByTheOthers,
    [property: JsonPropertyName("lower_h")] double? Lower,
    [property: JsonPropertyName("upper_h")] double? Upper
)
{
    /// <summary>The record beside the durations of a run.</summary>
    /// <param name="record">The record.</param>
    /// <param name="durations">Quantiles of the completed durations, hours, 5, 50 and 95 % among them; empty where there are none.</param>
    internal static RecordSummary Of(CrossingRecord record, IReadOnlyList<QuantileEstimate> durations)
    {
        var widened = durations.Count > 0 ? record.Widened(At(0.05), At(0.5), At(0.95)) : null;
        return new RecordSummary(
            record.Crossings,
            record.Next?.Mean,
            record.Next?.StandardDeviation,
            record.HeldByTheOthers,
            widened?.Lower,
            widened?.Upper
        );

        double At(double p) => durations.Single(quantile => quantile.P == p).Value;
    }
}
