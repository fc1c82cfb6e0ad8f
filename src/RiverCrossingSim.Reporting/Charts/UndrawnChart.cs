using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Stands in the place of a chart that could not be made or drawn, and says why.</summary>
/// <param name="name">The name of that chart.</param>
/// <param name="title">Its title.</param>
/// <param name="fault">What went wrong.</param>
sealed class UndrawnChart(string name, string title, Exception fault) : Chart
{
    public override string Name => name;

    public override string Title => title;

    public override string Caption => "";

    public override string Absence =>
        $"This picture could not be drawn, by a fault of the program: {Fault.Message} All else in the report is as it should be.";

    public override IEnumerable<string> Values => [];

    /// <summary>What went wrong.</summary>
    public Exception Fault => fault;

    protected override double Draw(Plot plot) => 0;
}
