namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>A scenario that uses every means and most forms of values, and has no problem; tests change a line of it.</summary>
static class Sample
{
    public const string Text = """
        name: sample
        title: "A sample: all means"
        start: 2022-11-09 18:00 +02:00
        horizon: 20 d
        milestones: [35 h, 3 d]
        river:
          width: {value: 1000 m, source: "map, sheet 12", confidence: official, note: at low water}
          current: 0.5 m/s
        daylight: {latitude: 46.64, longitude: 32.6 deg}
        assumptions:
          craft-at-work: integer(8, 13)
          ferry-speed:
            value: triangular(5 km/h, 8 km/h, 12 km/h)
            per: craft
            note: crews differ
            source: drivers' accounts
          interception: uniform(20 %, 80 %)
          strikes:
            lognormal: {median: 3 /d, spread: 1.2}
        vehicle-types:
          truck: {class: 20 t, length: 8 m, seats: 12}
          tank: {class: 45 t, length: 9.5 m, crew: 3}
        force:
          already-across: 10 %
          units:
            - name: rifle battalion
              count: 4
              personnel: 500
              wounded: 20
              vehicles: {truck: 40, tank: 3}
              assembly-area: steppe
              ready: 1 h 30 min
            - name: staff
              personnel: 80
              priority: 6
              sites: [beach]
        routes:
          - {from: steppe, to: bridge, length: 30 km, capacity: 200 /h}
          - {from: steppe, to: ferry, length: 18 km}
          - {from: steppe, to: pontoons, length: 25 km}
        sites:
          bridge:
            means: bridge
            span: 1.4 km
            conditions:
              - {name: intact, lanes: 2}
              - {name: restricted, class: 20 t, speed: 5 km/h}
              - {name: closed, lanes: 0}
            condition: restricted
            repair: triangular(6 h, 12 h, 36 h)
          pontoons:
            means: pontoon-bridge
            window: 22:00-05:00
            spares: 6
            refill: {triangular: {min: 20 min, mode: 40 min, max: 2 h}}
          ferry:
            means: ferries
            craft: craft-at-work
            speed: ferry-speed
            loading: normal(10 min, 2 min, min=4 min)
            unloading: discrete([5 min, 9 min], [3, 1])
            deck: {lanes: 2, length: 20 m, load: 90 t, persons: 50}
          beach:
            means: boats
            window: night
            craft: 20
            persons: 12
            loading: empirical(4 min, 5 min, 5.5 min)
        fire:
          rockets:
            rate: strikes
            night: 1.5
            phases: [{from: 2 d, factor: 2}]
            at: [5 h, 29 h]
            rounds: integer(2, 6)
            intercepted: interception
            targets:
              landing: {hit: 30 %, hurt: "beta(2, 20)", closed: exponential(40 min)}
              bridge: {weight: 2, hit: 0.1}

        """;

    /// <summary>The sample with one piece of text, which must be there, replaced by another.</summary>
    public static string With(string old, string changed)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Text.Replace(old, changed, StringComparison.Ordinal);
    }

    /// <summary>The one problem of a text.</summary>
    public static Problem OnlyProblem(string text, params string[] sets)
    {
        var problems = ScenarioFile.Parse(text, "s.yaml", sets).Problems;
        Assert.True(problems.Count == 1, "\n" + ProblemFormatter.Format(problems));
        return problems[0];
    }

    /// <summary>The first error of a text; others may follow from it.</summary>
    public static Problem FirstError(string text)
    {
        var problems = ScenarioFile.Parse(text, "s.yaml").Problems.Where(p => p.Severity == Severity.Error).ToList();
        Assert.NotEmpty(problems);
        return problems[0];
    }

    /// <summary>The scenario of a text without problems.</summary>
    public static Model.Scenario Read(string text, params string[] sets)
    {
        var reading = ScenarioFile.Parse(text, "s.yaml", sets);
        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        return reading.Scenario!;
    }
}
