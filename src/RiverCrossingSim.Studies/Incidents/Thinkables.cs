using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Something that is to be thought away: an incident of the replication, or a part of the scenario.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in a sentence.</param>
/// <param name="Incident">The incident; null for a part of the scenario.</param>
/// <param name="Scenario">The scenario without it; null for an incident.</param>
/// <param name="Hits">Hits of a strike.</param>
sealed record Thinkable(ThoughtAwayKind Kind, string Name, Incident? Incident, Scenario? Scenario, int Hits);

/// <summary>What can be thought away of one replication.</summary>
/// <param name="causes">The scenario and its causes.</param>
sealed class Thinkables(CausesToExplain causes)
{
    /// <summary>The parts of the scenario that close a single site all along.</summary>
    static readonly (Cause Cause, string Words)[] OfSites =
    [
        (new LateOpeningCause(), "the late opening of"),
        (new WindowCause(), "the operating window of"),
        (new DamageCause(), "the damage at the start of"),
    ];

    readonly Scenario _scenario = causes.Scenario!;

    /// <summary>All of it: the incidents as they befell, then the closures site by site, then the causes.</summary>
    /// <param name="incidents">The incidents of the replication.</param>
    /// <param name="hits">Hits of each strike.</param>
    public IReadOnlyList<Thinkable> Of(IReadOnlyList<Incident> incidents, IReadOnlyList<int> hits) =>
        [
            .. incidents
                .GroupBy(Name)
                .SelectMany(alike =>
                    alike.Select((incident, place) => (Incident: incident, Name: Numbered(alike, place)))
                )
                .OrderBy(named => named.Incident.At)
                .ThenBy(named => named.Incident.Kind)
                .ThenBy(named => named.Incident.Number)
                .Select(named => new Thinkable(
                    KindOf(named.Incident.Kind),
                    named.Name,
                    named.Incident,
                    null,
                    named.Incident.Kind == IncidentKind.Strike ? hits[named.Incident.Number] : 0
                )),
            .. Closures(),
            .. causes.Groups.Select(group => new Thinkable(
                ThoughtAwayKind.Cause,
                group.Name,
                null,
                causes.Without([group]),
                0
            )),
        ];

    IEnumerable<Thinkable> Closures()
    {
        foreach (var (name, site) in _scenario.Sites)
        {
            var alone = _scenario with { Sites = new Dictionary<string, Site> { [name] = site } };
            foreach (var (cause, words) in OfSites.Where(one => one.Cause.IsIn(alone)))
            {
                var without = cause.SwitchOff(_scenario).Sites[name];
                yield return new Thinkable(
                    ThoughtAwayKind.Closure,
                    $"{words} {name}",
                    null,
                    _scenario with
                    {
                        Sites = _scenario.Sites.ToDictionary(
                            other => other.Key,
                            other => other.Key == name ? without : other.Value
                        ),
                    },
                    0
                );
            }
        }
    }

    /// <summary>Several hits of one strike are told apart by their number.</summary>
    static string Numbered(IGrouping<string, Incident> alike, int place) =>
        alike.Skip(1).Any() ? $"{alike.Key}, number {place + 1} of {alike.Count()}" : alike.Key;

    string Name(Incident incident)
    {
        var at = (_scenario.Start + incident.At).ToString("HH:mm 'on' d MMMM", CultureInfo.InvariantCulture);
        var place = incident.Place.Length > 0 ? $" at {incident.Place}" : "";
        return incident.Kind switch
        {
            IncidentKind.Strike => $"the strike by {incident.By} of {at}{place} ({Wording.Spaced(incident.Detail)})",
            IncidentKind.Breakdown => $"the breakdown of {at}{place}",
            IncidentKind.Disruption => $"{incident.By} of {at}{place}",
            IncidentKind.Repair =>
                $"the repair after the hit by {incident.By} of {at}{place} ({Wording.Spaced(incident.Detail)})",
            _ => throw new InvalidOperationException($"There are no words for {incident.Kind}."),
        };
    }

    static ThoughtAwayKind KindOf(IncidentKind kind) =>
        kind switch
        {
            IncidentKind.Strike => ThoughtAwayKind.Strike,
            IncidentKind.Breakdown => ThoughtAwayKind.Breakdown,
            IncidentKind.Disruption => ThoughtAwayKind.Disruption,
            IncidentKind.Repair => ThoughtAwayKind.Repair,
            _ => throw new InvalidOperationException($"There is no kind for {kind}."),
        };
}
