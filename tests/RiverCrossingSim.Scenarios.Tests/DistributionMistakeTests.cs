namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Each kind of mistake in an assumption or a distribution, with its exact place and words.</summary>
public class DistributionMistakeTests
{
    [Theory]
    [InlineData(
        "speed: ferry-speed",
        "speed: ferry-sped",
        "59:12 RC017",
        "sites.ferry.speed: 'ferry-sped' is neither a value nor an assumption; did you mean 'ferry-speed'?"
    )]
    [InlineData(
        "spares: 6",
        "spares: plenty",
        "54:13 RC017",
        "sites.pontoons.spares: 'plenty' is neither a value nor an assumption; write a count such as 12, or the name of an assumption (craft-at-work, ferry-speed, interception, strikes)"
    )]
    [InlineData(
        "spares: 6",
        "spares: strikes",
        "54:13 RC014",
        "sites.pontoons.spares: the assumption 'strikes' is a rate; spares is a count, such as 12"
    )]
    [InlineData(
        "night: 1.5",
        "night: normal(1, 0.1)",
        "72:12 RC019",
        "fire.rockets.night is drawn once for a replication, so it cannot be a distribution; write rockets-night: normal(1, 0.1) under assumptions, and night: rockets-night here"
    )]
    [InlineData(
        "max: 2 h}}",
        "max: 2 h}}\n    speed: ferry-speed",
        "56:12 RC019",
        "sites.pontoons.speed: the assumption 'ferry-speed' is drawn for each craft, but speed is the same for all; take away its 'per: craft'"
    )]
    [InlineData(
        "uniform(20 %, 80 %)",
        "uniform(20 %, 180 %)",
        "76:18 RC015",
        "fire.rockets.intercepted: the assumption 'interception' goes up to 1.8; intercepted must be from 0 to 1"
    )]
    [InlineData(
        "uniform(20 %, 80 %)",
        "uniform(20 %, 123456)",
        "76:18 RC015",
        "fire.rockets.intercepted: the assumption 'interception' goes up to 123000; intercepted must be from 0 to 1"
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
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangluar(6 h, 12 h, 36 h)",
        "50:13 RC018",
        "sites.bridge.repair: there is no distribution 'triangluar'; did you mean 'triangular'?"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 3 h, 36 h)",
        "50:13 RC018",
        "sites.bridge.repair: triangular: minimum 6 h is above mode 3 h; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12 h)",
        "50:13 RC018",
        "sites.bridge.repair: triangular: max is missing; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12 h, 36 h, 40 h)",
        "50:41 RC018",
        "sites.bridge.repair: triangular has too many parameters; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12, 36 h)",
        "50:29 RC014",
        "sites.bridge.repair: mode of triangular: 12 needs a unit: a time is written in d, h, min or s, such as 8 min"
    )]
    [InlineData(
        "triangular(6 h, 12 h, 36 h)",
        "triangular(6 h, 12 h, 36 h",
        "50:13 RC018",
        "sites.bridge.repair: 'triangular(6 h, 12 h, 36 h' has no closing bracket; it is written triangular(min, mode, max)"
    )]
    [InlineData(
        "min=4 min",
        "least=4 min",
        "60:42 RC018",
        "sites.ferry.loading: normal has no parameter 'least'; it has mean, sd, min, max"
    )]
    [InlineData(
        ", min=4 min",
        "",
        "60:14 RC015",
        "sites.ferry.loading: normal(10 min, 2 min) goes down to -6.42 min; loading must be at least 0; cut it off with min and max, as in normal(mean, sd, min, max)"
    )]
    [InlineData(
        "rounds: integer(2, 6)",
        "rounds: integer(0, 6)",
        "75:13 RC015",
        "fire.rockets.rounds: integer(0, 6) goes down to 0; rounds must be from 1 to 10000"
    )]
    [InlineData(
        "exponential(40 min)}",
        "triangular(1 h, 2 h, 3 h)}",
        "78:57 RC018",
        "inside { } and [ ] a comma ends the value; put it in quotes: \"triangular(1 h, 2 h, 3 h)\""
    )]
    [InlineData(
        "triangular(5 km/h, 8 km/h, 12 km/h)",
        "triangular(5 km/h, 8 min, 12 km/h)",
        "13:31 RC014",
        "assumptions.ferry-speed.value: mode of triangular: 8 min is a time; a speed is expected, such as 12 km/h"
    )]
    public void A_mistake_is_reported_at_its_place(string old, string changed, string place, string message)
    {
        var problem = Sample.FirstError(Sample.With(old, changed));

        Assert.Equal(place, $"{problem.Line}:{problem.Column} {problem.Code}");
        Assert.Equal(message, problem.Message);
        Assert.Equal("s.yaml", problem.File);
    }
}
