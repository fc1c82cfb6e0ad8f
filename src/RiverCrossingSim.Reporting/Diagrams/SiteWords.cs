using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Diagrams;

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
            List<string> lines = [scenario.Language.MeansOf(site).Describe(site, _amounts).Capacity];
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
    public static IEnumerable<string> Undisturbed(SitePace pace)
    {
        var rates = new List<string>();
        if (pace.VehiclesPerHour > 0)
        {
            rates.Add($"{Wording.Number(pace.VehiclesPerHour)} vehicles/h");
        }
        if (pace.PersonsPerHour > 0)
        {
            rates.Add($"{Wording.Number(pace.PersonsPerHour)} people/h");
        }
        return rates.Count == 0 ? ["carries nobody"] : rates.Prepend("undisturbed");
    }
}
