using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>At what a forecast looks in each replication: what was seen, the curves of what is across, and what could be looked at next.</summary>
sealed class ForecastPlan
{
    const int CurvePoints = 48;

    ForecastPlan(IReadOnlyList<Sighting> all, int seen, IReadOnlyList<TimeSpan> times, IReadOnlyList<CurveKind> curves)
    {
        (All, Seen, Times, Curves) = (all, seen, times, curves);
    }

    /// <summary>Everything that is looked at: what was seen first, then each curve, then the candidates.</summary>
    public IReadOnlyList<Sighting> All { get; }

    /// <summary>How many things were seen.</summary>
    public int Seen { get; }

    /// <summary>The times of the curves.</summary>
    public IReadOnlyList<TimeSpan> Times { get; }

    /// <summary>Of what there are curves.</summary>
    public IReadOnlyList<CurveKind> Curves { get; }

    /// <summary>Where in <see cref="All"/> the candidates for a further look begin.</summary>
    public int FirstCandidate => Seen + (Curves.Count * Times.Count);

    /// <summary>Where a point of a curve stands in <see cref="All"/>.</summary>
    public int PlaceOf(int curve, int time) => Seen + (curve * Times.Count) + time;

    /// <summary>Plans.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    /// <param name="subject">What was seen of it.</param>
    /// <param name="within">The time of which the chance to be done is foretold.</param>
    public static ForecastPlan Of(Plan plan, ForecastSubject subject, TimeSpan within)
    {
        IReadOnlyList<Sighting> seen = [.. subject.Seen.Select(range => range.Sighting)];
        var asOf = subject.Observations.AsOf;
        var last = Earlier(plan.Scenario.Horizon, Later(1.25 * within, 2 * asOf));
        IReadOnlyList<TimeSpan> times = [.. Enumerable.Range(0, CurvePoints + 1).Select(i => last * i / CurvePoints)];
        IReadOnlyList<CurveKind> curves =
        [
            .. CurveKind.All.Where(kind => kind.Initial(plan) > 0 && plan.Observable.Contains((kind.Quantity, ""))),
        ];
        return new ForecastPlan(
            [
                .. seen,
                .. curves.SelectMany(kind => times.Select(at => new Sighting(kind.Quantity, "", at))),
                .. Candidates(plan, subject, within).Except(seen),
            ],
            seen.Count,
            times,
            curves
        );
    }

    /// <summary>What could be looked at: everything there is to see, half-way to now, now, and a quarter later.</summary>
    static IEnumerable<Sighting> Candidates(Plan plan, ForecastSubject subject, TimeSpan within)
    {
        var asOf = subject.Observations.AsOf;
        var latest = Earlier(within, plan.Scenario.Horizon);
        return new[] { asOf / 2, asOf, 1.25 * asOf }
            .Where(at => at > TimeSpan.Zero && at < latest)
            .SelectMany(at =>
                plan.Observable.Where(offer => offer.Quantity != ObservedQuantity.Ended && !IsOfOneAlone(plan, offer))
                    .Select(offer => new Sighting(offer.Quantity, offer.Subject, at))
            );
    }

    /// <summary>Whether it is of all sites, or all sources of fire, of which only one has it: that one says the same.</summary>
    static bool IsOfOneAlone(Plan plan, (ObservedQuantity Quantity, string Subject) offer) =>
        offer is { Subject: "", Quantity.Subject: ObservedSubject.ForceOrSite or ObservedSubject.ForceOrFire }
        && plan.Observable.Count(other => other.Quantity == offer.Quantity) == 2;

    static TimeSpan Earlier(TimeSpan one, TimeSpan other) => one < other ? one : other;

    static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}

/// <summary>Of what a forecast has a curve.</summary>
/// <param name="Quantity">What is across.</param>
/// <param name="Initial">How many there are in all.</param>
sealed record CurveKind(ObservedQuantity Quantity, Func<Plan, int> Initial)
{
    /// <summary>People, then vehicles.</summary>
    public static IReadOnlyList<CurveKind> All { get; } =
    [
        new(ObservedQuantity.PeopleAcross, plan => plan.TotalPeople),
        new(ObservedQuantity.VehiclesAcross, plan => plan.TotalVehicles),
    ];
}
