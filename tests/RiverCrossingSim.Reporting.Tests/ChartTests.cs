using System.Xml.Linq;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

public class ChartTests
{
    static readonly RunSummary Summary = MadeUpRule.In(MadeUpRun.Usual.Summarize());
    static readonly ChartSet Charts = ReportCharts.Run.Of((MadeUpRun.Usual, Summary));

    static Chart Named(string name) => Charts.All.Single(chart => chart.Name == name);

    static List<string> Texts(Chart chart) =>
        [
            .. XDocument
                .Parse(ChartFiles.Svg(chart))
                .Descendants()
                .Where(e => e.Name.LocalName == "text")
                .Select(e => e.Value),
        ];

    [Theory]
    [InlineData("duration-histogram", "Duration from the order to clearance, days", "Completed replications, number")]
    [InlineData("duration-ecdf", "Time from the order to clearance, days", "Replications completed by then, %")]
    [InlineData(
        "crossing-curves",
        "After the order of 9 November 2022, 18:00, days",
        "Across, % of the initial force",
        "People",
        "Vehicles"
    )]
    [InlineData("site-carried", "Vehicles carried, number", "People carried, number", "road bridge", "boats")]
    [InlineData("site-use", "In use, % of the time", "Hits, number", "town ferries")]
    [InlineData("site-downtime", "Downtime, hours", "damage and repair", "pause after a strike", "pontoon bridge")]
    [InlineData("site-queues", "Waiting, vehicles or people", "road bridge: vehicles", "boats: people")]
    [InlineData("strikes", "Rounds, number per replication", "intercepted", "hits", "rocket artillery", "drones")]
    [InlineData("losses", "Lost, % of the people or vehicles at the start", "Personnel killed", "Vehicles destroyed")]
    [InlineData("losses-by-target", "Killed, people", "Wounded, people", "Vehicles, number", "Waiting area")]
    [InlineData("waited-for", "Vehicles or people", "Vehicles not yet across", "waiting for repair", "not yet ready")]
    [InlineData(
        "time-budget",
        "Vehicles, % of vehicle hours",
        "People, riders included, % of person hours",
        "Marching"
    )]
    [InlineData(
        "assumption-correlations",
        "Rank correlation with the time until 95 % of the people are across, no unit",
        "loading-time"
    )]
    public void Axes_have_titles_with_units_and_what_is_shown_has_its_name(string name, params string[] expected)
    {
        var texts = Texts(Named(name));

        // A long title stands in several lines.
        Assert.All(expected, text => Assert.Contains(text, string.Join(' ', texts), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_chart_has_a_title_and_a_caption_of_one_sentence() =>
        Assert.All(
            Charts.All,
            chart =>
            {
                Assert.Null(chart.Absence);
                Assert.Contains(chart.Title, Texts(chart));
                Assert.EndsWith(".", chart.Caption, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void The_duration_is_never_shown_without_the_shares_that_have_none()
    {
        var (completed, failed, censored) = Summary.Outcomes;

        Assert.Contains(
            $"{completed.Count} of 1,000 replications completed; {failed.Count} failed, {censored.Count} unresolved: not shown",
            Texts(Named("duration-histogram"))
        );
    }

    [Fact]
    public void Quantiles_on_the_curve_say_that_they_are_of_those_that_completed()
    {
        var chart = Named("duration-ecdf");

        Assert.Contains(Texts(chart), text => text.StartsWith("95 % of completed: ", StringComparison.Ordinal));
        Assert.Contains(
            $"quantiles of the durations of the {Summary.Outcomes.Completed.Count} that completed",
            chart.Caption,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_band_of_the_curve_begins_with_the_first_that_completed()
    {
        var chart = Named("duration-ecdf");
        using var plot = chart.Plot();

        var band = Assert.Single(plot.GetPlottables<ScottPlot.Plottables.FillY>());
        var curve = plot.GetPlottables<ScottPlot.Plottables.Scatter>().First().Data.GetScatterPoints();
        var first = curve.First(point => point.Y > 0).X;
        Assert.True(first > 0);
        Assert.Equal(first, band.GetAxisLimits().Left, 1e-9);
    }

    [Fact]
    public void The_same_results_give_the_same_bytes()
    {
        var again = ReportCharts.Run.Of((new MadeUpRun().Make(), Summary));

        foreach (var (first, second) in Charts.All.Zip(again.All))
        {
            Assert.Equal(ChartFiles.Svg(first), ChartFiles.Svg(second));
            Assert.Equal(ChartFiles.Png(first), ChartFiles.Png(second));
        }
    }

    [Fact]
    public void A_png_is_twice_the_size()
    {
        var chart = Named("losses");

        var png = ChartFiles.Png(chart);

        Assert.Equal(2 * ChartTheme.Width, (png[18] << 8) + png[19]);
        Assert.Equal(2 * chart.Height, (png[22] << 8) + png[23]);
    }

    [Fact]
    public void Words_stay_words_in_a_font_that_every_machine_has()
    {
        var texts = XDocument
            .Parse(ChartFiles.Svg(Named("losses")))
            .Descendants()
            .Where(e => e.Name.LocalName == "text")
            .ToList();

        Assert.All(
            texts,
            text => Assert.EndsWith(", sans-serif", text.Attribute("font-family")!.Value, StringComparison.Ordinal)
        );
        Assert.All(texts, text => Assert.DoesNotContain(",", text.Attribute("x")!.Value, StringComparison.Ordinal));
    }
}
