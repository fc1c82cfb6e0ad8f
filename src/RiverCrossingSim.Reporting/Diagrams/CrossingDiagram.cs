using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>
/// The crossing as a picture, drawn from the scenario alone: assembly areas on the left, the ways to the sites, their
/// waiting areas, the means over the river, the far bank on the right; below, what threatens them and how long the ways are.
/// </summary>
public sealed class CrossingDiagram
{
    /// <summary>What it shows.</summary>
    public const string Heading = "Diagram of the crossing";

    /// <summary>How to read it.</summary>
    public const string Caption =
        "The crossing, drawn from the scenario. A range is that of an assumption or of chance; \"undisturbed\" is what a site carries at mean "
        + "times if nothing ever goes wrong, with every assumption at its median.";

    /// <summary>The name of its file, without extension.</summary>
    public const string Name = "crossing";

    readonly Drawing _drawing = new();
    readonly double _height;
    readonly string _title;
    readonly string _description;

    /// <summary>Draws a scenario.</summary>
    /// <param name="scenario">A sound scenario.</param>
    public CrossingDiagram(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var legend = new Legend(scenario);
        var ground = new Ground(scenario, legend.Badges);
        ground.Draw(_drawing);
        var below = new LengthMatrix(scenario).Draw(_drawing, ground.Bottom + 26);
        _height = legend.Draw(_drawing, below) + 6;
        _title = $"The crossing: {scenario.Title ?? scenario.Name}";
        _description = DiagramDescription.Of(scenario);
    }

    /// <summary>The picture as an SVG file of its own.</summary>
    public string File() => _drawing.File(_height, _title, _description);

    /// <summary>The picture as a part of an HTML page.</summary>
    public string Inline() => _drawing.Inline(_height, _title, _description);
}
