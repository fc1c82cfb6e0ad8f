using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>An assembly area in the picture: who starts there, and where it is drawn.</summary>
/// <param name="Name">Its name; null for those who start in the waiting areas of the sites.</param>
/// <param name="Heading">Its name as lines.</param>
/// <param name="Lines">Who starts there, and how many they are.</param>
/// <param name="Color">The colour of the routes that start there.</param>
sealed record AreaBox(string? Name, IReadOnlyList<string> Heading, IReadOnlyList<string> Lines, Color Color)
{
    const int MostUnits = 5;
    const double Inset = 20;

    static readonly Color[] Colors =
    [
        ChartTheme.People,
        ChartTheme.Vehicles,
        ChartTheme.AfterStrike,
        ChartTheme.Waiting,
        ChartTheme.Plain,
        ChartTheme.Muted,
    ];

    /// <summary>Its height, pixels.</summary>
    public double Height => 12 + DiagramMeasures.Leading * (Heading.Count + Lines.Count);

    /// <summary>Its upper edge.</summary>
    public double Top { get; set; }

    /// <summary>Where its routes begin.</summary>
    public double Port => Top + Height / 2;

    /// <summary>All areas of a scenario: those that routes start from, then others that units name, then none.</summary>
    public static IReadOnlyList<AreaBox> Of(Scenario scenario, double width)
    {
        var starts = scenario
            .Force.Units.Select(unit => unit.AssemblyArea)
            .Concat(scenario.Civilians.Values.Select(stream => stream.AssemblyArea))
            .ToList();
        var names = scenario.Routes.Select(route => route.From).Concat(starts.OfType<string>()).Distinct();
        return
        [
            .. names
                .Concat(starts.Contains(null) ? [null] : Array.Empty<string?>())
                .Select((name, place) => Of(scenario, name, Colors[place % Colors.Length], width - Inset)),
        ];
    }

    static AreaBox Of(Scenario scenario, string? name, Color color, double width)
    {
        var units = scenario.Force.Units.Where(unit => unit.AssemblyArea == name).ToList();
        var kept = units.Count > MostUnits ? MostUnits - 1 : units.Count;
        var lines = units.Take(kept).SelectMany(unit => Drawing.Lines(Words(unit), width)).ToList();
        if (kept < units.Count)
        {
            lines.Add($"and {units.Count - kept} kinds of unit more");
        }
        if (units.Count > 0)
        {
            lines.AddRange(Drawing.Lines(Total(units), width));
        }
        foreach (var stream in scenario.Civilians.Values.Where(stream => stream.AssemblyArea == name))
        {
            var people = new Amounts(scenario).Range(stream.People, Dimension.Count);
            lines.AddRange(Drawing.Lines($"civilians of {stream.Name}: {people}", width));
        }
        return new AreaBox(name, Drawing.Lines(name ?? "In the waiting areas", width, isBold: true), lines, color);
    }

    static string Words(Unit unit) =>
        $"{(unit.Count > 1 ? $"{unit.Count} × " : "")}{unit.Name}{(unit.Role == Role.RearGuard ? " (rear guard)" : "")}";

    static string Total(List<Unit> units)
    {
        var people = units.Sum(unit => unit.TotalPersonnel);
        var vehicles = units.Sum(unit => unit.TotalVehicles);
        return vehicles > 0
            ? $"{Wording.Number(people)} people, {Wording.Number(vehicles)} vehicles"
            : $"{Wording.Number(people)} people";
    }
}
