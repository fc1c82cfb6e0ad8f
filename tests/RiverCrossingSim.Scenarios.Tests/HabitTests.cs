namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>What people write by habit is told in the form that the scenario takes.</summary>
public class HabitTests
{
    const string Ford = """
        name: ford
        question: How long?
        start: 2022-11-09 18:00 +02:00
        horizon: 24 h
        river: {width: 400 m, current: 1 m/s}
        vehicle-types: {tank: {class: 60 t, length: 8 m, crew: 4}}
        force: {units: [{name: company, personnel: 100, vehicles: {tank: 2}}]}
        sites:
          ferries:
            means: ferries
            craft: 2
            loading: 10 min
            reserve: true
            deck: {lanes: 1, length: 20 m, class: 90 t, load: 90 t}
        """;

    static readonly Dictionary<string, string> Usual = new()
    {
        ["start"] = "2022-11-09 18:00 +02:00",
        ["horizon"] = "24 h",
        ["width"] = "400 m",
        ["current"] = "1 m/s",
        ["class"] = "60 t",
        ["loading"] = "10 min",
        ["reserve"] = "true",
    };

    static string Said(string key, string value)
    {
        var text = Ford.Replace($"{key}: {Usual[key]}", $"{key}: {value}", StringComparison.Ordinal);
        Assert.NotEqual(Ford, text);
        var errors = ScenarioFile.Parse(text).Problems.Where(problem => problem.Severity == Severity.Error);
        return string.Join('\n', errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("width", "400 feet", "there is no unit 'feet'; did you mean 'ft'?")]
    [InlineData("width", "400 yards", "did you mean 'yd'?")]
    [InlineData("width", "1 mile", "did you mean 'mi'?")]
    [InlineData("current", "2 km/hr", "did you mean 'km/h'?")]
    [InlineData("horizon", "2 weeks", "'2 weeks': write 14 d")]
    [InlineData("horizon", "1.5 wk", "write 10.5 d")]
    [InlineData("horizon", "1:30", "write 1 h 30 min for a time that passes, and put a time of the day in quotes")]
    [InlineData("horizon", "00:00", "write 0 min for a time that passes")]
    [InlineData("horizon", "1h30", "'1h30': write 1 h 30 min")]
    [InlineData("loading", "8-20 min", "write uniform(8 min, 20 min) where a range is allowed")]
    [InlineData("loading", "8 to 20 min", "write uniform(8 min, 20 min) where a range is allowed")]
    [InlineData("loading", "8..20", "write integer(8, 20) for a count, or uniform(8, 20), where a range is allowed")]
    [InlineData("class", "MLC 60", "write 60 t: the class of the military load classification counts as tonnes")]
    [InlineData("width", "\u2212400 m", "'\u2212' (U+2212) is not '-': write -400 m")]
    [InlineData("width", "400\u2013500 m", "'\u2013' (U+2013) is not '-': write uniform(400 m, 500 m)")]
    [InlineData("width", "\uFF14\uFF10\uFF10 m", "'\uFF14' (U+FF14) is not '4': write 400 m")]
    [InlineData("width", "\u201C400 m\u201D", "'\u201C' (U+201C) is not '\"': write \"400 m\"")]
    [InlineData("start", "2022-11-09T18:00Z", "write \"2022-11-09 18:00 +00:00\"")]
    [InlineData("start", "2022-11-09 18:00", "write \"2022-11-09 18:00 +02:00\", with the offset of the place")]
    [InlineData(
        "width",
        "400 m, about",
        "river has no key 'about'; a comma ends a value inside { }: put quotes around"
    )]
    [InlineData("class", "60,000 t", "has no key '000 t'; a comma ends a value inside { }: put quotes around")]
    [InlineData(
        "class",
        "60,000",
        "has no key '000'; a comma ends a value inside { }: write a number without it, 25000"
    )]
    [InlineData(
        "horizon",
        "24 h\ncurrent: 1 m/s",
        "the scenario has no key 'current'; 'current' belongs under 'river'"
    )]
    [InlineData("width", "400 m, latitude: 46", "'latitude' belongs under 'daylight'")]
    [InlineData("width", "400 m, horizon: 2 d", "'horizon' belongs at the top of the file")]
    [InlineData("reserve", "yes", "cannot be 'yes'; write true")]
    [InlineData("reserve", "Off", "cannot be 'Off'; write false")]
    public void It_is_told_what_to_write(string key, string value, string said) =>
        Assert.Contains(said, Said(key, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("width", "wide", "is neither a value nor an assumption; write a length such as 1000 m")]
    [InlineData("horizon", "soon", "is no number; a time is expected")]
    [InlineData("reserve", "maybe", "it is one of false, true")]
    public void What_is_no_habit_is_told_as_before(string key, string value, string said) =>
        Assert.Contains(said, Said(key, value), StringComparison.Ordinal);
}
