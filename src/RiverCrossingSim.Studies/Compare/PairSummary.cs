using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>Two courses of action against each other; every difference is second - first.</summary>
/// <param name="First">The name of the first.</param>
/// <param name="Second">The name of the second.</param>
/// <param name="Differences">The differences, measure by measure.</param>
/// <param name="Sooner">Who is done sooner under the same luck.</param>
/// <param name="Flips">Where the ranking by the chance to be done within a time flips; empty where the same one is ahead wherever the band tells.</param>
/// <param name="Leads">The stretches of time in which the band tells which is likelier to be done.</param>
/// <param name="Assumptions">What the difference in duration hangs on; those that matter most first.</param>
public sealed record PairSummary(
    string First,
    string Second,
    IReadOnlyList<DifferenceEstimate> Differences,
    SoonerShares Sooner,
    IReadOnlyList<RankingFlip> Flips,
    IReadOnlyList<RankingLead> Leads,
    IReadOnlyList<AssumptionDifference> Assumptions
)
{
    /// <summary>The difference in a measure, by its name.</summary>
    /// <param name="measure">Its name: <c>done_in_time</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such measure.</exception>
    public DifferenceEstimate this[string measure] => Differences.Single(d => d.Measure == measure);
}

/// <summary>A paired difference, second - first.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Label">The measure in words.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Mean">The mean difference, in the unit of the measure; a chance or share is from -1 to 1.</param>
/// <param name="Low">Lower end of its interval, which holds together with all others of the comparison.</param>
/// <param name="High">Upper end of its interval.</param>
/// <param name="Finding">What it shows.</param>
/// <param name="Differing">Replications that came out differently.</param>
/// <param name="FirstLess">Replications in which the first has the smaller value.</param>
/// <param name="SecondLess">Replications in which the second has the smaller value.</param>
/// <param name="Saving">What the same luck saved of the variance; null where nothing varies.</param>
public sealed record DifferenceEstimate(
    string Measure,
    string Label,
    MeasureKind Kind,
    double Mean,
    double Low,
    double High,
    DifferenceFinding Finding,
    int Differing,
    int FirstLess,
    int SecondLess,
    SavingEstimate? Saving
)
{
    /// <summary>Whether it is of the duration.</summary>
    [JsonIgnore]
    public bool IsDuration => Measure == ComparedMeasures.Duration;

    /// <summary>Whether the second is shown to be better.</summary>
    public bool IsSecondBetter =>
        Finding == (Kind == MeasureKind.Chance ? DifferenceFinding.SecondMore : DifferenceFinding.SecondLess);

    /// <summary>Whether the first is shown to be better.</summary>
    public bool IsFirstBetter =>
        Finding == (Kind == MeasureKind.Chance ? DifferenceFinding.SecondLess : DifferenceFinding.SecondMore);
}

/// <summary>The share of a difference's variance that the same luck saved; below 0 it did harm.</summary>
/// <param name="Share">The share, at most 1.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="WorthReplications">With so many times the replications, independent ones would have given as narrow an interval.</param>
public sealed record SavingEstimate(double Share, double Low, double High, double WorthReplications);

/// <summary>In how many replications which is done sooner; both not done by the deadline is a tie.</summary>
/// <param name="First">The first is sooner.</param>
/// <param name="Ties">Both at the same time, or neither by the deadline.</param>
/// <param name="Second">The second is sooner.</param>
public sealed record SoonerShares(ShareEstimate First, ShareEstimate Ties, ShareEstimate Second);

/// <summary>A stretch of time in which one is shown to be likelier to be done.</summary>
/// <param name="Ahead">Its name.</param>
/// <param name="From">The first time, hours.</param>
/// <param name="To">The last time, hours.</param>
public sealed record RankingLead(
    string Ahead,
    [property: JsonPropertyName("from_h")] double From,
    [property: JsonPropertyName("to_h")] double To
);

/// <summary>Between which times the ranking by the chance to be done flips.</summary>
/// <param name="Before">Who is ahead before.</param>
/// <param name="After">Who is ahead after.</param>
/// <param name="From">The last time at which the earlier lead is shown, hours.</param>
/// <param name="To">The first time at which the later lead is shown, hours.</param>
public sealed record RankingFlip(
    string Before,
    string After,
    [property: JsonPropertyName("from_h")] double From,
    [property: JsonPropertyName("to_h")] double To
);

/// <summary>How the difference in restricted duration goes with the value of an assumption that both have in common.</summary>
/// <param name="Name">The assumption.</param>
/// <param name="Explained">The share of the difference's variance that the assumption explains by itself, estimated without bias; it may come out below 0.</param>
/// <param name="ExplainedLow">Lower end of its 95 % interval.</param>
/// <param name="ExplainedHigh">Upper end of its 95 % interval.</param>
/// <param name="PValue">That as much would show without any connection, adjusted by Holm over the assumptions.</param>
/// <param name="Bins">The mean difference where the assumption lies in a bin; the intervals hold together over all bins of all assumptions.</param>
/// <param name="Changes">Where the sign of the difference changes, as far as that is shown.</param>
public sealed record AssumptionDifference(
    string Name,
    double Explained,
    double ExplainedLow,
    double ExplainedHigh,
    double PValue,
    IReadOnlyList<DifferenceInBin> Bins,
    IReadOnlyList<SignChange> Changes
);

/// <summary>The mean difference in restricted duration where an assumption lies in a bin of its values.</summary>
/// <param name="From">The least value of the assumption in the bin, in its base unit.</param>
/// <param name="Middle">The middle value in the bin.</param>
/// <param name="To">The greatest value in the bin.</param>
/// <param name="Replications">Replications in the bin.</param>
/// <param name="Mean">The mean difference, second - first, hours.</param>
/// <param name="Low">Lower end of its interval, hours.</param>
/// <param name="High">Upper end of its interval, hours.</param>
public sealed record DifferenceInBin(
    double From,
    double Middle,
    double To,
    int Replications,
    [property: JsonPropertyName("mean_h")] double Mean,
    [property: JsonPropertyName("low_h")] double Low,
    [property: JsonPropertyName("high_h")] double High
);

/// <summary>Between which values of an assumption the difference changes its sign.</summary>
/// <param name="SoonerBelow">Who is sooner done at smaller values.</param>
/// <param name="SoonerAbove">Who is sooner done at greater values.</param>
/// <param name="From">The middle of the last bin that shows the one, in the base unit.</param>
/// <param name="To">The middle of the first bin that shows the other.</param>
public sealed record SignChange(string SoonerBelow, string SoonerAbove, double From, double To);
