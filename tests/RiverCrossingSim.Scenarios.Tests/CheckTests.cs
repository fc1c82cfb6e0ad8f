using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Each check of a whole scenario, with what it says.</summary>
public class CheckTests
{
    [Theory]
    [InlineData(
        "RC101",
        "personnel: 500",
        "personnel: 80",
        "force.units[0].personnel: the vehicles of 'rifle battalion' need crews of 89 people, and it has 80; personnel includes the crews"
    )]
    [InlineData(
        "RC102",
        "wounded: 20",
        "wounded: 501",
        "force.units[0].wounded: 501 of the 500 people of 'rifle battalion' cannot be wounded"
    )]
    [InlineData(
        "RC103",
        "assembly-area: steppe",
        "assembly-area: step",
        "force.units[0].assembly-area: no route leads 'rifle battalion' from 'step' to a site that it may use; did you mean 'steppe'?"
    )]
    [InlineData(
        "RC103",
        "ready: 1 h 30 min",
        "sites: [beach]",
        "force.units[0].assembly-area: no route leads 'rifle battalion' from 'steppe' to a site that it may use; its routes lead elsewhere than to beach"
    )]
    [InlineData(
        "RC104",
        "  - {from: steppe, to: ferry",
        "  - {from: wood, to: ferry",
        "routes[1].from: no unit starts from 'wood'; units start from steppe"
    )]
    [InlineData(
        "RC105",
        "priority: 6",
        "vehicles: {truck: 2}",
        "force.units[1].vehicles.truck: none of the sites that 'staff' may use can carry a truck; they will be stranded"
    )]
    [InlineData(
        "RC106",
        "sites: [beach]",
        "sites: [bridge]",
        "force.units[1].personnel: 80 people of 'staff' have no seat in a vehicle, and no site that it may use takes dismounted people; they will be stranded"
    )]
    [InlineData(
        "RC107",
        "vehicle-types:",
        "vehicle-types:\n  bus: {class: 12 t, length: 12 m}",
        "vehicle-types.bus: no unit has such a vehicle"
    )]
    [InlineData(
        "RC108",
        "assumptions:",
        "assumptions:\n  width: 3 km",
        "assumptions.width: no key names this assumption, so it changes nothing"
    )]
    [InlineData(
        "RC109",
        "condition: restricted",
        "condition: restrict",
        "sites.bridge.condition: the bridge has no condition 'restrict'; did you mean 'restricted'?"
    )]
    [InlineData(
        "RC110",
        "name: staff",
        "name: rifle battalion",
        "force.units[1].name: force.units[0] is called 'rifle battalion' too; names are unique (count makes several units alike)"
    )]
    [InlineData(
        "RC111",
        "name: closed",
        "name: intact",
        "sites.bridge.conditions[2].name: the bridge has a condition 'intact' already"
    )]
    [InlineData(
        "RC113",
        "    craft: 20\n",
        "    craft: 20\n    speed: 8 km/h\n    crossing-time: 6 min\n",
        "sites.beach.speed: with a crossing time given, the craft's speed does nothing"
    )]
    [InlineData(
        "RC207",
        "means: pontoon-bridge",
        "means: pontoon-bridge\n    speed: 12 km/h",
        "sites.pontoons.speed: vehicles drive at up to 12 km/h on the pontoon bridge; most rules allow 9 km/h, some 10 km/h or 8 mph"
    )]
    [InlineData(
        "RC207",
        "means: pontoon-bridge",
        "means: pontoon-bridge\n    speed: 8 mph",
        "sites.pontoons.speed: vehicles drive at up to 12.9 km/h on the pontoon bridge; most rules allow 9 km/h, some 10 km/h or 8 mph"
    )]
    [InlineData(
        "RC114",
        "    craft: 20\n",
        "    craft: 20\n    speed: 1 km/h\n",
        "sites.beach.speed: the craft are never faster than the current of at least 0.5 m/s, so none ever crosses"
    )]
    [InlineData(
        "RC114",
        "    craft: 20\n",
        "    craft: 20\n    max-current: 0.4 m/s\n",
        "sites.beach.max-current: the current is at least 0.5 m/s, so the site is never open"
    )]
    [InlineData(
        "RC115",
        "    craft: 20\n",
        "    craft: 20\n    opens: 21 d\n",
        "sites.beach.opens: the site never opens before the horizon of 20 d"
    )]
    [InlineData(
        "RC115",
        "horizon: 20 d",
        "horizon: 3 h",
        "sites.pontoons.window: no 22:00-05:00 begins before the horizon of 3 h"
    )]
    [InlineData(
        "RC115",
        "ready: 1 h 30 min",
        "ready: 30 d",
        "force.units[0].ready: the unit is never ready before the horizon of 20 d"
    )]
    [InlineData(
        "RC116",
        "[{from: 2 d, factor: 2}]",
        "[{from: 2 d, factor: 2}, {from: 1 d, factor: 1}]",
        "fire.rockets.phases[1].from: 1 d is not after 2 d, when the phase before it begins; write phases in order of time"
    )]
    [InlineData(
        "RC117",
        "{latitude: 46.64, longitude: 32.6 deg}",
        "{latitude: 46.64}",
        "daylight.latitude: latitude is given without longitude; the sun is computed from both, or sunrise and sunset are given"
    )]
    public void What_is_wrong_with_the_whole_is_found(string code, string old, string changed, string message)
    {
        var problems = ScenarioFile.Parse(Sample.With(old, changed)).Problems;
        var problem = Assert.Single(problems, problem => problem.Code == code);
        Assert.Equal(message, problem.Message);
        Assert.Equal(CheckList.All.Single(check => check.Code == code).Severity, problem.Severity);
    }

    [Theory]
    [InlineData("pontoon-bridge", null)]
    [InlineData("craft", null)]
    [InlineData("waiting-area", null)]
    [InlineData("footbridge", "a site with means: footbridge")]
    [InlineData("swim-site", "a site with means: swim")]
    [InlineData("bridge", "a site with means: bridge")]
    public void Fire_at_what_is_not_there_is_found(string kind, string? missing)
    {
        var text = Sample.With("      bridge: {weight: 2, hit: 0.1}", $"      {kind}: {{hit: 0.1}}");
        if (missing is not null)
        {
            var start = text.IndexOf("  bridge:\n", StringComparison.Ordinal);
            text = text.Remove(start, text.IndexOf("  pontoons:", StringComparison.Ordinal) - start)
                .Replace(
                    "  - {from: steppe, to: bridge, length: 30 km, capacity: 200 /h}\n",
                    "",
                    StringComparison.Ordinal
                );
        }
        var found = ScenarioFile
            .Parse(text)
            .Problems.Where(problem => problem.Code == "RC112")
            .Select(problem => problem.Message);
        Assert.Equal(
            missing is null
                ? []
                :
                [
                    $"fire.rockets.targets.{kind}: the scenario has no target of this kind ({missing}), so it gets no fire",
                ],
            found
        );
    }

    [Theory]
    [InlineData("  units:\n", "  units: []\n  serial-persons: 100\nignored:\n", "force.units")]
    [InlineData("    conditions:\n", "    conditions: []\n    pause: 0\n    ignored:\n", "sites.bridge.conditions")]
    public void A_part_that_needs_entries_has_some(string old, string changed, string path)
    {
        var lines = Sample.With(old, changed).Split('\n').ToList();
        var ignored = lines.FindIndex(line => line.TrimStart() == "ignored:");
        var indent = lines[ignored].Length - lines[ignored].TrimStart().Length;
        lines.RemoveAt(ignored);
        while (lines[ignored].Length - lines[ignored].TrimStart().Length > indent)
        {
            lines.RemoveAt(ignored);
        }

        Assert.Contains(
            ScenarioFile.Parse(string.Join('\n', lines)).Problems,
            problem => problem.Code == "RC118" && problem.Path == path
        );
    }

    [Fact]
    public void A_vehicle_too_heavy_for_every_site_is_found_once()
    {
        var text = Sample
            .With("tank: {class: 45 t", "tank: {class: 145 t")
            .Replace("lanes: 2}", "lanes: 2, class: 60 t}", StringComparison.Ordinal);
        var problem = Sample.OnlyProblem(text);
        Assert.Equal(
            "vehicle-types.tank: no site can carry it (145 t, 9.5 m); every tank would be stranded",
            problem.Message
        );
        Assert.Equal(22, problem.Line);
    }

    [Fact]
    public void What_is_unused_because_a_value_was_set_from_outside_is_no_matter() =>
        Assert.Empty(ScenarioFile.Parse(Sample.Text, sets: ["fire.*.rate=0"]).Problems);

    [Fact]
    public void A_finding_points_to_the_place_where_the_key_is_written()
    {
        var problem = Sample.OnlyProblem(Sample.With("personnel: 500", "personnel: 80"));
        Assert.Equal((28, 18, "force.units[0].personnel"), (problem.Line, problem.Column, problem.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "river.width=900 m")]
    [InlineData(false, "sites.boats.loading=5 min")]
    [InlineData(false, "river.width=900 m", "sites.boats.crossing-time=null")]
    [InlineData(false, "river.width=900 m", "sites.boats.max-current=1 m/s")]
    public void A_width_that_is_set_where_all_sites_give_their_times_is_told(bool isTold, params string[] sets)
    {
        const string Ford = """
            name: ford
            river: {width: 400 m}
            force: {units: [{name: company, personnel: 100}]}
            sites: {boats: {means: boats, craft: 4, persons: 12, crossing-time: 3 min}}
            """;
        var folder = Directory.CreateTempSubdirectory("rcsim-check-");
        try
        {
            var path = Path.Combine(folder.FullName, "ford.yaml");
            File.WriteAllText(path, Ford);
            Assert.Equal(isTold, ScenarioFile.Read(path, sets).Problems.Any(problem => problem.Code == "RC113"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(
        "1.000 m",
        "river.width: 1.000 m is 1 m, since the point is the decimal point; write 1 km if it was to part thousands"
    )]
    [InlineData(
        "2.500 m",
        "river.width: 2.500 m is 2.5 m, since the point is the decimal point; write 2.5 km if it was to part thousands"
    )]
    [InlineData("1.0000 m", null)]
    [InlineData("1.00 m", null)]
    [InlineData("1000 m", null)]
    [InlineData("0.125 km", null)]
    [InlineData("1.250 km", null)]
    public void Three_digits_behind_a_point_may_be_thousands(string width, string? said)
    {
        var problems = ScenarioFile
            .Parse(Sample.Text.Replace("value: 1000 m", $"value: {width}", StringComparison.Ordinal))
            .Problems;
        Assert.Equal(said, problems.SingleOrDefault(problem => problem.Code == "RC021")?.Message);
    }

    [Theory]
    [InlineData("uniform(1.000 m, 2.500 m)", "1.000 m is 1 m", "2.500 m is 2.5 m")]
    [InlineData("uniform(1.000 m, 1200 m)", "1.000 m is 1 m")]
    [InlineData("discrete([1.000 m, 1.100 m], [1.500, 2])", "1.000 m is 1 m", "1.100 m is 1.1 m")]
    [InlineData("{normal: {mean: 1200 m, sd: 1.100 m, min: 900 m, max: 1500 m}}", "1.100 m is 1.1 m")]
    [InlineData("1.000 m", "1.000 m is 1 m")]
    [InlineData("uniform(1.5 m, 2.25 m)")]
    [InlineData("uniform(300.000 m, 400.000 m)")]
    [InlineData("uniform(100 m, 150.000 m, 200 m)")]
    public void Three_digits_behind_a_point_are_seen_within_an_assumption_too(string width, params string[] said)
    {
        var value = width[0] == '{' ? width : $"'{width}'";
        IsSaid(
            "assumptions.width.value",
            $"""
            name: ford
            assumptions:
              width:
                value: {value}
            river:
              width: width
            """,
            said
        );
    }

    [Theory]
    [InlineData("triangular(1.000 s, 2.500 s, 4.500 s)", "1.000 s is 1 s", "2.500 s is 2.5 s", "4.500 s is 4.5 s")]
    [InlineData("triangular(1.000 min, 2 min, 3 min)")]
    public void Three_digits_behind_a_point_are_seen_within_a_distribution_too(string time, params string[] said) =>
        IsSaid(
            "sites.boats.loading",
            $"""
            name: ford
            river:
              width: 200 m
            sites:
              boats:
                means: boats
                loading: {time}
            """,
            said
        );

    static void IsSaid(string path, string text, string[] said)
    {
        var problems = ScenarioFile.Parse(text).Problems;
        var points = problems.Where(problem => problem.Code == "RC021").ToList();
        Assert.Equal(said, points.Select(problem => problem.Message[(path.Length + 2)..].Split(',')[0]));
        Assert.All(points, problem => Assert.Equal(path, problem.Path));
    }

    [Fact]
    public void What_the_program_writes_is_in_no_doubt()
    {
        var scenario = Sample.Read(Sample.Text) with
        {
            River = new River { Width = 1.125, Current = 0.5 },
        };
        var text = ScenarioFile.Write(scenario);
        Assert.Contains("1.1250 m", text, StringComparison.Ordinal);
        Assert.DoesNotContain(ScenarioFile.Parse(text).Problems, problem => problem.Code == "RC021");
    }
}
