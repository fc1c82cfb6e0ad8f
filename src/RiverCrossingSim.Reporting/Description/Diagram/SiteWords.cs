using RiverCrossingSim.Analysis;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>What a picture or a table says of a crossing site, in a few words.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="site">The site.</param>
sealed class SiteWords(Scenario scenario, Site site)
{
    readonly Amounts _amounts = new(scenario);

    /// <summary>The means.</summary>
    public string Means => Wording.Means(site);

    /// <summary>How many may wait there.</summary>
    public string Room
    {
        get
        {
            var parts = new List<string>();
            if (Amounts.IsLimit(site.WaitingVehicles))
            {
                parts.Add(_amounts.Count(site.WaitingVehicles, "vehicle"));
            }
            if (Amounts.IsLimit(site.WaitingPersons))
            {
                parts.Add($"{_amounts.Range(site.WaitingPersons, Dimension.Count)} people");
            }
            return parts.Count == 0 ? "room for all" : $"room for {Wording.List(parts)}";
        }
    }

    /// <summary>What the means can do, and when.</summary>
    public IReadOnlyList<string> Details
    {
        get
        {
            List<string> lines = [Capacity];
            if (site.Window.Kind != WindowKind.Always)
            {
                lines.Add(site.Window.Kind == WindowKind.Clock ? $"works {site.Window}" : $"works by {site.Window}");
            }
            if (scenario.Demolition?.Sites.Contains(site.Name) == true)
            {
                lines.Add("prepared to be blown up");
            }
            return lines;
        }
    }

    /// <summary>Its flow if nothing ever goes wrong, with every assumption at its median.</summary>
    public static IEnumerable<string> AtBest(SiteCapacity bound)
    {
        var rates = new List<string>();
        if (bound.VehiclesPerHour > 0)
        {
            rates.Add($"{Wording.Number(bound.VehiclesPerHour)} vehicles/h");
        }
        if (bound.PersonsPerHour > 0)
        {
            rates.Add($"{Wording.Number(bound.PersonsPerHour)} people/h");
        }
        return rates.Count == 0 ? ["at best nobody"] : rates.Prepend("at best");
    }

    string Capacity =>
        site switch
        {
            FerrySite ferries => $"{Craft(ferries, "ferry", "ferries")}; {Deck(ferries.Deck)}",
            BoatSite boats =>
                $"{Craft(boats, "boat", "boats")} of {_amounts.Range(boats.Persons, Dimension.Count)} people",
            BridgeSite bridge => $"{_amounts.Range(bridge.Span, Dimension.Length)}; {Condition(bridge)}",
            PontoonBridgeSite bridge =>
                $"{Length(bridge.Length)}, class {Mass(bridge.LoadClass)}, {_amounts.Count(bridge.Spares, "spare section")}",
            FootbridgeSite bridge => $"{Length(bridge.Length)}, {_amounts.Range(bridge.Rate, Dimension.Rate)}, on foot",
            SwimSite swim => $"{_amounts.Range(swim.Rate, Dimension.Rate)}, vehicles that swim",
            _ => "",
        };

    string Craft(CraftSite craft, string one, string many)
    {
        var count = _amounts.Range(craft.Craft, Dimension.Count);
        return $"{count} {(count == "1" ? one : many)}{(craft.Timetable.Count > 0 ? " at first" : "")}";
    }

    string Deck(Deck deck)
    {
        var limits = new List<string>();
        if (double.IsFinite(deck.LoadClass))
        {
            limits.Add($"class {Mass(deck.LoadClass)}");
        }
        if (Amounts.IsLimit(deck.Load))
        {
            limits.Add($"load {_amounts.Range(deck.Load, Dimension.Mass)}");
        }
        if (_amounts.IsAny(deck.Persons))
        {
            limits.Add($"{_amounts.Range(deck.Persons, Dimension.Count)} people");
        }
        var rows = $"{_amounts.Count(deck.Lanes, "row")} of {_amounts.Range(deck.Length, Dimension.Length)}";
        return limits.Count == 0 ? rows : $"{rows}, {string.Join(", ", limits)}";
    }

    static string Condition(BridgeSite bridge)
    {
        var condition =
            bridge.Conditions.FirstOrDefault(condition => condition.Name == bridge.InitialCondition)
            ?? bridge.Conditions[0];
        var lanes = condition.Lanes == 1 ? "1 lane" : $"{condition.Lanes} lanes";
        var heaviest = double.IsFinite(condition.LoadClass) ? $", class {Mass(condition.LoadClass)}" : "";
        return $"{condition.Name}: {lanes}{heaviest}";
    }

    string Length(Quantity? length) => _amounts.Range(length ?? scenario.River.Width, Dimension.Length);

    static string Mass(double tonnes) => InUnits.Value(tonnes, Dimension.Mass);
}
