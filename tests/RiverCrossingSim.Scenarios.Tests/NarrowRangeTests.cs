namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>A narrow range without a source is noted, and nothing else is.</summary>
public sealed class NarrowRangeTests
{
    const string Text = """
        name: ford
        river: {width: 400 m}
        assumptions: {loading: "uniform(5 min, 8 min)"}
        force: {units: [{name: company, personnel: 100}]}
        sites: {boats: {means: boats, craft: 4, persons: 12, loading: loading}}

        """;

    [Theory]
    [InlineData("uniform(5 min, 8 min)", true)]
    [InlineData("triangular(5 min, 6 min, 9.9 min)", true)]
    [InlineData("uniform(4 min, 8 min)", false)]
    [InlineData("lognormal(5 min, 1.1)", true)]
    [InlineData("lognormal(5 min, 1.3)", false)]
    [InlineData("uniform(0 min, 1 min)", false)]
    [InlineData("5 min", false)]
    [InlineData("draws([5 min, 6 min])", false)]
    public void Less_than_a_factor_of_two_is_noted(string value, bool isNoted)
    {
        var reading = ScenarioFile.Parse(
            Text.Replace("uniform(5 min, 8 min)", value, StringComparison.Ordinal),
            "s.yaml"
        );
        Assert.NotNull(reading.Scenario);
        Assert.Equal(isNoted, reading.Notes.Any(note => note.Code == "RC307"));
    }

    [Fact]
    public void A_source_is_enough()
    {
        var sourced = Text.Replace(
            "\"uniform(5 min, 8 min)\"",
            "{value: \"uniform(5 min, 8 min)\", source: a manual}",
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(ScenarioFile.Parse(sourced, "s.yaml").Notes, note => note.Code == "RC307");
    }

    [Theory]
    [InlineData("uniform(0.8, 0.95)", false)]
    [InlineData("uniform(0.5, 0.6)", true)]
    public void Of_a_share_near_to_all_it_is_what_is_missing_that_counts(string value, bool isNoted)
    {
        var text = Text.Replace("uniform(5 min, 8 min)", value, StringComparison.Ordinal)
            .Replace("loading: loading", "survivors: loading", StringComparison.Ordinal);
        Assert.Equal(isNoted, ScenarioFile.Parse(text, "s.yaml").Notes.Any(note => note.Code == "RC307"));
    }
}
