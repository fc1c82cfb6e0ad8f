using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Who is moved, and how they come to the crossing sites.</summary>
static class Movement
{
    /// <summary>These parts of the model.</summary>
    public static IReadOnlyList<Subject> Subjects { get; } =
    [
        new("States and conservation", _ => true, ["Ledger"], _ => null),
        new("Muster", _ => true, ["Muster"], Muster),
        new("Headquarters and assignment", _ => true, ["Headquarters"], Assignment),
        new(
            "March",
            scenario => scenario.Routes.Count > 0,
            ["RouteTraffic", "Serial"],
            described =>
                $"{Phrases.Count(described.Scenario.Routes.Count, "route")}; a serial has at most {Phrases.Count(described.Scenario.Force.SerialVehicles, "vehicle")} or {Wording.Counted(described.Scenario.Force.SerialPersons, "person")}.",
            "a march (all start in the waiting areas of the sites)"
        ),
        new(
            "Links",
            scenario => scenario.Links.Count > 0,
            ["LinkTraffic"],
            described => $"{Wording.List([.. described.Scenario.Links.Keys])}.",
            "links such as a second river"
        ),
        new("Waiting", _ => true, ["WaitingLine"], _ => null),
        new(
            "Operating windows",
            scenario => scenario.Sites.Values.Any(site => site.Window.Kind != WindowKind.Always),
            ["OperatingWindow", "WorkingHours"],
            Windows,
            "operating windows (every site may work at all times)"
        ),
        new("Daylight", _ => true, ["Daylight", "Daytime"], Light),
        new(
            "Deadline for vehicles",
            scenario => scenario.Control.AbandonVehiclesAt is not null,
            ["VehicleDeadline"],
            described =>
                $"{described.Amounts.Text(described.Scenario.Control.AbandonVehiclesAt!, Dimension.Duration)} after the order.",
            "a deadline at which vehicles are given up"
        ),
        new(
            "Civilians",
            scenario => scenario.Civilians.Count > 0,
            ["CivilianStream", "CivilianMuster"],
            Civilians,
            "civilians"
        ),
    ];

    static string Muster(Described described)
    {
        var force = described.Scenario.Force;
        var riders =
            force.Riders == Riders.CrewsOnly
                ? "Only the crews ride in the vehicles; everybody else is dismounted."
                : "The crews ride in the vehicles, and as many others of the unit as there are seats.";
        return described.Amounts.IsAny(force.AlreadyAcross)
            ? $"{riders} Already across at the start: {described.Amounts.Text(force.AlreadyAcross, Dimension.Share)}."
            : $"{riders} Nobody is across at the start.";
    }

    static string Assignment(Described described)
    {
        var rule = described.Scenario.Control.Assignment;
        var all = CodeDocs.Summary(rule);
        return $"{Wording.Spaced(Names.Kebab(rule))}. {all}";
    }

    static string Windows(Described described) =>
        string.Join(
            "; ",
            described
                .Scenario.Sites.Values.Where(site => site.Window.Kind != WindowKind.Always)
                .GroupBy(site => site.Window.ToString())
                .Select(sites => $"{Wording.List([.. sites.Select(site => site.Name)])}: {sites.Key}")
        ) + ".";

    static string Light(Described described)
    {
        var place = described.Scenario.Daylight;
        return place is { Latitude: { } latitude, Longitude: { } longitude }
            ? $"from the sun at latitude {InUnits.Value(latitude, Dimension.Angle)}, longitude {InUnits.Value(longitude, Dimension.Angle)}."
            : $"from {place.Sunrise:HH\\:mm} to {place.Sunset:HH\\:mm} local time every day.";
    }

    static string Civilians(Described described) =>
        string.Join(
            "; ",
            described.Scenario.Civilians.Values.Select(stream =>
                $"{stream.Name}: {described.Amounts.Text(stream.People, Dimension.Count)}, from {described.Amounts.Text(stream.From, Dimension.Duration)} after the order, over {described.Amounts.Text(stream.Over, Dimension.Duration)}, priority {stream.Priority}"
            )
        ) + ".";
}
