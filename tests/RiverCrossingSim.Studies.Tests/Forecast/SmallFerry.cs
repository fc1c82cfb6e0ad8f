using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>A small crossing of which three things are not known, under fire.</summary>
static class SmallFerry
{
    const string Text = """
        name: small-ferry
        start: 2024-05-01 06:00 +00:00
        horizon: 3 d
        milestones: [14 h, 1 d]
        completion-share: 90 %
        river: {width: 400 m}
        assumptions:
          turnaround: uniform(3 min, 25 min)
          breakdown: uniform(0 %, 30 %)
          engine: {value: "uniform(5 km/h, 9 km/h)", per: craft}
          late: discrete(0 h, 6 h)
        vehicle-types:
          truck: {class: 10 t, length: 8 m, crew: 2}
        force:
          units: [{name: column, personnel: 400, vehicles: {truck: 150}}]
        sites:
          ferries:
            means: ferries
            craft: 3
            near-berths: 3
            far-berths: 3
            speed: engine
            breakdowns: breakdown
            craft-repair: triangular(1 h, 2 h, 6 h)
            deck: {lanes: 2, length: 20 m, class: 60 t, load: 60 t, persons: 20}
            loading: turnaround
            unloading: turnaround
          boats: {means: boats, craft: 2, persons: 8, crossing-time: 10 min, opens: late}
        fire:
          guns: {rate: 6 /d, targets: {landing: {hit: 40 %, closed: "triangular(10 min, 30 min, 2 h)", hurt: 2 %}, craft: {hit: 20 %}}}
        """;

    public static Scenario Scenario { get; } =
        ScenarioFile.Parse(Text).Scenario ?? throw new InvalidOperationException("The text has errors.");

    /// <summary>Observations up to 6 h.</summary>
    public static Observations Seen(params IReadOnlyList<Observation> observed) =>
        new()
        {
            Name = "seen",
            AsOf = TimeSpan.FromHours(6),
            Observed = observed,
        };

    /// <summary>What somebody sees of another replication, with its duration and what was assumed in it.</summary>
    public static (Observations Seen, double Duration, double Breakdown) Truth(uint replication)
    {
        var plan = new Plan(Scenario);
        var worker = new Replication(plan)
        {
            Sightings =
            [
                new(ObservedQuantity.VehiclesAcross, "", TimeSpan.FromHours(6)),
                new(ObservedQuantity.Trips, "ferries", TimeSpan.FromHours(6)),
                new(ObservedQuantity.Ended, "", TimeSpan.FromHours(6)),
                new(ObservedQuantity.Breakdowns, "", TimeSpan.FromHours(6)),
            ],
        };
        var row = new double[plan.Rows.Columns.Count];
        worker.Run(77, replication, replication, row, new int[plan.Timeline.Series.Count * plan.Timeline.Samples]);
        var (vehicles, trips, ended) = (worker.Seen[0], worker.Seen[1], worker.Seen[2]);
        return (
            Seen(
                Of("vehicles-across", vehicles - 3, Math.Min(150, vehicles + 3)),
                Of("trips", trips - 2, trips + 2) with
                {
                    Site = "ferries",
                },
                new Observation { Quantity = "ended", Is = ended > 0 },
                Of("breakdowns", worker.Seen[3] - 1, worker.Seen[3] + 1)
            ),
            row[plan.Rows.Place(Headline.Duration)],
            row[plan.Rows.Place(AssumptionMeasures.Of(Scenario.Assumptions["breakdown"]), "breakdown")]
        );
    }

    /// <summary>What somebody sees exactly of another replication, who can count everything.</summary>
    public static Observations Exactly(uint replication)
    {
        var plan = new Plan(Scenario);
        var at = TimeSpan.FromHours(6);
        ObservedQuantity[] counted =
        [
            ObservedQuantity.VehiclesAcross,
            ObservedQuantity.PeopleAcross,
            ObservedQuantity.Trips,
            ObservedQuantity.Breakdowns,
        ];
        var worker = new Replication(plan)
        {
            Sightings =
            [
                .. counted.Select(quantity => new Sighting(quantity, "", at)),
                .. counted.Select(quantity => new Sighting(quantity, "", at / 2)),
            ],
        };
        var row = new double[plan.Rows.Columns.Count];
        worker.Run(78, replication, replication, row, new int[plan.Timeline.Series.Count * plan.Timeline.Samples]);
        var seen = worker.Seen.ToArray();
        return Seen([
            .. worker.Sightings.Select(
                (sighting, place) => Of(sighting.Quantity.Name, seen[place], seen[place]) with { Time = sighting.At }
            ),
        ]);
    }

    /// <summary>A number that was seen.</summary>
    public static Observation Of(string quantity, double low, double high) =>
        new()
        {
            Quantity = quantity,
            Low = $"{Math.Max(0, low):0}",
            High = $"{Math.Max(0, high):0}",
        };

    /// <summary>The scenario with what was seen of it.</summary>
    public static ForecastSubject Subject(Observations seen) =>
        ForecastSubject.Of(Scenario, ObservationFile.Made(seen, Scenario), [])!;
}
