using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>The chance of a claim as a curve over something that nobody knows.</summary>
/// <param name="Claim">The claim, as it was made.</param>
/// <param name="Over">What the curve runs over.</param>
/// <param name="Points">The curve, in rising order.</param>
public sealed record ClaimCurve(string Claim, string Over, IReadOnlyList<ClaimPoint> Points)
{
    /// <summary>What a curve over the share already across is over.</summary>
    public const string ShareAcross = "share already across when the clock starts";

    /// <summary>What a curve over the fleet's trips is over.</summary>
    public const string Trips = "craft x trips an hour, all ferries together";

    const int Stretches = 10;

    /// <summary>The curves of a claim: over the share already across, and over craft x trips an hour.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">How many replications, from which seed.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<ClaimCurve> Of(Claim claim, StudyOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var run = PacedRun.Of(claim.Scenario, options, cancellation);
        var ferries = claim.Scenario.Sites.Values.OfType<FerrySite>().Select(site => site.Name).ToHashSet();
        double[] trips =
        [
            .. run.Paces.Select(pace =>
                pace.Sites.Where(site => ferries.Contains(site.Site)).Sum(site => site.TripsPerHour)
            ),
        ];
        var met = run.Table[claim.Output].ToArray().Select(hours => hours <= claim.WithinHours).ToArray();
        var possible = Enumerable
            .Range(0, run.Table.Count)
            .Select(row => run.Naive(claim.Output, row) <= claim.WithinHours)
            .ToArray();
        double[] across = [.. run.Paces.Select(pace => NaiveRule.Across(claim.Output, pace))];
        return [Over(ShareAcross, across), Over(Trips, trips)];

        ClaimCurve Over(string what, double[] values) => new(claim.Text, what, Binned(values, met, possible));
    }

    // As many replications in each stretch.
    static List<ClaimPoint> Binned(double[] values, bool[] met, bool[] possible)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        var points = new List<ClaimPoint>();
        foreach (var bin in order.Chunk(Math.Max(1, (order.Length + Stretches - 1) / Stretches)))
        {
            var chance = new Proportion(bin.Count(i => met[i]), bin.Length);
            points.Add(
                new ClaimPoint(
                    bin.Average(i => values[i]),
                    chance.Estimate,
                    chance.Lower,
                    chance.Upper,
                    (double)bin.Count(i => possible[i]) / bin.Length
                )
            );
        }
        return points;
    }
}

/// <summary>A point of the curve: the replications in a stretch of what it runs over.</summary>
/// <param name="At">Their mean of that.</param>
/// <param name="Chance">Share of them in which the claim is met.</param>
/// <param name="Low">Lower end of its 95 % interval (Wilson).</param>
/// <param name="High">Its upper end.</param>
/// <param name="Possible">Share of them in which the naive rule, craft x load x trips, would allow it.</param>
public sealed record ClaimPoint(double At, double Chance, double Low, double High, double Possible);
