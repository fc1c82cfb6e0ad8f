using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.5.1 of the guideline: who and what moves through the model, with all attributes.</summary>
static class Entities
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described)
    {
        var scenario = described.Scenario;
        return
        [
            new Definitions([.. Kinds(scenario)]),
            new Paragraph(
                $"Units of the force, {Wording.Count(scenario.Force.Units.Sum(unit => (double)unit.Count))} in all:"
            ),
            new Table(
                ["Unit", "Number", "People each", "Vehicles each", "Starts in", "Ready", "Role", "Priority"],
                [.. scenario.Force.Units.Select(unit => Row(described, unit))]
            ),
            new Paragraph("What a unit is described by:"),
            new Definitions([.. CodeDocs.Keys<Unit>()]),
            .. VehicleTypes(scenario),
        ];
    }

    static IEnumerable<(string Term, string Text)> Kinds(Scenario scenario)
    {
        yield return ("Load", CodeDocs.Whole("Load"));
        yield return ("Serial", CodeDocs.Whole("Serial"));
        if (scenario.Sites.Values.Any(site => site is CraftSite))
        {
            yield return (
                "Craft",
                $"{CodeDocs.Whole("Craft")} Craft are processes of their own; their crews are part of the units and are not followed."
            );
        }
        if (scenario.Fire.Count > 0)
        {
            yield return ("Hit", CodeDocs.Whole("Hit"));
        }
    }

    static string[] Row(Described described, Unit unit) =>
        [
            unit.Name,
            $"{Wording.Count(unit.Count)}",
            unit.Wounded > 0
                ? $"{Wording.Count(unit.Personnel)}, {Wording.Count(unit.Wounded)} of them wounded"
                : $"{Wording.Count(unit.Personnel)}",
            unit.Vehicles.Count == 0
                ? "none"
                : string.Join(", ", unit.Vehicles.Select(entry => $"{Wording.Count(entry.Value)} {entry.Key}")),
            unit.AssemblyArea ?? "the waiting areas",
            described.Amounts.IsAny(unit.Ready) ? described.Amounts.Text(unit.Ready, Dimension.Duration) : "at once",
            Wording.Spaced(Names.Kebab(unit.Role)),
            $"{unit.Priority}",
        ];

    static IEnumerable<Block> VehicleTypes(Scenario scenario)
    {
        if (scenario.VehicleTypes.Count == 0)
        {
            yield break;
        }
        yield return new Paragraph("Vehicles, each followed by itself:");
        yield return new Table(
            ["Type", "Class", "Length", "Crew", "Seats", "Swims", "In the force"],
            [
                .. scenario.VehicleTypes.Values.Select(type =>
                    new[]
                    {
                        type.Name,
                        InUnits.Value(type.LoadClass, Dimension.Mass),
                        InUnits.Value(type.Length, Dimension.Length),
                        $"{type.Crew}",
                        $"{type.Seats}",
                        type.Swims ? "yes" : "no",
                        $"{Wording.Count(scenario.Force.Units.Sum(unit => unit.Count * (double)unit.Vehicles.GetValueOrDefault(type.Name)))}",
                    }
                ),
            ]
        );
        yield return new Definitions([.. CodeDocs.Keys<VehicleType>()]);
    }
}
