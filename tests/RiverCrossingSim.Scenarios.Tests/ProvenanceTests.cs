namespace RiverCrossingSim.Scenarios.Tests;

public class ProvenanceTests
{
    static readonly IReadOnlyDictionary<string, Provenance> OfSample = ScenarioFile.Parse(Sample.Text).Provenance;

    [Fact]
    public void A_value_says_where_it_comes_from() =>
        Assert.Equal(new Provenance("map, sheet 12", "official", "at low water"), OfSample["river.width"]);

    [Fact]
    public void An_assumption_says_where_it_comes_from() =>
        Assert.Equal(new Provenance("drivers' accounts", null, "crews differ"), OfSample["assumptions.ferry-speed"]);

    [Theory]
    [InlineData("milestones: [35 h, 3 d]", "milestones: {value: [35 h, 3 d], source: x}", "milestones")]
    [InlineData("at: [5 h, 29 h]", "at: [{value: 5 h, source: x}, 29 h]", "fire.rockets.at[0]")]
    [InlineData("truck: 40, tank", "truck: {value: 40, source: x}, tank", "force.units[0].vehicles.truck")]
    [InlineData(
        "loading: empirical(4 min, 5 min, 5.5 min)",
        "loading: {value: {uniform: [4 min, 5 min]}, source: x}",
        "sites.beach.loading"
    )]
    [InlineData("      priority: 6", "      priority: {value: 6, source: x}", "force.units[1].priority")]
    [InlineData("      priority: 6", "      source: x", "force.units[1]")]
    [InlineData("name: sample", "name: sample\nsource: x", "")]
    [InlineData("window: 22:00-05:00", "window: {value: 22:00-05:00, source: x}", "sites.pontoons.window")]
    [InlineData("craft-at-work: integer(8, 13)", "craft-at-work: {value: 9, source: x}", "assumptions.craft-at-work")]
    public void Any_value_and_any_group_of_values_can_say_it(string old, string changed, string path)
    {
        var reading = ScenarioFile.Parse(Sample.With(old, changed));
        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        Assert.Equal("x", reading.Provenance[path].Source);
    }

    [Fact]
    public void Where_a_value_comes_from_changes_no_result() =>
        Assert.Equal(
            ScenarioFile.Hash(Sample.Read(Sample.Text)),
            ScenarioFile.Hash(Sample.Read(Sample.With("craft: 20", "craft: {value: 20, confidence: a guess}")))
        );

    [Fact]
    public void A_source_is_a_text() =>
        Assert.Equal(
            "river.width.source is a text; here stands a list",
            Sample.OnlyProblem(Sample.With("source: \"map, sheet 12\"", "source: [map]")).Message
        );
}
