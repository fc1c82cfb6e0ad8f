namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>A table that is written, and the file beside it, read back to the same scenario to the last bit.</summary>
public sealed class DrawsFileTests : IDisposable
{
    const string Text = """
        name: ford
        river: {width: 400 m, current: flow}
        assumptions:
          flow: 1 m/s
          craft: 4
          loading: 5 min
          strikes: uniform(1 /d, 3 /d)
          caught: uniform(0.1, 0.3)
        force: {units: [{name: company, personnel: 100}]}
        sites: {boats: {means: boats, craft: craft, persons: 12, loading: loading, speed: 9 km/h}}
        correlations: [{between: [strikes, caught], rank: 0.5}]
        fire: {guns: {rate: strikes, intercepted: caught, targets: {boats: {hit: 20 %}}}}

        """;

    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-draws-file-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_dimensions_read_back_to_the_last_bit()
    {
        var scenario = Sample.Read(Text);
        double[] weights = [1, 0.123456789, 1e-12, 3];
        var assumptions = scenario.Assumptions.ToDictionary();
        Give("flow", 0.1 + 0.2, 1 / 3d, 1e-9, 2);
        Give("craft", 3, 4, 5, 6);
        Give("loading", 1 / 7d, 301.2345678912, 0, 1e5);
        Give("strikes", 1 / 43_210d, 1 / 86_400d, 0, 2e-5);
        Give("caught", 0.1, 0.25, 1 / 3d, 0.999999999999);
        var drawn = scenario with
        {
            Name = "ford-drawn",
            Title = "A title: with a colon",
            Assumptions = assumptions,
            Correlations = [],
        };
        File.WriteAllText(At("scenario.yaml"), ScenarioFile.Write(scenario));
        File.WriteAllText(At("draws.csv"), DrawsFile.Table(drawn, "made\nby hand"));
        File.WriteAllText(At("drawn.yaml"), DrawsFile.Extending("scenario.yaml", "draws.csv", drawn, "made by hand"));

        var reading = ScenarioFile.Read(At("drawn.yaml"));

        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        Assert.Equal(ScenarioFile.Hash(drawn), ScenarioFile.Hash(reading.Scenario!));
        foreach (var (name, assumption) in assumptions)
        {
            Assert.Equal(assumption.Value, reading.Scenario!.Assumptions[name].Value);
        }
        Assert.Equal("said of craft", reading.Scenario!.Assumptions["craft"].Note);
        Assert.Equal(("ford-drawn", "A title: with a colon"), (reading.Scenario.Name, reading.Scenario.Title));
        Assert.Contains("loading [d]", File.ReadAllText(At("draws.csv")), StringComparison.Ordinal);

        void Give(string name, params double[] values) =>
            assumptions[name] = assumptions[name] with
            {
                Value = DrawsFile.Column(values, weights, assumptions[name].Dimension),
                Note = name == "craft" ? "said of craft" : null,
            };
    }

    [Fact]
    public void Without_draws_there_is_no_table() =>
        Assert.Throws<ArgumentException>(() => DrawsFile.Table(Sample.Read(Text), "none"));

    string At(string name) => Path.Combine(_folder, name);
}
