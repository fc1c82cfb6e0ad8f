namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>On what each figure rests, and the demand that it rests on a source.</summary>
public class FigureTests
{
    static readonly ScenarioReading OfSample = ScenarioFile.Parse(Sample.Text);

    [Theory]
    [InlineData("river.width", "1000 m", Origin.Sourced)]
    [InlineData("river.current", "0.5 m/s", Origin.Assumed)]
    [InlineData("assumptions.ferry-speed.value", "triangular(5 km/h, 8 km/h, 12 km/h)", Origin.Sourced)]
    [InlineData("assumptions.strikes.value", "lognormal(3 /d, 1.2)", Origin.Assumed)]
    [InlineData("milestones[1]", "3 d", Origin.Assumed)]
    [InlineData("force.units[0].vehicles.truck", "40", Origin.Assumed)]
    [InlineData("sites.beach.near-berths", "2", Origin.Default)]
    [InlineData("sites.beach.loading", "empirical(4 min, 5 min, 5.5 min)", Origin.Assumed)]
    public void A_figure_has_a_source_or_is_its_authors_or_a_default(string path, string text, Origin origin)
    {
        var figure = Assert.Single(OfSample.Figures, figure => figure.Path == path);
        Assert.Equal((text, origin), (figure.Text, figure.Origin));
    }

    [Theory]
    [InlineData("sites.ferry.speed")] // names an assumption, which is a figure itself
    [InlineData("sites.beach.waiting-vehicles")] // unlimited
    [InlineData("name")]
    [InlineData("routes[0].from")]
    [InlineData("control.assignment")]
    public void Names_choices_and_what_there_is_not_are_no_figures(string path) =>
        Assert.DoesNotContain(OfSample.Figures, figure => figure.Path == path);

    [Fact]
    public void A_source_of_a_group_counts_for_what_its_own_file_has()
    {
        var text = Sample.With("    persons: 12\n", "    persons: 12\n    source: drill\n");
        Assert.Equal(Origin.Sourced, Of(ScenarioFile.Parse(text), "sites.beach.craft"));
        Assert.Equal(Origin.Default, Of(ScenarioFile.Parse(text), "sites.beach.far-berths"));
        var set = ScenarioFile.Parse(text, sets: ["sites.beach.craft=21"]);
        Assert.Equal(Origin.Assumed, Of(set, "sites.beach.craft"));
        Assert.Equal(Origin.Sourced, Of(set, "sites.beach.persons"));
    }

    [Fact]
    public void Counts_are_told_in_words() =>
        Assert.Equal(
            "Of 3 figures, 1 has a source, 1 is the author's own, and 1 is a default.",
            SourceCounts
                .Of([
                    new("a", "1", Origin.Default, null),
                    new("b", "1", Origin.Sourced, null),
                    new("c", "1", Origin.Assumed, null),
                ])
                .ToString()
        );

    [Fact]
    public void Missing_sources_are_errors_where_the_figures_stand()
    {
        var missing = MissingSources.In(OfSample);
        Assert.Equal(OfSample.Figures.Count(figure => figure.Origin == Origin.Assumed), missing.Count);
        var craft = Assert.Single(missing, problem => problem.Path == "sites.beach.craft");
        Assert.Equal(
            (Severity.Error, ProblemCodes.NoSource, "    craft: 20"),
            (craft.Severity, craft.Code, craft.SourceLine)
        );
        Assert.Empty(MissingSources.In(ScenarioFile.Parse($"{Sample.Text}\nsource: me\n")));
    }

    static Origin Of(ScenarioReading reading, string path) =>
        reading.Figures.Single(figure => figure.Path == path).Origin;
}
