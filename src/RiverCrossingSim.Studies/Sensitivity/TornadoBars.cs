using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>The bars of a tornado, from the independent points of a design for Sobol' indices.</summary>
static class TornadoBars
{
    /// <summary>The bars, the widest first.</summary>
    public static IReadOnlyList<TornadoBar> Of(FactorSpace space, SaltelliDesign design, Output output, double[] values)
    {
        var points = Enumerable
            .Range(0, 2 * design.Samples)
            .Select(i => space.Uniforms(design.Point(Place(design, i))))
            .ToList();
        var outputs = Bases(design, values);
        var bars = new List<TornadoBar>();
        for (var input = 0; input < space.Inputs; input++)
        {
            var low = Where(points, outputs, input, uniform => uniform < 1 / 3.0);
            var high = Where(points, outputs, input, uniform => uniform > 2 / 3.0);
            if (low.Length > 0 && high.Length > 0)
            {
                bars.Add(new TornadoBar(space.Factors[input], output.Mean(low), output.Mean(high)));
            }
        }
        return [.. bars.OrderByDescending(bar => bar.Width)];
    }

    /// <summary>The outputs at the points of A and B alone, which are independent draws of all factors.</summary>
    public static double[] Bases(SaltelliDesign design, double[] values) =>
        [.. Enumerable.Range(0, 2 * design.Samples).Select(i => values[Place(design, i)])];

    static int Place(SaltelliDesign design, int point) => (point / 2 * design.RowLength) + (point % 2);

    static double[] Where(List<double[]> points, double[] outputs, int input, Func<double, bool> holds) =>
        [.. outputs.Where((_, i) => holds(points[i][input]))];
}
