using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What happened in one stretch of a story, gathered until it is told in words.</summary>
/// <param name="language">The words for the causes of closure.</param>
sealed class StoryEvents(ScenarioLanguage language)
{
    readonly Dictionary<string, (int Vehicles, int People)> _crossed = [];
    readonly Dictionary<(string Source, string Kind, string Place), (int Strikes, int Hits, int Intercepted)> _fire =
    [];
    readonly Dictionary<(HappeningKind Kind, string Place), int> _craft = [];
    readonly OrderedDictionary<string, int> _notes = [];
    readonly HashSet<(string, string)> _closed = [];
    int _killed,
        _wounded,
        _vehiclesLost;
    readonly Dictionary<LoadState, (int Vehicles, int People)> _gone = [];

    /// <summary>Vehicles that came across.</summary>
    public int Vehicles => _crossed.Values.Sum(site => site.Vehicles);

    /// <summary>People who came across.</summary>
    public int People => _crossed.Values.Sum(site => site.People);

    /// <summary>Takes note of an event.</summary>
    public void Hear(in Happening happening)
    {
        switch (happening.Kind)
        {
            case HappeningKind.Moved when !happening.IsCivilian:
                HearMoved(happening);
                break;
            case HappeningKind.Hurt when !happening.IsCivilian:
                _killed += happening.Killed;
                _wounded += happening.Wounded;
                break;
            case HappeningKind.Struck or HappeningKind.Hit or HappeningKind.Intercepted:
                HearFire(happening);
                break;
            case HappeningKind.Sunk or HappeningKind.Disabled or HappeningKind.BrokeDown or HappeningKind.LaidUp:
                var key = (happening.Kind, happening.Place);
                _craft[key] = _craft.GetValueOrDefault(key) + 1;
                break;
            case HappeningKind.CameToWork:
                Note($"{happening.Amount} craft come to work at {happening.Place}");
                break;
            case HappeningKind.Closed:
                var cause = language.FindClosure(happening.By);
                if (cause is { Reopens: true } && _closed.Add((happening.Place, happening.By)))
                {
                    Note($"{happening.Place} closed: {cause.Words}");
                }
                break;
            default:
                if (Told(happening) is { } note)
                {
                    Note(note);
                }
                break;
        }
    }

    /// <summary>What crossed, by site.</summary>
    public IReadOnlyList<string> Crossed() =>
        [.. _crossed.Select(site => $"{site.Key} {StoryCounts.Amount(site.Value.Vehicles, site.Value.People)}")];

    /// <summary>What else happened, in words.</summary>
    public IReadOnlyList<string> Told()
    {
        var told = new List<string>();
        foreach (var ((source, kind, place), (strikes, hits, intercepted)) in _fire)
        {
            var rounds = intercepted > 0 ? $", {intercepted} intercepted" : "";
            told.Add(
                $"{source} at {place}{(kind is "landing" or "waiting-area" ? $" ({Wording.Spaced(kind)})" : "")}: "
                    + $"{strikes} {(strikes == 1 ? "strike" : "strikes")}, {hits} {(hits == 1 ? "hit" : "hits")}{rounds}"
            );
        }
        foreach (var ((kind, place), count) in _craft)
        {
            told.Add($"{count} craft {Done(kind)} at {place}");
        }
        told.AddRange(_notes.Select(note => note.Value == 1 ? note.Key : $"{note.Key} ({note.Value} times)"));
        if (_killed + _wounded > 0)
        {
            told.Add($"{_killed} killed, {_wounded} wounded");
        }
        if (_vehiclesLost > 0)
        {
            told.Add($"{_vehiclesLost} {(_vehiclesLost == 1 ? "vehicle" : "vehicles")} destroyed");
        }
        foreach (var (state, (vehicles, people)) in _gone)
        {
            told.Add($"{Names.Kebab(state)}: {StoryCounts.Amount(vehicles, people)}");
        }
        return told;
    }

    void Note(string note) => _notes[note] = _notes.GetValueOrDefault(note) + 1;

    static string Done(HappeningKind kind) =>
        kind switch
        {
            HappeningKind.Sunk => "sunk",
            HappeningKind.Disabled => "disabled",
            HappeningKind.BrokeDown => "broken down",
            HappeningKind.LaidUp => "laid up",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "That is nothing that befalls craft."),
        };

    static string? Told(in Happening happening) =>
        happening.Kind switch
        {
            HappeningKind.Damaged when happening.Amount > 0 =>
                $"{happening.Place} loses {happening.Amount} {(happening.Amount == 1 ? "section" : "sections")}",
            HappeningKind.Restored when happening.Amount > 0 => $"{happening.Place} has a section put in",
            HappeningKind.Damaged or HappeningKind.Restored => $"{happening.Place} is now {happening.Detail}",
            HappeningKind.Blocked => $"{happening.Place} {happening.Detail}",
            HappeningKind.Disrupted => $"{happening.By} at {happening.Place}: {happening.Detail}",
            HappeningKind.Released => "the rear guard is released",
            HappeningKind.Ordered => "the order to blow the bridges",
            HappeningKind.Blown => happening.Detail.Length > 0
                ? $"{happening.Place} was to be blown up, but {happening.Detail}"
                : $"{happening.Place} is blown up",
            HappeningKind.Fell => $"{happening.Place} falls to the pursuer",
            HappeningKind.DamBroke => "the dam breaks",
            HappeningKind.DeadlinePassed => "the deadline for vehicles passes",
            HappeningKind.Began or HappeningKind.Opened => null,
            HappeningKind.Moved or HappeningKind.Hurt => null, // of civilians
            HappeningKind.Parted or HappeningKind.Merged or HappeningKind.Assigned => null,
            HappeningKind.CastOff or HappeningKind.Landed or HappeningKind.Returned => null,
            var other => throw new ArgumentException($"There are no words for {other}.", nameof(happening)),
        };

    void HearMoved(in Happening happening)
    {
        if (happening.To == LoadState.Across)
        {
            var so = _crossed.GetValueOrDefault(happening.Place);
            _crossed[happening.Place] = (so.Vehicles + happening.Vehicles, so.People + happening.People);
        }
        else if (happening.To == LoadState.Lost)
        {
            _vehiclesLost += happening.Vehicles;
        }
        else if (happening.To is LoadState.Abandoned or LoadState.Captured or LoadState.Stranded)
        {
            var so = _gone.GetValueOrDefault(happening.To.Value);
            _gone[happening.To.Value] = (so.Vehicles + happening.Vehicles, so.People + happening.People);
        }
    }

    void HearFire(in Happening happening)
    {
        var key = (happening.By, happening.Detail, happening.Place);
        var (strikes, hits, intercepted) = _fire.GetValueOrDefault(key);
        _fire[key] = happening.Kind switch
        {
            HappeningKind.Struck => (strikes + 1, hits, intercepted),
            HappeningKind.Hit => (strikes, hits + 1, intercepted),
            HappeningKind.Intercepted => (strikes, hits, intercepted + 1),
            var other => throw new InvalidOperationException($"{other} is nothing of fire."),
        };
    }
}
