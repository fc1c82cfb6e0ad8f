using System.Text;
using System.Xml.Linq;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>
/// The distribution of an assumption as a picture of the size of a word, in the page's own colours: its density, and below it nine
/// tenths as a line with the median as a dot; of a few values a bar for each, side by side whatever lies between them.
/// </summary>
static class DistributionSketch
{
    const double Width = 120;
    const double Top = 1;
    const double Base = 25;
    const double Range = 30;
    const double Height = 34;
    const double Edge = 4;

    /// <summary>Steps of a density, two pixels each.</summary>
    const int Steps = 56;

    /// <summary>As many values have a bar each.</summary>
    const int MostBars = 24;

    /// <summary>A distribution without an end is shown up to here at either side.</summary>
    const double Tail = 0.005;

    /// <summary>The picture as a part of a page.</summary>
    /// <param name="scenario">The scenario, by whose horizon a time is never.</param>
    /// <param name="assumption">The assumption.</param>
    public static string Of(Scenario scenario, Assumption assumption)
    {
        var distribution = assumption.Value;
        if (Bars(distribution) is null && distribution is IntegerUniform whole)
        {
            // Steps of the picture hold now one more and now one less of many whole numbers: as they are all alike, it is even.
            distribution = new Uniform(whole.Minimum, whole.Maximum);
        }
        var marks =
            Bars(distribution) is { } bars ? DrawBars(bars)
            : distribution.Quantile(Tail) < distribution.Quantile(1 - Tail) ? DrawDensity(distribution)
            : DrawBars([1]);
        return new XElement(
            "svg",
            new XAttribute("class", "sketch"),
            new XAttribute("viewBox", $"0 0 {Text(Width)} {Text(Height)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", Phrases.Plain(Words(scenario, assumption))),
            marks
        ).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    static string Words(Scenario scenario, Assumption assumption)
    {
        var distribution = assumption.Value;
        var about = $"Distribution of {assumption.Name}";
        if (scenario.AssumedChances(assumption) is { } chances)
        {
            return $"{about}: {chances}.";
        }
        if (distribution.Minimum == distribution.Maximum)
        {
            return $"{about}: {InUnits.Value(distribution.Median, assumption.Dimension)}, certain.";
        }
        var (median, low, high) = (distribution.Median, distribution.Quantile(0.05), distribution.Quantile(0.95));
        return $"{about}: {InUnits.Drawn(distribution, assumption.Dimension, median, low, high)}, the median and nine tenths.";
    }

    /// <summary>The chance of each of a few values, in their order; null where there are many, or all between two.</summary>
    static IReadOnlyList<double>? Bars(Distribution distribution)
    {
        IReadOnlyList<double>? values = distribution switch
        {
            Discrete discrete => discrete.Values,
            JointDraws draws => draws.Values,
            IntegerUniform whole when whole.Maximum - whole.Minimum < MostBars =>
            [
                .. Enumerable.Range(0, (int)(whole.Maximum - whole.Minimum) + 1).Select(i => whole.Minimum + i),
            ],
            _ => null,
        };
        var distinct = values?.Distinct().Order().ToList();
        if (distinct is null || distinct.Count > MostBars)
        {
            return null;
        }
        double[] upTo = [0, .. distinct.Select(distribution.Cumulative)];
        return [.. distinct.Select((_, i) => upTo[i + 1] - upTo[i])];
    }

    static IEnumerable<XElement> DrawBars(IReadOnlyList<double> chances)
    {
        const double widest = 20;
        var (most, step) = (chances.Max(), (Width - (2 * Edge)) / chances.Count);
        var wide = Math.Min(widest, 0.7 * step);
        return chances.Select(
            (chance, i) =>
            {
                var height = (Range - Top) * chance / most;
                return new XElement(
                    "rect",
                    new XAttribute("class", "shape"),
                    new XAttribute("x", Text(Edge + ((i + 0.5) * step) - (wide / 2))),
                    new XAttribute("y", Text(Range - height)),
                    new XAttribute("width", Text(wide)),
                    new XAttribute("height", Text(height))
                );
            }
        );
    }

    static IEnumerable<XElement> DrawDensity(Distribution distribution)
    {
        var (least, greatest) = Ends(distribution);
        var perStep = (greatest - least) / Steps;
        double[] upTo = [.. Enumerable.Range(0, Steps + 1).Select(i => distribution.Cumulative(least + (i * perStep)))];
        if (least == distribution.Minimum)
        {
            // What lies at the very least value belongs to the first step.
            upTo[0] = 0;
        }
        double[] parts = [.. upTo.Zip(upTo.Skip(1), (from, to) => to - from)];
        var (most, wide) = (parts.Max(), (Width - (2 * Edge)) / Steps);
        var path = new StringBuilder($"M{Text(Edge)} {Text(Base)}");
        for (var i = 0; i < Steps; i++)
        {
            path.Append($"V{Text(Base - ((Base - Top) * parts[i] / most))}H{Text(Edge + ((i + 1) * wide))}");
        }
        path.Append($"V{Text(Base)}Z");
        yield return new XElement("path", new XAttribute("class", "shape"), new XAttribute("d", path.ToString()));
        yield return new XElement(
            "path",
            new XAttribute("class", "range"),
            new XAttribute("d", $"M{X(distribution.Quantile(0.05))} {Text(Range)}H{X(distribution.Quantile(0.95))}")
        );
        yield return new XElement(
            "circle",
            new XAttribute("class", "median"),
            new XAttribute("cx", X(distribution.Median)),
            new XAttribute("cy", Text(Range)),
            new XAttribute("r", "3")
        );

        string X(double value) =>
            Text(Edge + ((Width - (2 * Edge)) * (Math.Clamp(value, least, greatest) - least) / (greatest - least)));
    }

    /// <summary>The ends of the picture.</summary>
    static (double Least, double Greatest) Ends(Distribution distribution) =>
        (
            double.IsFinite(distribution.Minimum) ? distribution.Minimum : distribution.Quantile(Tail),
            double.IsFinite(distribution.Maximum) ? distribution.Maximum : distribution.Quantile(1 - Tail)
        );

    static string Text(double pixels) => Wording.Decimals(pixels, 1);
}
