using System.Text.Json.Nodes;

namespace RiverCrossingSim.Scenarios.Tests.Schema;

/// <summary>What the schema accepts and refuses is what the reader does, as far as one place of a file can tell.</summary>
public class SchemaTests
{
    static readonly JsonObject Whole = JsonNode.Parse(ScenarioSchema.Text())!.AsObject();
    static readonly SchemaWalker Schema = new(Whole);

    public static TheoryData<string> Files => [.. Shipped.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_accepts_every_shipped_file(string file) => Assert.True(Accepts(Shipped.Text(file)));

    [Fact]
    public void It_accepts_a_scenario_with_all_means_and_the_starter()
    {
        Assert.True(Accepts(Sample.Text));
        Assert.True(Accepts(ScenarioTemplate.Text("first")));
    }

    [Fact]
    public void It_accepts_what_is_shown()
    {
        Assert.True(Accepts(ScenarioFile.Write(ScenarioFile.Parse(Sample.Text))));
        Assert.True(Accepts(ScenarioFile.Write(Shipped.Read("kherson-2022.yaml"))));
        Assert.True(Accepts(ScenarioFile.Write(Shipped.Read("equipment.yaml"))));
    }

    [Theory]
    [InlineData("extends: base.yaml\nsites: {beach: {craft: 4}, gone: null}\n")]
    [InlineData("extends: base.yaml\nriver: {width: {value: 800 m, source: map}}\n")]
    [InlineData("catalogue: Boats\nsites: {storm-boat: {means: boats, persons: 7}}\n")]
    [InlineData("import: [a.yaml]\nname: x\nriver: {width: 5 m}\nforce: {units: []}\nsites: {a: {like: b}}\n")]
    public void What_builds_on_another_file_need_not_be_whole(string text) => Assert.True(Accepts(text));

    [Theory]
    [InlineData("name: sample", "nam: sample")]
    [InlineData("horizon: 20 d", "horizon: 20")]
    [InlineData("horizon: 20 d", "horizon: 20 m")]
    [InlineData("current: 0.5 m/s", "curent: 0.5 m/s")]
    [InlineData("start: 2022-11-09 18:00 +02:00", "start: 9 November")]
    [InlineData("already-across: 10 %", "already-across: 10")]
    [InlineData("personnel: 80", "personnel: eighty people")]
    [InlineData("personnel: 80", "personnel: -1")]
    [InlineData("priority: 6", "priority: 6.5")]
    [InlineData("per: craft", "per: ferry")]
    [InlineData("means: boats", "means: boat")]
    [InlineData("window: night", "window: nights")]
    [InlineData("{from: steppe, to: ferry, length: 18 km}", "{from: steppe, length: 18 km}")]
    [InlineData("    persons: 12\n", "")]
    [InlineData("speed: ferry-speed", "speed: \"uniform(1 km/h, 2 km/h)\"")]
    [InlineData("lognormal: {median: 3 /d, spread: 1.2}", "lognorm: {median: 3 /d, spread: 1.2}")]
    [InlineData("landing: {hit: 30 %", "landings: {hit: 30 %")]
    [InlineData("confidence: official", "trust: official")]
    public void What_the_reader_refuses_in_one_place_it_refuses_too(string old, string changed)
    {
        var text = Sample.With(old, changed);
        Assert.Null(ScenarioFile.Parse(text).Scenario);
        Assert.False(Accepts(text));
    }

    [Fact]
    public void Every_key_has_a_description_and_every_optional_one_its_default()
    {
        foreach (
            var (name, definition) in Whole["$defs"]!.AsObject().Append(KeyValuePair.Create("root", (JsonNode?)Whole))
        )
        {
            foreach (var choice in definition!["anyOf"] as IEnumerable<JsonNode?> ?? new[] { definition })
            {
                foreach (var (key, property) in choice!["properties"]?.AsObject() ?? [])
                {
                    if (key is "source" or "confidence" or "note" or "value")
                    {
                        continue;
                    }

                    Assert.True(property!["description"] is not null, $"{name}.{key} has no description.");
                }
            }
        }
        var boats = Whole["$defs"]!["site"]!["anyOf"]!
            .AsArray()
            .Single(site => (string?)site!["properties"]!["means"]!["const"] == "boats");
        var speed = boats!["properties"]!["speed"]!;
        Assert.Equal("8 km/h", (string?)speed["default"]);
        Assert.Equal(
            "Speed through the water. Takes a speed in m/s, km/h, km/d, m/min, kn or mph, above 0 and at most 40 m/s. A value or the name of an assumption, which may be drawn for each craft. Default: 8 km/h.",
            (string?)speed["description"]
        );
    }

    static bool Accepts(string text) =>
        Schema.Accepts(SchemaDefinitions.Json(NodeReader.Read(new SourceText("text", text), new Report())!));
}
