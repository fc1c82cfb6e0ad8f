using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot.Plottables;

namespace RiverCrossingSim.Reporting.Tests;

public class DarknessTests
{
    [Fact]
    public void Nights_are_the_time_between_the_days()
    {
        LightSpan[] days = [Day(0, 4), Day(12, 22), Day(36, 46)];

        Assert.Equal([(4, 12), (22, 36), (46, 60)], Darkness.Nights(days, 60));
        Assert.Equal([(4, 12), (22, 30)], Darkness.Nights(days, 30));
        Assert.Equal([(4, 12)], Darkness.Nights(days, 20));
    }

    [Fact]
    public void Without_a_day_all_of_it_is_night() => Assert.Equal([(0, 60)], Darkness.Nights([], 60));

    [Fact]
    public void Without_a_night_none_of_it_is() => Assert.Empty(Darkness.Nights([Day(-20, 90)], 60));

    [Theory]
    [InlineData("a polar night", 75, "2022-12-21T12:00:00Z", 72, 1, "it is night all the time")]
    [InlineData("a polar day", 75, "2022-06-21T12:00:00Z", 72, 0, "the light band nine tenths.")]
    [InlineData("a horizon within a night", 46.6, "2022-11-09T18:00:00Z", 6, 1, "it is night all the time")]
    [InlineData("a horizon within a day", 46.6, "2022-11-09T08:00:00Z", 3, 0, "the light band nine tenths.")]
    [InlineData("an evening", 46.6, "2022-11-09T12:00:00Z", 6, 1, "grey marks the nights")]
    public void A_curve_over_time_stands_before_its_nights(
        string name,
        double latitude,
        string start,
        double horizon,
        int nights,
        string words
    )
    {
        var scenario = Shipped.Read("kherson-2022.yaml").Scenario! with
        {
            Name = name,
            Start = DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
            Daylight = new Daylight { Latitude = latitude, Longitude = 20 },
            Horizon = TimeSpan.FromHours(horizon),
            Milestones = [],
        };
        var run = scenario.Run(3);
        Chart[] charts =
        [
            new CrossingCurves(run),
            new SiteQueues(run),
            new WaitedFor(run),
            new ComparedCrossings(
                new ComparisonResult
                {
                    Seed = 1,
                    Runs = [new ComparedRun("a", null, run), new ComparedRun("b", null, run)],
                }
            ),
        ];
        Assert.All(
            charts,
            chart =>
            {
                Assert.Null(chart.Absence);
                using var plot = chart.Plot();
                Assert.Equal(nights, plot.GetPlottables<HorizontalSpan>().Count());
            }
        );
        Assert.Contains(words, charts[0].Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Courses_with_different_suns_have_no_nights_in_common()
    {
        var scenario = Shipped.Read("minimal.yaml").Scenario!;
        var (south, north) = (scenario.Run(2), (scenario with { Daylight = new() { Sunrise = new(9, 0) } }).Run(2));
        var chart = new ComparedCrossings(
            new ComparisonResult
            {
                Seed = 1,
                Runs = [new ComparedRun("a", null, south), new ComparedRun("b", null, north)],
            }
        );
        using var plot = chart.Plot();

        Assert.Empty(plot.GetPlottables<HorizontalSpan>());
        Assert.DoesNotContain("night", chart.Caption, StringComparison.Ordinal);
    }

    static LightSpan Day(double sunrise, double sunset) => new(TimeSpan.FromHours(sunrise), TimeSpan.FromHours(sunset));
}
