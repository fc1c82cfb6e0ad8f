using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What would have to be true for it to be done within a time: the assumptions among the replications that were. It
/// conditions on the result; it calibrates nothing, since nothing that was observed goes in.
/// </summary>
/// <param name="Within">The time, hours.</param>
/// <param name="Text">The time in words: "35 h".</param>
/// <param name="Done">Replications that were done by then.</param>
/// <param name="Assumptions">The assumptions, those that differ most first.</param>
public sealed record ConditionSummary(
    [property: JsonPropertyName("within_h")] double Within,
    string Text,
    ShareEstimate Done,
    IReadOnlyList<AssumptionCondition> Assumptions
);

/// <summary>An assumption among the replications that were done within a time, in its base unit.</summary>
/// <param name="Name">The assumption.</param>
/// <param name="Text">
/// Its median with unit and interval, and that of all: "14.7 h in the median (95 % interval 13.2 h to 16.1 h; of all 27 h)". Where it
/// has few values, how often each was drawn: "0 h in 45 % (of all 34 %) and never in 12 % (of all 33 %)".
/// </param>
/// <param name="Values">The 5, 25, 50, 75 and 95 % quantiles among the done, each with its 95 % interval.</param>
/// <param name="Positions">Which share of all replications lies at or below each of those quantiles, ties counted half; 0.05, 0.25 and so on where the done are like all.</param>
/// <param name="AllMedian">The median of all replications.</param>
/// <param name="Higher">The chance that it is higher in a replication that was done than in one that was not, ties counted half.</param>
/// <param name="HigherLow">Lower end of the 95 % interval of that chance.</param>
/// <param name="HigherHigh">Upper end of the 95 % interval of that chance.</param>
/// <param name="PValue">That the chance would be as far from a half without any connection, adjusted by Holm over the assumptions.</param>
/// <param name="Shares">How often each of its values was drawn, where it has few; else empty.</param>
public sealed record AssumptionCondition(
    string Name,
    string Text,
    IReadOnlyList<QuantileEstimate> Values,
    IReadOnlyList<double> Positions,
    double AllMedian,
    double Higher,
    double HigherLow,
    double HigherHigh,
    double PValue,
    IReadOnlyList<ValueShare> Shares
);
