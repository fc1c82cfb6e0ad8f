using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Where the force stands while its story is told: who waits where, what is closed by which cause.</summary>
/// <param name="language">The words for the causes.</param>
sealed class StoryCounts(ScenarioLanguage language)
{
    readonly SortedDictionary<string, (int Vehicles, int People)> _waiting = new(StringComparer.Ordinal);
    readonly Dictionary<int, string> _places = [];
    readonly Dictionary<(string Site, string Cause), double> _closed = [];

    /// <summary>Vehicles and people held back in assembly areas.</summary>
    public (int Vehicles, int People) Held { get; private set; }

    /// <summary>Vehicles and people on the march.</summary>
    public (int Vehicles, int People) Marching { get; private set; }

    /// <summary>Takes note of an event.</summary>
    public void Hear(in Happening happening)
    {
        switch (happening.Kind)
        {
            case HappeningKind.Moved when !happening.IsCivilian:
                Count(happening, happening.From, -1, happening.People);
                _places[happening.Load] = happening.Place;
                Count(happening, happening.To, 1, happening.People);
                break;
            case HappeningKind.Hurt when !happening.IsCivilian:
                Count(happening with { Vehicles = 0 }, happening.To, -1, happening.Killed);
                break;
            case HappeningKind.Parted:
                _places[happening.Load] = happening.Place;
                break;
            case HappeningKind.Closed:
                _closed[(happening.Place, happening.By)] = happening.UntilHours ?? double.PositiveInfinity;
                break;
            case HappeningKind.Opened:
                _closed.Remove((happening.Place, happening.By));
                break;
        }
    }

    /// <summary>Who waits at the sites, in the sites' order, with the causes that close them: "ferries 24v 310p (repair until 7.5 h)".</summary>
    public IEnumerable<string> Waiting(IEnumerable<string> sites, double now)
    {
        foreach (var site in sites)
        {
            if (_waiting.TryGetValue(site, out var here) && (here.Vehicles > 0 || here.People > 0))
            {
                yield return $"{site} {Amount(here.Vehicles, here.People)}{Why(site, now)}";
            }
        }
        if (Held is { Vehicles: > 0 } or { People: > 0 })
        {
            yield return $"held back {Amount(Held.Vehicles, Held.People)}";
        }
    }

    /// <summary>Vehicles and people, shortly: "24v 310p"; people are those in the vehicles and those on foot.</summary>
    public static string Amount(int vehicles, int people) =>
        vehicles == 0 ? $"{Wording.Count(people)}p" : $"{Wording.Count(vehicles)}v {Wording.Count(people)}p";

    string Why(string site, double now)
    {
        var causes = _closed
            .Where(closure => closure.Key.Site == site && closure.Value > now)
            .Select(closure =>
                double.IsFinite(closure.Value)
                    ? $"{Words(closure.Key.Cause)} until {Wording.Hours(closure.Value)}"
                    : $"{Words(closure.Key.Cause)}, no end in sight"
            )
            .ToList();
        return causes.Count > 0 ? $" ({Wording.List(causes)})" : "";
    }

    string Words(string cause) =>
        language.FindClosure(cause)?.Words
        ?? throw new ArgumentException($"The scenario's language has no closure '{cause}'.", nameof(cause));

    void Count(in Happening happening, LoadState? state, int sign, int people)
    {
        var (vehicles, persons) = (sign * happening.Vehicles, sign * people);
        switch (state)
        {
            case LoadState.Held:
                Held = (Held.Vehicles + vehicles, Held.People + persons);
                break;
            case LoadState.Marching:
                Marching = (Marching.Vehicles + vehicles, Marching.People + persons);
                break;
            case LoadState.Waiting:
                var site = _places.GetValueOrDefault(happening.Load, happening.Place);
                var here = _waiting.GetValueOrDefault(site);
                _waiting[site] = (here.Vehicles + vehicles, here.People + persons);
                break;
        }
    }
}
