using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>What the marks of the picture mean, and what threatens the crossing that cannot be drawn at a place.</summary>
/// <param name="scenario">The scenario.</param>
sealed class Legend(Scenario scenario)
{
    const double Indent = 8;
    const double TextLeft = 30;

    /// <summary>The marks.</summary>
    public IReadOnlyList<Badge> Badges { get; } = Badge.Of(scenario);

    /// <summary>Draws it.</summary>
    /// <param name="drawing">Where to.</param>
    /// <param name="top">Where it may begin.</param>
    /// <returns>Where it ends.</returns>
    public double Draw(Drawing drawing, double top)
    {
        var y = top;
        var threats = new Threats(scenario);
        foreach (var badge in Badges)
        {
            y += 6;
            badge.Draw(drawing, Indent + 8, y + 6);
            Write(threats.Of(badge), TextLeft);
        }
        foreach (var sentence in threats.Others)
        {
            y += 6;
            Write(sentence, Indent);
        }
        return y;

        void Write(string text, double left)
        {
            foreach (var line in Drawing.Lines(text, ChartTheme.Width - left - Indent))
            {
                drawing.Text(left, y + 10, line);
                y += DiagramMeasures.Leading;
            }
        }
    }
}
