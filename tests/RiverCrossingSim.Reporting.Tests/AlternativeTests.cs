using System.Xml.Linq;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Who does not see a picture has its values in words.</summary>
public class AlternativeTests
{
    static readonly RunSummary Summary = MadeUpRun.Usual.Summarize();
    static readonly ChartSet Charts = ReportCharts.Run.Of((MadeUpRun.Usual, Summary));

    public static TheoryData<string> Walls => [.. Gallery.Names];

    static Chart Named(string name) => Charts.All.Single(chart => chart.Name == name);

    [Theory]
    [MemberData(nameof(Walls))]
    public void Every_chart_says_its_values_in_sentences(string wall) =>
        Assert.All(
            Gallery.Charts(wall),
            chart =>
            {
                Assert.StartsWith($"{chart.Title}. ", chart.Alternative, StringComparison.Ordinal);
                if (chart.Absence is { } reason)
                {
                    Assert.EndsWith(reason, chart.Alternative, StringComparison.Ordinal);
                    return;
                }
                Assert.NotEmpty(chart.Values);
                Assert.All(chart.Values, sentence => Assert.Matches(@"^\S.*\S\.$", sentence));
                Assert.Contains(chart.Values, sentence => sentence.Any(char.IsDigit));
                Assert.DoesNotContain("NaN", chart.Alternative, StringComparison.Ordinal);
                Assert.DoesNotContain("∞", chart.Alternative, StringComparison.Ordinal);
                Assert.DoesNotContain("Infinity", chart.Alternative, StringComparison.Ordinal);
            }
        );

    [Theory]
    [InlineData("site-carried")]
    [InlineData("site-use")]
    [InlineData("site-downtime")]
    [InlineData("strikes")]
    [InlineData("losses")]
    [InlineData("losses-by-target")]
    [InlineData("time-budget")]
    [InlineData("assumption-correlations")]
    [InlineData("assumption-shares")]
    [InlineData("what-would-have-to-be-true")]
    public void What_stands_beside_a_mark_is_among_them(string name) => SaysItsLabels(Named(name));

    [Fact]
    public void What_stands_beside_a_limit_of_a_rule_is_among_them() =>
        SaysItsLabels(ShippedRecipes.All.Single(recipe => recipe.Chart is WhereItFails).Chart);

    static void SaysItsLabels(Chart chart)
    {
        var labels = Texts(chart).Where(text => text.Fill is "#222" or "#222222").Select(text => text.Words);
        var figures = labels
            .Where(label => label.Any(char.IsDigit) && !label.EndsWith(", no unit", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.Contains(figure, chart.Alternative, StringComparison.Ordinal));
    }

    [Fact]
    public void The_chance_to_be_done_is_told_with_milestones_quantiles_and_intervals()
    {
        var words = Named("duration-ecdf").Alternative;
        var (median, milestone) = (Summary.Duration.Single(quantile => quantile.P == 0.5), Summary.Milestones[0]);

        Assert.Contains(
            $"Median of completed: {Wording.Time(median.Value)} (95 % interval {Wording.Times(median.Low, median.High)}).",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"Done within {milestone.Text}: {milestone.Done.Text} (95 % interval {Wording.Percents(milestone.Done.Low, milestone.Done.High)}).",
            words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Curves_are_told_at_round_times_with_their_band()
    {
        var scale = TimeScale.Upto(100);

        Assert.Equal([20, 40, 60, 80, 100], scale.RoundTimes);
        Assert.Equal([24, 48, 72, 96, 120, 144], TimeScale.Upto(145).RoundTimes);
        Assert.Equal([40, 50, 60, 70, 80, 90, 100], (TimeScale.Upto(100) with { From = 30 }).RoundTimes);
        Assert.Equal(
            "after 20 h 1, after 40 h 3, after 60 h 3, after 80 h 3, after 100 h 3",
            scale.Along([0, 15, 25, 35], i => $"{i}")
        );
        Assert.Matches(
            @"People: after 2 days [\d.]+ % \([\d.]+ % to [\d.]+ %\), after 4 days [\d.]+ %",
            Named("crossing-curves").Alternative
        );
    }

    [Fact]
    public void A_page_says_them_without_the_caption_that_stands_below_and_a_file_with_it()
    {
        var chart = Named("losses");

        Assert.Equal(chart.Alternative, Label(SvgPicture.Inline(chart)));
        Assert.Equal($"{chart.Alternative} {chart.Caption}", Label(ChartFiles.Svg(chart)));
    }

    static string? Label(string svg) => (string?)XDocument.Parse(svg).Root!.Attribute("aria-label");

    static IEnumerable<(string Words, string? Fill)> Texts(Chart chart) =>
        XDocument
            .Parse(ChartFiles.Svg(chart))
            .Descendants()
            .Where(e => e.Name.LocalName == "text")
            .Select(e => (e.Value, ((string?)e.Attribute("fill"))?.ToUpperInvariant()));
}
