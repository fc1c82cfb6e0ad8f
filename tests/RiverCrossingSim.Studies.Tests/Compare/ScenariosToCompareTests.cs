using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public sealed class ScenariosToCompareTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("compare").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string File(string name, string scenario = "boats")
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, ScenarioFile.Write(SmallScenarios.Boats() with { Name = scenario }));
        return path;
    }

    [Fact]
    public void Variants_are_read_with_name_and_values()
    {
        var variant = Variant.Parse(" twice the boats : sites.landing.craft=8 ; start=2022-11-09 18:00 +02:00;");
        Assert.Equal("twice the boats", variant.Name);
        Assert.Equal(["sites.landing.craft=8", "start=2022-11-09 18:00 +02:00"], variant.Sets);
    }

    [Theory]
    [InlineData("sites.landing.craft=8")]
    [InlineData("start=2022-11-09 18:00")]
    [InlineData(": a=1")]
    [InlineData("calm:")]
    [InlineData("")]
    public void A_variant_without_name_or_values_says_what_was_expected(string text)
    {
        var problem = Assert.Throws<FormatException>(() => Variant.Parse(text));
        Assert.Contains("\"name: path=value", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_come_before_variants_and_what_is_set_holds_for_all()
    {
        var variant = Variant.Parse("more: sites.landing.craft=8");
        var read = ScenariosToCompare.Read([File("a.yaml"), File("b.yaml", "others")], [variant], ["horizon=1d"]);
        Assert.Equal(["boats", "others", "more"], read.Scenarios!.Select(own => own.Name));
        Assert.All(read.Scenarios!, own => Assert.Equal(TimeSpan.FromDays(1), own.Scenario.Horizon));
        Assert.EndsWith(
            "changed from a.yaml: horizon=1d, sites.landing.craft=8",
            read.Scenarios![2].Origin,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Scenarios_of_one_name_are_told_apart_by_their_files()
    {
        var read = ScenariosToCompare.Read([File("a.yaml"), File("b.yaml")]);
        Assert.Equal(["a", "b"], read.Scenarios!.Select(own => own.Name));
    }

    [Fact]
    public void What_is_wrong_with_a_variant_is_said_to_be_the_variants_and_all_problems_come_together()
    {
        var read = ScenariosToCompare.Read(
            [File("a.yaml")],
            [Variant.Parse("more: sites.landing.crft=8"), Variant.Parse("less: sites.landing.craft=none")]
        );
        Assert.Null(read.Scenarios);
        Assert.Contains(
            read.Problems,
            p => p.File == "--variant \"more\"" && p.Message.Contains("craft", StringComparison.Ordinal)
        );
        Assert.Contains(read.Problems, p => p.File == "--variant \"less\"");
    }

    [Fact]
    public void Two_variants_of_one_name_are_refused()
    {
        var variant = Variant.Parse("more: sites.landing.craft=8");
        var read = ScenariosToCompare.Read([File("a.yaml")], [variant, variant]);
        Assert.Null(read.Scenarios);
        Assert.Contains(
            "2 of those compared are called 'more'",
            Assert.Single(read.Problems, p => p.Severity == Severity.Error).Message,
            StringComparison.Ordinal
        );
    }
}
