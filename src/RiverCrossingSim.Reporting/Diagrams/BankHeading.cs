using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>What stands above a part of the ground: its name, and a few words on it.</summary>
/// <param name="X">Where it begins, or its middle.</param>
/// <param name="IsCentred">Whether that is its middle.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Bold">How many of them are its name.</param>
sealed record BankHeading(double X, bool IsCentred, IReadOnlyList<string> Lines, int Bold)
{
    const double Apart = 6;

    /// <summary>The headings of a scenario, from the near bank to the far bank, none wider than its part.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="left">Where the first begins.</param>
    public static IReadOnlyList<BankHeading> Of(Scenario scenario, double left)
    {
        var amounts = new Amounts(scenario);
        var current = amounts.IsAny(scenario.River.Current)
            ? $"current {amounts.Range(scenario.River.Current, Dimension.Speed)}"
            : "no current";
        var across = amounts.IsAny(scenario.Force.AlreadyAcross)
            ? $"already {amounts.Range(scenario.Force.AlreadyAcross, Dimension.Share)}"
            : "";
        var river = $"River, {amounts.Range(scenario.River.Width, Dimension.Length)}";
        const double farBank = DiagramMeasures.FarBank + 8;
        return
        [
            Of(left, DiagramMeasures.WaitingLeft, "Near bank", "assembly areas"),
            Of(DiagramMeasures.WaitingLeft, DiagramMeasures.NearBank, "Crossing sites", "and their waiting areas"),
            Of(DiagramMeasures.NearBank, DiagramMeasures.FarBank, river, current) with
            {
                X = (DiagramMeasures.NearBank + DiagramMeasures.FarBank) / 2,
                IsCentred = true,
            },
            Of(farBank, ChartTheme.Width, "Far bank", across),
        ];
    }

    /// <summary>Draws it.</summary>
    public void Draw(Drawing drawing)
    {
        foreach (var (i, line) in Lines.Index())
        {
            var y = DiagramMeasures.FirstHeading + (DiagramMeasures.HeadingLeading * i);
            drawing.Text(X, y, line, i < Bold ? null : ChartTheme.Muted, i < Bold, IsCentred);
        }
    }

    static BankHeading Of(double left, double right, string name, string words)
    {
        var bold = Drawing.Lines(name, right - left - Apart, isBold: true);
        var plain = words.Length == 0 ? [] : Drawing.Lines(words, right - left - Apart);
        return new BankHeading(left, IsCentred: false, [.. bold, .. plain], bold.Count);
    }
}
