using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Each kind of mistake in a value, a key or a name, with its exact place and words.</summary>
public class ValueMistakeTests
{
    [Theory]
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
        "66:12 RC015",
        "sites.beach.craft cannot be unlimited: it must be from 0 to 10000"
    )]
    [InlineData(
        "at: [5 h, 29 h]",
        "at: [5 h, 29 m]",
        "74:15 RC014",
        "fire.rockets.at[1]: 29 m is a length; a time is expected, such as 8 min"
    )]
    [InlineData(
        "horizon: 20 d",
        "horizn: 20 d",
        "4:1 RC010",
        "the scenario has no key 'horizn'; did you mean 'horizon'?"
    )]
    [InlineData("current: 0.5 m/s", "zzz: 0.5 m/s", "8:3 RC010", "river has no key 'zzz'; its keys are width, current")]
    [InlineData(
        "    persons: 12\n",
        "",
        "63:3 RC011",
        "sites.beach needs the key 'persons', such as persons: 12: persons that one boat carries, its own crew apart"
    )]
    [InlineData(
        "persons: 12",
        "persons: ",
        "67:5 RC011",
        "sites.beach needs the key 'persons', such as persons: 12: persons that one boat carries, its own crew apart"
    )]
    [InlineData(
        "means: boats",
        "means: boat",
        "64:12 RC016",
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
        "per: craft",
        "per: carft",
        "14:10 RC016",
        "assumptions.ferry-speed.per cannot be 'carft'; did you mean 'craft'?"
    )]
    [InlineData(
        "per: craft",
        "per: month",
        "14:10 RC016",
        "assumptions.ferry-speed.per cannot be 'month'; it is one of run, craft"
    )]
    [InlineData(
        "window: night",
        "window: 22-05",
        "65:13 RC013",
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
        "79:7 RC016",
        "fire.rockets.targets.brigde: targets has no entry 'brigde'; did you mean 'bridge'?"
    )]
    [InlineData(
        "  pontoons:",
        "  pontoons: {means: boats, craft: 1, persons: 1}\n  a.b:",
        "52:3 RC020",
        "'a.b' cannot be a name: names have up to 100 characters, without . * [ ] = ( ) or spaces at the ends"
    )]
    public void A_mistake_is_reported_at_its_place(string old, string changed, string place, string message)
    {
        var problem = Sample.FirstError(Sample.With(old, changed));

        Assert.Equal(place, $"{problem.Line}:{problem.Column} {problem.Code}");
        Assert.Equal(message, problem.Message);
        Assert.Equal("s.yaml", problem.File);
    }

    [Fact]
    public void A_site_without_a_means_is_told_all_that_there_are()
    {
        var problem = Sample.FirstError(Sample.With("    means: boats\n", ""));

        Assert.Equal("63:3 RC011", $"{problem.Line}:{problem.Column} {problem.Code}");
        var all = ScenarioLanguage.Default.Means.Select(means => means.Name).Order(StringComparer.Ordinal);
        Assert.Equal($"sites.beach needs the key 'means': one of {string.Join(", ", all)}", problem.Message);
    }
}
