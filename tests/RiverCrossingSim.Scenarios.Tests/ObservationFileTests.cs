using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Scenarios.Tests;

public sealed class ObservationFileTests : IDisposable
{
    static readonly Scenario Kherson = ScenarioFile.Read(Repository.File("scenarios", "kherson-2022.yaml")).Scenario!;

    readonly string _folder = Directory.CreateTempSubdirectory("observed").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Ranges_are_read_in_the_terms_of_the_scenario()
    {
        var reading = Read(
            """
            name: evening
            as-of: 20 h
            observed:
              - {quantity: people-across, low: 40 %, high: 60 %, source: a newspaper, confidence: press}
              - {quantity: trips, site: city-ferries, time: 12 h, low: 70, high: 70}
              - {quantity: strikes, fire: rockets, low: 3, high: 8}
              - {quantity: line, low: 1.5 km, high: 1.5 km}
              - {quantity: closed, site: barge-bridge, is: true}
              - {quantity: ended, is: false}
            """
        );
        Assert.Empty(reading.Problems);
        var (people, trips, strikes, line, closed, ended) = (
            reading.Seen[0],
            reading.Seen[1],
            reading.Seen[2],
            reading.Seen[3],
            reading.Seen[4],
            reading.Seen[5]
        );
        Assert.Equal(new Sighting(ObservedQuantity.PeopleAcross, "", TimeSpan.FromHours(20)), people.Sighting);
        Assert.Equal((0.4 * 30_000, 0.6 * 30_000), (people.Low, people.High), Near);
        Assert.Equal(0.2 * 30_000 / 3.29, people.Error, 1e-6);
        Assert.Equal("a newspaper", people.As.Source);
        Assert.Equal((70, 70, 0.5), (trips.Low, trips.High, trips.Error));
        Assert.Equal(TimeSpan.FromHours(12), trips.Sighting.At);
        Assert.Equal("rockets", strikes.Sighting.Subject);
        Assert.Equal((1_500, 50), (line.Middle, line.Error), Near);
        Assert.Equal((1, 0, true), (closed.Low, closed.Error, closed.IsFact));
        Assert.Equal(0, ended.Middle);
    }

    [Fact]
    public void Every_mistake_is_told_at_once_at_its_place()
    {
        var reading = Read(
            """
            name: evening
            as-of: 20 h
            observe: []
            observed:
              - {quantity: people-acros, low: 1, high: 2}
              - {quantity: trips, site: city-ferry, low: 1, high: 2}
            """
        );
        Assert.Null(reading.Observations);
        Assert.Contains(
            "has no key 'observe'; did you mean",
            Assert.Single(reading.Problems).Message,
            StringComparison.Ordinal
        );
        Assert.Equal((3, 1), (reading.Problems[0].Line, reading.Problems[0].Column));

        var problems = Read(
            """
            name: evening
            as-of: 20 h
            observed:
              - {quantity: people-acros, low: 1, high: 2}
              - {quantity: trips, site: city-ferry, low: 1, high: 2}
              - {quantity: trips, site: barge-bridge, low: 1, high: 2}
              - {quantity: people-left, site: boats, low: 1, high: 2}
              - {quantity: trips, fire: rockets, low: 1, high: 2}
              - {quantity: strikes, site: boats, low: 1, high: 2}
              - {quantity: strikes, fire: guns, low: 1, high: 2}
              - {quantity: closed, is: true}
              - {quantity: closed, site: boats}
              - {quantity: closed, site: boats, is: true, high: 1}
              - {quantity: vehicles-across, is: true, low: 1, high: 2}
              - {quantity: vehicles-across, low: 10}
              - {quantity: vehicles-across, low: 20, high: 10}
              - {quantity: vehicles-across, low: 20 %, high: 120 %}
              - {quantity: vehicles-across, low: 20, high: 9999}
              - {quantity: craft-lost, low: 20 %, high: 30 %}
              - {quantity: line, low: 3, high: 4 km}
              - {quantity: trips, time: 21 h, low: 3, high: 4}
              - {quantity: trips, low: 3, high: 4}
              - {quantity: trips, time: 1200 min, low: 3, high: 5}
            """
        ).Problems;
        Assert.All(problems, problem => Assert.EndsWith("observed.yaml", problem.File, StringComparison.Ordinal));
        string[] expected =
        [
            "no quantity 'people-acros'; did you mean 'people-across'?",
            "trips cannot be seen of 'city-ferry'; did you mean 'city-ferries'?",
            "trips cannot be seen of 'barge-bridge'; it can of city-ferries, upstream-ferries, boats",
            "has 'site', but people-left is of the whole force",
            "has 'fire', but trips is of a site; name it with 'site'",
            "has 'site', but strikes is of fire; name its source with 'fire'",
            "strikes cannot be seen of 'guns'; it can of rockets",
            "needs the key 'site': closed is of one site; it is one of",
            "needs the key 'is', such as is: true",
            "has 'high', but closed is so or not",
            "has 'is', but vehicles-across is a number",
            "needs the key 'high'",
            "20 is above high, 10",
            "120 % is out of range",
            "9999 is out of range",
            "20 % is a share",
            "3 needs a unit",
            "21 h is later than as-of, 20 h",
            "says again what observed[18] says",
        ];
        Assert.All(
            expected,
            text => Assert.Contains(problems, p => p.Message.Contains(text, StringComparison.Ordinal))
        );
        Assert.Equal(20, problems.Count);
        Assert.Equal(4, problems[0].Line);
        Assert.Equal(16, problems[0].Column);
    }

    [Fact]
    public void What_the_scenario_does_not_have_cannot_be_seen()
    {
        var walk = ScenarioFile.Read(Repository.File("scenarios", "tutorial", "1-people.yaml")).Scenario!;
        var problems = Read(
            """
            name: evening
            as-of: 2000 d
            observed:
              - {quantity: line, low: 1 km, high: 2 km}
              - {quantity: strikes, low: 1, high: 2}
            """,
            walk
        ).Problems;
        Assert.Contains(
            problems,
            problem =>
                problem.Message.Contains("beyond the scenario's horizon", StringComparison.Ordinal)
                || problem.Message.Contains("out of range", StringComparison.Ordinal)
        );
        Assert.Equal(
            1,
            Read("name: evening\nas-of: 1 h\nobserved: [{quantity: line, low: 1 km, high: 2 km}]", walk)
                .Problems.Count(p => p.Message.Contains("nothing in it pursues", StringComparison.Ordinal))
        );
        Assert.Equal(
            1,
            Read("name: evening\nas-of: 1 h\nobserved: [{quantity: strikes, low: 1, high: 2}]", walk)
                .Problems.Count(p => p.Message.Contains("nothing in it fires", StringComparison.Ordinal))
        );
        Assert.Contains(
            "beyond the scenario's horizon",
            Assert.Single(Read("name: evening\nas-of: 40 d", walk).Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_newer_format_a_folder_name_and_a_missing_moment_are_refused_and_nothing_seen_is_allowed()
    {
        Assert.Empty(Read("name: nothing\nas-of: 0 h").Problems);
        Assert.Empty(Read("name: nothing\nas-of: 0 h").Seen);
        Assert.Contains(
            "format must be",
            Assert.Single(Read("name: a\nas-of: 1 h\nformat: 2").Problems).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "name cannot be",
            Assert.Single(Read("name: a/b\nas-of: 1 h").Problems).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "needs the key 'as-of'",
            Assert.Single(Read("name: a").Problems).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "a file of observations is a map",
            Assert.Single(Read("- 1").Problems).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "RC001",
            Assert.Single(ObservationFile.Read(Path.Combine(_folder, "none.yaml"), Kherson).Problems).Code
        );
        Assert.Empty(ObservationFile.Read(Write("name: a\nas-of: 1 h\nobserved: [{quantity: what}]"), null).Problems);
    }

    [Fact]
    public void Observations_made_in_code_are_held_against_the_scenario_too()
    {
        var observations = new Observations
        {
            Name = "made",
            AsOf = TimeSpan.FromHours(20),
            Observed =
            [
                new Observation
                {
                    Quantity = "people-across",
                    Low = "100",
                    High = "2500.5",
                },
            ],
        };
        Assert.Contains(
            "no whole number",
            Assert.Single(ObservationFile.Made(observations, Kherson).Problems).Message,
            StringComparison.Ordinal
        );
        var good = observations with
        {
            Observed =
            [
                new Observation
                {
                    Quantity = "people-across",
                    Low = "100",
                    High = "120",
                },
            ],
        };
        Assert.Equal(110, Assert.Single(ObservationFile.Made(good, Kherson).Seen).Middle);
    }

    static bool Near((double A, double B) one, (double A, double B) other) =>
        Math.Abs(one.A - other.A) < 1e-6 && Math.Abs(one.B - other.B) < 1e-6;

    ObservationReading Read(string text, Scenario? scenario = null) =>
        ObservationFile.Read(Write(text), scenario ?? Kherson);

    string Write(string text)
    {
        var path = Path.Combine(_folder, "observed.yaml");
        File.WriteAllText(path, text);
        return path;
    }
}
