using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>The paths that may be typed on.</summary>
public class ScenarioPathsTests
{
    static readonly Scenario Two = ScenarioFile
        .Parse(
            """
            name: two
            river: {width: 100 m}
            vehicle-types:
              truck: {class: 10 t, length: 9 m, crew: 1}
            force:
              units:
                - {name: first, personnel: 10, vehicles: {truck: 2}}
                - {name: second, personnel: 5}
            sites:
              north: {means: ferries, craft: 1, deck: {lanes: 1, length: 20 m}}
              south: {means: boats, craft: 1, persons: 10}
            fire:
              guns: {rate: 1 /d, targets: {landing: {hit: 10 %}}}
            """
        )
        .Scenario!;

    [Theory]
    [InlineData("", "horizon", "river", "sites", "flood")]
    [InlineData("sites", "*", "north", "south")]
    [InlineData("sites.north", "craft", "deck")]
    [InlineData("sites.*", "craft", "deck", "persons")]
    [InlineData("sites.north.deck", "lanes", "length")]
    [InlineData("force.units", "[*]", "[0]", "[1]")]
    [InlineData("force.units[0]", "personnel", "vehicles")]
    [InlineData("force.units[*].vehicles", "*", "truck")]
    [InlineData("fire.guns.targets", "*", "landing")]
    [InlineData("flood", "at", "width")]
    public void What_follows_a_path_is_told(string path, params string[] parts)
    {
        var next = ScenarioPaths.Next(Two, path);
        Assert.All(parts, part => Assert.Contains(part, next));
        Assert.Equal(next.Count, next.Distinct().Count());
    }

    [Theory]
    [InlineData("rivre")]
    [InlineData("river.width")]
    [InlineData("sites.west")]
    [InlineData("force.units[7]")]
    public void Nothing_follows_a_path_that_is_not_there_or_ends(string path) =>
        Assert.Empty(ScenarioPaths.Next(Two, path));

    [Fact]
    public void Every_path_that_is_told_can_be_set_on()
    {
        Assert.DoesNotContain("persons", ScenarioPaths.Next(Two, "sites.north"));
        Assert.Contains("craft", ScenarioPaths.Next(Two, "sites.south"));
        Assert.Equal("2", Two.With("sites.*.craft", "2").ToYaml().Split("craft: ")[1][..1]);
    }
}
