using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Scenarios between two scenarios.</summary>
public class ScenarioMixTests
{
    const string First = """
        name: first
        horizon: 2 d
        river: {width: 400 m}
        force:
          units:
            - {name: company, personnel: 100}
        sites:
          north: {means: boats, craft: 1, persons: 10, crossing-time: 3 min}
          south: {means: boats, craft: 2, persons: 10, crossing-time: 3 min}
        """;

    const string Second = """
        name: second
        title: Another
        horizon: 3 d
        river: {width: 400 m}
        assumptions: {late: {value: "uniform(1 h, 2 h)"}}
        force:
          units:
            - {name: company, personnel: 120}
        sites:
          north: {means: boats, craft: 1, persons: 10, crossing-time: 4 min, opens: late}
          east: {means: boats, craft: 2, persons: 12, crossing-time: 3 min}
        """;

    static readonly ScenarioMix Mix = ScenarioMix.Of(Read(First), Read(Second));

    [Fact]
    public void What_differs_is_grouped_by_what_stands_in_the_file() =>
        Assert.Equal(
            ["horizon", "assumptions.late", "force.units", "sites.north", "sites.south", "sites.east"],
            Mix.Groups.Select(group => group.Path)
        );

    [Fact]
    public void All_from_one_side_is_that_side()
    {
        Same(First, Mix.With([]));
        Same(Second, Mix.With(Mix.Groups));
    }

    [Theory]
    [InlineData("minimal.yaml", "kherson-2022.yaml")]
    [InlineData("kherson-2022.yaml", "minimal.yaml")]
    [InlineData("kherson-2022.yaml", "kherson-2022-dam.yaml")]
    [InlineData("flood.yaml", "last-vehicles.yaml")]
    public void Shipped_scenarios_mix_to_either_end(string first, string second)
    {
        var (one, other) = (Shipped(first), Shipped(second));
        var mix = ScenarioMix.Of(one, other);
        Assert.Equal(Hash(one), Hash(mix.With([])));
        Assert.Equal(Hash(other), Hash(mix.With(mix.Groups)));
    }

    [Fact]
    public void One_group_changes_nothing_else()
    {
        var mixed = Mix.With(Mix.Groups.Where(group => group.Path == "sites.east")).Scenario!;
        Assert.Equal(["north", "south", "east"], mixed.Sites.Keys);
        Assert.Equal((100, TimeSpan.FromDays(2)), ((int)mixed.Force.Personnel, mixed.Horizon));
        var without = Mix.With(Mix.Groups.Where(group => group.Path == "sites.south")).Scenario!;
        Assert.Equal(["north"], without.Sites.Keys);
    }

    [Fact]
    public void What_does_not_mix_is_said()
    {
        // The site opens at an assumption that only the second has.
        var reading = Mix.With(Mix.Groups.Where(group => group.Path == "sites.north"));
        Assert.Null(reading.Scenario);
        Assert.Contains(reading.Problems, problem => problem.Message.Contains("late", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_order_of_entries_differs_they_are_taken_whole()
    {
        var turned =
            First.Replace(
                "  north: {means: boats, craft: 1, persons: 10, crossing-time: 3 min}\n",
                "",
                StringComparison.Ordinal
            ) + "\n  north: {means: boats, craft: 3, persons: 10, crossing-time: 3 min}\n";
        var mix = ScenarioMix.Of(Read(First), Read(turned));
        Assert.Equal(["sites"], mix.Groups.Select(group => group.Path));
        Assert.Equal(["south", "north"], mix.With(mix.Groups).Scenario!.Sites.Keys);
    }

    [Fact]
    public void A_reading_without_a_scenario_is_refused()
    {
        var wrong = ScenarioFile.Parse("name: [", "wrong.yaml");
        Assert.Throws<ArgumentException>(() => ScenarioMix.Of(wrong, Read(First)));
        Assert.Throws<ArgumentException>(() => ScenarioMix.Of(Read(First), wrong));
    }

    static void Same(string expected, ScenarioReading mixed) => Assert.Equal(Hash(Read(expected)), Hash(mixed));

    static string Hash(ScenarioReading reading) => ScenarioFile.Hash(reading.Scenario! with { Name = "same" });

    static ScenarioReading Shipped(string name) => ScenarioFile.Read(Tests.Shipped.PathOf(name));

    static ScenarioReading Read(string text) => ScenarioFile.Parse(text, "mix.yaml");
}
