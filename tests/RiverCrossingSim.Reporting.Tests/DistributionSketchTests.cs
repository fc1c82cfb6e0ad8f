using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Report;

namespace RiverCrossingSim.Reporting.Tests;

public class DistributionSketchTests
{
    static readonly Scenario Scenario = MadeUpScenario.Whole with { Horizon = TimeSpan.FromDays(20) };

    public static TheoryData<string> Shapes => [.. Distributions.Keys];

    static readonly Dictionary<string, Distribution> Distributions = new()
    {
        ["uniform"] = new Uniform(2, 5),
        ["triangular"] = new Triangular(8, 20, 45),
        ["normal, without an end"] = new Normal(10, 2),
        ["log-normal, a long tail"] = LogNormal.FromMeanAndStandardDeviation(10, 40),
        ["exponential"] = new Exponential(3),
        ["beta, unbounded at its ends"] = new Beta(0.2, 0.2),
        ["empirical"] = new Empirical([1, 4, 5, 9]),
        ["a few whole numbers"] = new IntegerUniform(3, 9),
        ["many whole numbers"] = new IntegerUniform(1, 1_000),
        ["a few values"] = new Discrete([0, 3, 2_000], [2, 1, 1]),
        ["many values"] = new Discrete([.. Enumerable.Range(1, 40).Select(i => (double)i * i)]),
        ["rows of a table"] = new JointDraws([3, 1, 3, 7]),
        ["certain"] = new Constant(12),
    };

    static XElement Sketch(Distribution distribution, Dimension dimension = Dimension.Number) =>
        XElement.Parse(
            DistributionSketch.Of(
                Scenario,
                new Assumption
                {
                    Name = "a<&b",
                    Value = distribution,
                    Dimension = dimension,
                }
            )
        );

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_is_drawn_within_its_picture_and_said(string shape)
    {
        var sketch = Sketch(Distributions[shape]);

        Assert.StartsWith("Distribution of a<&b: ", (string?)sketch.Attribute("aria-label"), StringComparison.Ordinal);
        Assert.Matches(@"\d.*\.$", (string?)sketch.Attribute("aria-label"));
        Assert.Contains(sketch.Elements(), mark => (string?)mark.Attribute("class") == "shape");
        Assert.All(Numbers(sketch), number => Assert.InRange(number, 0, 120));
        Assert.DoesNotContain("NaN", sketch.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_few_values_each_has_a_bar_as_high_as_its_chance()
    {
        var bars = Sketch(new Discrete([0, 10_800, 7_200_000], [2, 1, 1]), Dimension.Duration);

        var heights = bars.Elements("rect").Select(bar => (double)bar.Attribute("height")!).ToList();
        Assert.Equal(3, heights.Count);
        Assert.Equal([1, 0.5, 0.5], heights.Select(height => height / heights[0]), (a, b) => Math.Abs(a - b) < 0.01);
        Assert.Equal(
            "Distribution of a<&b: 0 h (50 %) or 3 h (25 %) or never (25 %).",
            (string?)bars.Attribute("aria-label")
        );
    }

    [Fact]
    public void A_density_is_highest_where_most_lies_above_its_median_and_nine_tenths()
    {
        var sketch = Sketch(new Triangular(0, 10, 100));
        var path = (string)sketch.Elements("path").First().Attribute("d")!;
        var heights = Regex
            .Matches(path, "V(?<up>[\\d.]+)H", RegexOptions.NonBacktracking)
            .Select(step => double.Parse(step.Groups["up"].Value, CultureInfo.InvariantCulture))
            .ToList();

        Assert.Equal(56, heights.Count);
        Assert.InRange(heights.IndexOf(heights.Min()), 4, 6);
        var range = Numbers(sketch.Elements("path").Last()).ToList();
        Assert.Equal(4 + (112 * new Triangular(0, 10, 100).Quantile(0.05) / 100), range[0], 0.06);
        Assert.Equal(4 + (112 * new Triangular(0, 10, 100).Quantile(0.95) / 100), range[^1], 0.06);
        Assert.Equal(
            4 + (112 * new Triangular(0, 10, 100).Median / 100),
            (double)sketch.Element("circle")!.Attribute("cx")!,
            0.06
        );
        Assert.EndsWith(
            "the median and nine tenths.",
            (string?)sketch.Attribute("aria-label"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_has_one_beside_each_assumption()
    {
        using var page = new Page(Shipped.Result("kherson-2022.yaml"));
        var names = Shipped.Read("kherson-2022.yaml").Scenario!.Assumptions.Keys.ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Count, Regex.Count(page.Html, "class=\"sketch\""));
        Assert.All(
            names,
            name =>
                Assert.Matches(
                    $"<th scope=\"row\">{name}</th>\\s*<td>[^<]+<svg class=\"sketch\"[^>]*Distribution of {name}:",
                    page.Html
                )
        );
    }

    /// <summary>All coordinates of a picture, or of one of its marks.</summary>
    static IEnumerable<double> Numbers(XElement element) =>
        element
            .DescendantsAndSelf()
            .Attributes()
            .Where(attribute => attribute.Name.LocalName is "d" or "x" or "y" or "width" or "height" or "cx" or "cy")
            .SelectMany(attribute => Regex.Matches(attribute.Value, @"-?[\d.]+", RegexOptions.NonBacktracking))
            .Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture));
}
