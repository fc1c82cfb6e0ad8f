namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Each kind of mistake, with its exact place and words.</summary>
public class MistakeTests
{
    [Theory]
    // Units and ranges
    [InlineData(
        "current: 0.5 m/s",
        "current: 0.5",
        "8:12 RC014",
        "river.current: 0.5 needs a unit: a speed is written in m/s, km/h, km/d, m/min, kn or mph, such as 0.5 m/s"
    )]
    [InlineData(
        "current: 0.5 m/s",
        "current: 12 km",
        "8:12 RC014",
        "river.current: 12 km is a length; a speed is expected, such as 0.5 m/s"
    )]
    [InlineData(
        "current: 0.5 m/s",
        "current: -1 m/s",
        "8:12 RC015",
        "river.current: -1 m/s is out of range: current must be from 0 to 10 m/s"
    )]
    [InlineData(
        "current: 0.5 m/s",
        "current: .inf",
        "8:12 RC013",
        "river.current: '.inf' is no number; a speed is expected, such as 12 km/h"
    )]
    [InlineData(
        "current: 0.5 m/s",
        "current: 1e999 m/s",
        "8:12 RC013",
        "river.current: '1e999 m/s' is too large; a speed is expected, such as 12 km/h"
    )]
    [InlineData(
        "horizon: 20 d",
        "horizon: 400 d",
        "4:10 RC015",
        "horizon: 400 d is out of range: horizon must be from 1 min to 366 d"
    )]
    [InlineData(
        "20 t, length",
        "0 t, length",
        "21:18 RC015",
        "vehicle-types.truck.class: 0 t is out of range: class must be above 0 and at most 500 t"
    )]
    [InlineData(
        "personnel: 80",
        "personnel: 80.5",
        "34:18 RC015",
        "force.units[1].personnel: 80.5 is no whole number, and personnel is a count"
    )]
    [InlineData(
        "personnel: 80",
        "personnel: 20 %",
        "34:18 RC014",
        "force.units[1].personnel: 20 % is a share; a count is expected, such as 12"
    )]
    [InlineData(
        "craft: 20",
        "craft: unlimited",
        "65:12 RC015",
        "sites.beach.craft cannot be unlimited: it must be from 0 to 10000"
    )]
    [InlineData(
        "at: [5 h, 29 h]",
        "at: [5 h, 29 m]",
        "73:15 RC014",
        "fire.rockets.at[1]: 29 m is a length; a time is expected, such as 8 min"
    )]
    // Keys and forms
    [InlineData(
        "horizon: 20 d",
        "horizn: 20 d",
        "4:1 RC010",
        "the scenario has no key 'horizn'; did you mean 'horizon'?"
    )]
    [InlineData(
        "    persons: 12",
        "    zzz: 12\n    persons: 12",
        "66:5 RC010",
        "sites.beach has no key 'zzz'; its keys are means, window, opens, waiting-vehicles, waiting-persons, max-current, pause, craft, speed, crossing-time, return-time, near-berths, far-berths, loading, unloading, longest-wait, sinks, craft-repair, survivors, survivors-reach, persons"
    )]
    [InlineData(
        "    persons: 12\n",
        "",
        "62:3 RC011",
        "sites.beach needs the key 'persons', such as persons: 12: persons that one boat carries, its own crew apart"
    )]
    [InlineData(
        "persons: 12",
        "persons: ",
        "66:5 RC011",
        "sites.beach needs the key 'persons', such as persons: 12: persons that one boat carries, its own crew apart"
    )]
    [InlineData(
        "    means: boats\n",
        "",
        "62:3 RC011",
        "sites.beach needs the key 'means': one of bridge, pontoon-bridge, ferries, boats"
    )]
    [InlineData(
        "means: boats",
        "means: boat",
        "63:12 RC016",
        "sites.beach.means cannot be 'boat'; did you mean 'boats'?"
    )]
    [InlineData(
        "milestones: [35 h, 3 d]",
        "milestones: 35 h",
        "5:13 RC012",
        "milestones is a list; here stands the value '35 h'; for a single one write [35 h]"
    )]
    [InlineData("horizon: 20 d", "horizon: [20 d]", "4:10 RC012", "horizon is one value, a time; here stands a list")]
    [InlineData(
        "daylight: {latitude: 46.64, longitude: 32.6 deg}",
        "daylight: night",
        "9:11 RC012",
        "daylight is a map of keys (latitude, longitude, sunrise, sunset); here stands the value 'night'"
    )]
    [InlineData(
        "role: support",
        "role: suport",
        "35:13 RC016",
        "force.units[1].role cannot be 'suport'; did you mean 'support'?"
    )]
    [InlineData(
        "role: support",
        "role: cooks",
        "35:13 RC016",
        "force.units[1].role cannot be 'cooks'; it is one of main-body, support, rear-guard"
    )]
    [InlineData(
        "window: night",
        "window: 22-05",
        "64:13 RC013",
        "sites.beach.window: '22-05' is no operating window; write always, night, day, or clock times such as 22:00-05:00"
    )]
    [InlineData(
        "2022-11-09 18:00 +02:00",
        "9 Nov 2022",
        "3:8 RC013",
        "start: '9 Nov 2022' is no date and time with the offset from UTC; write it as 2022-11-09 18:00 +02:00"
    )]
    [InlineData(
        "{latitude: 46.64, longitude: 32.6 deg}",
        "{sunrise: 6 h}",
        "9:21 RC013",
        "daylight.sunrise: '6 h' is no time of the day; write it as 06:43"
    )]
    // Names
    [InlineData(
        "truck: 40, tank: 3",
        "truk: 40, tank: 3",
        "30:18 RC017",
        "force.units[0].vehicles.truk: vehicle-types has no 'truk'; did you mean 'truck'?"
    )]
    [InlineData(
        "to: bridge",
        "to: brigde",
        "38:24 RC017",
        "routes[0].to: sites has no 'brigde'; did you mean 'bridge'?"
    )]
    [InlineData(
        "sites: [beach]",
        "sites: [shore]",
        "36:15 RC017",
        "force.units[1].sites[0]: sites has no 'shore'; sites has bridge, pontoons, ferry, beach"
    )]
    [InlineData(
        "      bridge: {weight",
        "      brigde: {weight",
        "78:7 RC016",
        "fire.rockets.targets.brigde: targets has no entry 'brigde'; did you mean 'bridge'?"
    )]
    [InlineData(
        "  pontoons:",
        "  a.b:",
        "50:3 RC020",
        "'a.b' cannot be a name: names have up to 100 characters, without . * [ ] = ( ) or spaces at the ends"
    )]
    // Assumptions
    [InlineData(
        "speed: ferry-speed",
        "speed: ferry-sped",
        "58:12 RC017",
        "sites.ferry.speed: 'ferry-sped' is neither a value nor an assumption; did you mean 'ferry-speed'?"
    )]
    [InlineData(
        "spares: 6",
        "spares: plenty",
        "53:13 RC017",
        "sites.pontoons.spares: 'plenty' is neither a value nor an assumption; write a count such as 12, or the name of an assumption (craft-at-work, ferry-speed, interception, strikes)"
    )]
    [InlineData(
        "spares: 6",
        "spares: strikes",
        "53:13 RC014",
        "sites.pontoons.spares: the assumption 'strikes' is a rate; spares is a count, such as 12"
    )]
    [InlineData(
        "night: 1.5",
        "night: normal(1, 0.1)",
        "71:12 RC019",
        "fire.rockets.night is drawn once for a replication, so it cannot be a distribution; write rockets-night: normal(1, 0.1) under assumptions, and night: rockets-night here"
    )]
    [InlineData(
        "max: 2 h}}",
        "max: 2 h}}\n    speed: ferry-speed",
        "55:12 RC019",
        "sites.pontoons.speed: the assumption 'ferry-speed' is drawn for each craft, but speed is the same for all; take away its 'per: craft'"
    )]
    [InlineData(
        "uniform(20 %, 80 %)",
        "uniform(20 %, 180 %)",
        "75:18 RC015",
        "fire.rockets.intercepted: the assumption 'interception' goes up to 1.8; intercepted must be from 0 to 1"
    )]
    [InlineData(
        "horizon: 20 d",
        "horizon: strikes",
        "4:10 RC019",
        "horizon is never random: it takes a time such as 8 min, not the name of an assumption"
    )]
    [InlineData(
        "horizon: 20 d",
        "horizon: uniform(1 d, 2 d)",
        "4:10 RC019",
        "horizon is never random: it takes a time such as 8 min, not a distribution"
    )]
    [InlineData(
        "integer(8, 13)",
        "eight",
        "11:18 RC013",
        "assumptions.craft-at-work.value: 'eight' is neither a value nor a distribution, such as 8 km/h or triangular(5 km/h, 8 km/h, 12 km/h)"
    )]
    // Distributions
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangluar(6 h, 12 h, 36 h)",
        "49:13 RC018",
        "sites.bridge.repair: there is no distribution 'triangluar'; did you mean 'triangular'?"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 3 h, 36 h)",
        "49:13 RC018",
        "sites.bridge.repair: triangular: minimum 6 h is above mode 3 h; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12 h)",
        "49:13 RC018",
        "sites.bridge.repair: triangular: max is missing; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12 h, 36 h, 40 h)",
        "49:41 RC018",
        "sites.bridge.repair: triangular has too many parameters; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12, 36 h)",
        "49:29 RC014",
        "sites.bridge.repair: mode of triangular: 12 needs a unit: a time is written in d, h, min or s, such as 8 min"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12 h, 36 h",
        "49:13 RC018",
        "sites.bridge.repair: 'triangular(6 h, 12 h, 36 h' has no closing bracket; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "min=4 min",
        "least=4 min",
        "59:42 RC018",
        "sites.ferry.loading: normal has no parameter 'least'; it has mean, sd, min, max"
    )]
    [InlineData(
        ", min=4 min",
        "",
        "59:14 RC015",
        "sites.ferry.loading: normal(10 min, 2 min) goes down to -6.42 min; loading must be at least 0; cut it off with min and max, as in normal(mean, sd, min, max)"
    )]
    [InlineData(
        "rounds: integer(2, 6)",
        "rounds: integer(0, 6)",
        "74:13 RC015",
        "fire.rockets.rounds: integer(0, 6) goes down to 0; rounds must be from 1 to 10000"
    )]
    [InlineData(
        "exponential(40 min)}",
        "triangular(1 h, 2 h, 3 h)}",
        "77:57 RC018",
        "inside { } and [ ] a comma ends the value; put it in quotes: \"triangular(1 h, 2 h, 3 h)\""
    )]
    [InlineData(
        "triangular(5 km/h, 8 km/h, 12 km/h)",
        "triangular(5 km/h, 8 min, 12 km/h)",
        "13:31 RC014",
        "assumptions.ferry-speed.value: mode of triangular: 8 min is a time; a speed is expected, such as 12 km/h"
    )]
    // Sources
    [InlineData(
        "confidence: official",
        "confidense: official",
        "7:51 RC010",
        "river.width is a value with its source; it has no key 'confidense'; did you mean 'confidence'?"
    )]
    [InlineData(
        "{value: 1000 m, source",
        "{source",
        "7:10 RC011",
        "river.width says where the value comes from, but has no 'value'"
    )]
    // YAML
    [InlineData(
        "horizon: 20 d",
        "horizon: 20 d\nhorizon: 21 d",
        "5:1 RC006",
        "'horizon' stands twice in this map, first in line 4; keep one of them"
    )]
    [InlineData("horizon: 20 d", "horizon: !!str 20 d", "4:10 RC005", "tags (!) are not used in scenario files")]
    [InlineData(
        "river:\n  width",
        "river:\n\twidth",
        "7:1 RC004",
        "a tab in the indentation; YAML takes only spaces there"
    )]
    [InlineData(
        "name: sample",
        "name: sample: 2",
        "1:13 RC004",
        "a colon stands where no key can be: each key begins a line of its own, in line with its neighbours, and text with ': ' in it is put in quotes"
    )]
    [InlineData(
        "milestones: [35 h, 3 d]",
        "milestones: [35 h, 3 d",
        "5:18 RC004",
        "after this the file is no longer YAML: look for a bracket, brace or quote that is not closed"
    )]
    [InlineData("name: sample", "name: *other", "1:7 RC004", "nothing before this is marked &other")]
    public void A_mistake_is_reported_at_its_place(string old, string changed, string place, string message)
    {
        var problem = FirstError(Sample.With(old, changed));

        Assert.Equal(place, $"{problem.Line}:{problem.Column} {problem.Code}");
        Assert.Equal(message, problem.Message);
        Assert.Equal("s.yaml", problem.File);
    }

    [Fact]
    public void A_file_with_many_mistakes_is_reported_at_once_and_in_order()
    {
        var reading = ScenarioFile.Parse(Golden.Text("mistakes.yaml"), "mistakes.yaml");

        Assert.Null(reading.Scenario);
        Golden.Same("mistakes.txt", ProblemFormatter.Format(reading.Problems));
    }

    [Fact]
    public void A_syntax_error_is_reported_alone()
    {
        var problem = Sample.OnlyProblem("nmae: x\nriver: [\nother: 5\n");
        Assert.Equal(ProblemCodes.Syntax, problem.Code);
    }

    [Theory]
    [InlineData("", "the file is empty; a scenario has at least the keys name, river, force and sites")]
    [InlineData("# nothing\n", "the file is empty; a scenario has at least the keys name, river, force and sites")]
    [InlineData("just words", "a scenario is a map of keys; here stands the value 'just words'")]
    [InlineData("- a\n- b\n", "a scenario is a map of keys; here stands a list")]
    [InlineData("name: a\n---\nname: b\n", "a second document begins here (---); a scenario file holds one")]
    public void What_is_no_scenario_at_all_is_told_so(string text, string message) =>
        Assert.Equal(message, Sample.OnlyProblem(text).Message);

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        var text = Sample.With("role: support", "role: \"\\e[31msupport\"");
        Assert.DoesNotContain('\u001b', ProblemFormatter.Format(ScenarioFile.Parse(text).Problems));
    }

    /// <summary>The first error, which is the only one but for what it makes impossible elsewhere.</summary>
    static Problem FirstError(string text)
    {
        var problems = ScenarioFile.Parse(text, "s.yaml").Problems.Where(p => p.Severity == Severity.Error).ToList();
        Assert.NotEmpty(problems);
        return problems[0];
    }
}
