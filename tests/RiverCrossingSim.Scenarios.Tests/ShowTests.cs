namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>The whole scenario as a file: the same results bit for bit, with the sources of its figures and its defaults marked.</summary>
public class ShowTests
{
    public static TheoryData<string> Files => [.. Shipped.Scenarios];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_shown_reads_back_to_the_same_results(string file)
    {
        var shown = Shipped.Read(file);
        var again = ScenarioFile.Parse(ScenarioFile.Write(shown));

        Assert.Equal(ScenarioFile.Hash(shown.Scenario!), ScenarioFile.Hash(again.Scenario!));
        Assert.Equal(Replaying.Fingerprints(shown.Scenario!), Replaying.Fingerprints(again.Scenario!));
        Assert.Equal(Origins(shown), Origins(again));
    }

    [Fact]
    public void What_is_set_is_shown_and_reads_back_to_the_same_results()
    {
        var shown = Shipped.Read(
            "kherson-2022-calm.yaml",
            "sites.*.pause=20 min",
            "river.width={value: 900 m, source: me}"
        );
        var text = ScenarioFile.Write(shown);
        var again = ScenarioFile.Parse(text);

        Assert.Contains("  width: {value: 900 m, source: me}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("extends", text, StringComparison.Ordinal);
        Assert.Equal(ScenarioFile.Hash(shown.Scenario!), ScenarioFile.Hash(again.Scenario!));
        Assert.Equal(Replaying.Fingerprints(shown.Scenario!), Replaying.Fingerprints(again.Scenario!));
    }

    [Fact]
    public void Sources_and_defaults_stand_beside_the_values()
    {
        var text = ScenarioFile.Write(ScenarioFile.Parse(Sample.Text));

        Assert.Contains(
            "  width: {value: 1 km, source: \"map, sheet 12\", confidence: official, note: at low water}\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("    near-berths: 2    # default\n", text, StringComparison.Ordinal);
        Assert.Contains("    craft: 20\n", text, StringComparison.Ordinal);
        Assert.Contains("  assignment: soonest    # default\n", text, StringComparison.Ordinal);
    }

    /// <summary>The sources of all figures; what is left at its default is written out, and has none either way.</summary>
    static IEnumerable<(string, string?)> Origins(ScenarioReading reading) =>
        reading.Figures.Select(figure => (figure.Path, figure.Provenance?.Source)).Order();
}
