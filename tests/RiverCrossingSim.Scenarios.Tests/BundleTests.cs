namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>One file of all that a scenario extends and imports, as its authors wrote it.</summary>
public class BundleTests
{
    public static TheoryData<string> Files => [.. Shipped.Scenarios];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bundle_reads_anywhere_and_is_the_same_scenario(string file)
    {
        var reading = Shipped.Read(file);
        var text = ScenarioFile.Bundle(reading);
        var again = ScenarioFile.Parse(text);

        Assert.Equal(ScenarioFile.Hash(reading.Scenario!), ScenarioFile.Hash(again.Scenario!));
        Assert.Equal(ScenarioFile.Write(reading), ScenarioFile.Write(again));
        Assert.Equal(text, ScenarioFile.Bundle(again));
    }

    [Fact]
    public void It_has_what_the_authors_wrote_in_their_units_and_no_default()
    {
        var text = ScenarioFile.Bundle(Shipped.Read("kherson-2022-slow.yaml", "river.width=0.9 km"));

        Assert.StartsWith("# kherson-2022-slow, with all", text, StringComparison.Ordinal);
        Assert.Contains("value: triangular(8 km/d, 20 km/d, 45 km/d)\n", text, StringComparison.Ordinal);
        Assert.Contains("  width: {value: 0.9 km}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("extends:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("import:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("# default", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_stays_one_and_a_key_without_a_value_is_left_out()
    {
        var reading = ScenarioFile.Parse(Sample.Text + "question: \"\"\ndemolition: null\n");
        var text = ScenarioFile.Bundle(reading);

        Assert.Contains("question: \"\"\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("demolition", text, StringComparison.Ordinal);
        Assert.Equal("", ScenarioFile.Parse(text).Scenario!.Question);
    }

    [Fact]
    public void A_reading_without_a_scenario_has_none() =>
        Assert.Throws<ArgumentException>(() => ScenarioFile.Bundle(ScenarioFile.Parse("name: x\n")));
}
