namespace RiverCrossingSim.Cli.Tests;

/// <summary>Scenario files for the tests.</summary>
static class Samples
{
    /// <summary>One boat, 100 people, nothing random: clear after 87 minutes in every replication.</summary>
    public const string Boat = """
        name: boat
        title: One boat
        horizon: 1 d
        milestones: [1 h, 2 h]
        river:
          width: 400 m
        force:
          units:
            - name: company
              personnel: 100
        sites:
          landing:
            means: boats
            craft: 1
            persons: 10
            speed: 8 km/h
            near-berths: 1
            far-berths: 1
            loading: 2 min
            unloading: 1 min
        """;

    /// <summary>Ferries under fire, with assumptions: everything that can be random is.</summary>
    public const string Ferries = """
        name: ferries
        horizon: 4 d
        river:
          width: width
        assumptions:
          width: uniform(600 m, 1400 m)
        vehicle-types:
          truck: {class: 20 t, length: 8 m, crew: 2, seats: 10}
        force:
          units:
            - name: battalion
              count: 2
              personnel: 300
              vehicles: {truck: 40}
        sites:
          north:
            means: ferries
            craft: 3
            loading: triangular(5 min, 10 min, 20 min)
            deck: {lanes: 2, length: 25 m, persons: 50}
          south:
            means: ferries
            craft: 2
            window: night
            deck: {lanes: 2, length: 25 m, persons: 50}
        fire:
          guns:
            rate: 0.3 /h
            rounds: 6
            targets:
              landing: {hit: 0.2, closed: 2 h, hurt: 0.05}
              craft: {hit: 0.05}
        """;

    /// <summary>A study of two points of the boat, in <c>boat.yaml</c>, of two replications each.</summary>
    public const string CraftStudy = """
        name: craft
        scenario: boat.yaml
        factors:
          craft: {path: sites.landing.craft, values: [1, 2]}
        replications: 2
        outputs: [duration]
        """;

    /// <summary>Three mistakes.</summary>
    public const string Bad = """
        name: bad
        horizon: 4
        river:
          wdth: 100 m
        force:
          units:
            - name: company
              personnel: many
        sites: {}
        """;
}
