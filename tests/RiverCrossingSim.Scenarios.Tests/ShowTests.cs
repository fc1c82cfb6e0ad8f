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
            "  width: {value: 1000 m, source: \"map, sheet 12\", confidence: official, note: at low water}\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("    near-berths: 2    # default\n", text, StringComparison.Ordinal);
        Assert.Contains("    craft: 20\n", text, StringComparison.Ordinal);
        Assert.Contains("  assignment: soonest    # default\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_stay_in_the_units_of_their_authors()
    {
        var text = ScenarioFile.Write(
            ScenarioFile.Parse(
                Sample
                    .With("horizon: 20 d", "horizon: 480 h")
                    .Replace("ready: 1 h 30 min", "ready: 90 min", StringComparison.Ordinal)
                    .Replace(
                        "strikes:\n    lognormal: {median: 3 /d, spread: 1.2}",
                        "strikes: lognormal (72 /d, 1.20)",
                        StringComparison.Ordinal
                    )
            )
        );

        Assert.Contains("\nhorizon: 480 h\n", text, StringComparison.Ordinal);
        Assert.Contains("ready: 90 min\n", text, StringComparison.Ordinal);
        Assert.Contains("    value: lognormal(72 /d, 1.20)\n", text, StringComparison.Ordinal);
        Assert.Contains("milestones: [35 h, 3 d]\n", text, StringComparison.Ordinal);
        Assert.Contains("refill: triangular(20 min, 40 min, 2 h)\n", text, StringComparison.Ordinal);
    }

    /// <summary>The sources of all figures; what is left at its default is written out, and has none either way.</summary>
    static IEnumerable<(string, string?)> Origins(ScenarioReading reading) =>
        reading.Figures.Select(figure => (figure.Path, figure.Provenance?.Source)).Order();
}
