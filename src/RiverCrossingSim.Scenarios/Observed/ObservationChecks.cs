using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Holds what a file says was seen against what can be seen in the scenario.</summary>
sealed class ObservationChecks(RecordReading<Observations> reading, Observations observations, Scenario scenario)
{
    readonly Plan _plan = new(scenario);

    /// <summary>What was seen, in the terms of the scenario; what is wrong is told, and left out.</summary>
    public IReadOnlyList<SeenRange> Seen()
    {
        if (observations.AsOf > scenario.Horizon)
        {
            reading.Error(
                ProblemCodes.Range,
                "as-of",
                $"as-of {Text(observations.AsOf)} is beyond the scenario's horizon, {Text(scenario.Horizon)}; nothing is looked at there"
            );
        }
        var seen = new List<SeenRange>();
        var places = new Dictionary<Sighting, int>();
        foreach (var (place, observation) in observations.Observed.Index())
        {
            var path = $"observed[{place}]";
            if (Quantity(observation, path) is not { } quantity)
            {
                continue;
            }
            var (subject, time) = (Subject(observation, quantity, path), Time(observation, path));
            var range = new ObservedRange(reading, observation, quantity, _plan, path).Read();
            if (subject is null || time is not { } at || range is not { } limits)
            {
                continue;
            }
            var sighting = new Sighting(quantity, subject, at);
            if (!places.TryAdd(sighting, place))
            {
                reading.Error(
                    ProblemCodes.Duplicate,
                    path,
                    $"{path} says again what observed[{places[sighting]}] says: the same quantity at the same place and time; leave one of them out"
                );
                continue;
            }
            seen.Add(new SeenRange(sighting, limits.Low, limits.High, limits.Error, observation));
        }
        return seen;
    }

    ObservedQuantity? Quantity(Observation observation, string path)
    {
        var named = ObservedQuantity.All.FirstOrDefault(quantity => quantity.Name == observation.Quantity);
        if (named is null)
        {
            var names = ObservedQuantity.All.Select(quantity => quantity.Name).ToList();
            reading.Error(
                ProblemCodes.Reference,
                $"{path}.quantity",
                $"{path}.quantity: there is no quantity {Quoting.Show(observation.Quantity)}{NearestName.Advice(observation.Quantity, names, "it is one of")}"
            );
        }
        else if (_plan.Observable.All(offer => offer.Quantity != named))
        {
            reading.Error(
                ProblemCodes.Reference,
                $"{path}.quantity",
                $"{path}.quantity: the scenario has no {named.Name}: nothing in it {Lacking(named)}"
            );
            return null;
        }
        return named;
    }

    static string Lacking(ObservedQuantity quantity) =>
        quantity == ObservedQuantity.Line ? "pursues"
        : quantity == ObservedQuantity.Strikes ? "fires"
        : quantity == ObservedQuantity.Hits ? "can be hit"
        : "is worked by craft";

    /// <summary>The site, the source of fire, or nothing for the whole; null where it is wrong, which is then told.</summary>
    string? Subject(Observation observation, ObservedQuantity quantity, string path)
    {
        var (isOfSite, isOfFire) = (
            quantity.Subject is ObservedSubject.Site or ObservedSubject.ForceOrSite,
            quantity.Subject is ObservedSubject.ForceOrFire
        );
        if (observation.Site is not null && !isOfSite)
        {
            return Misplaced("site", isOfFire ? "of fire; name its source with 'fire'" : "of the whole force");
        }
        if (observation.Fire is not null && !isOfFire)
        {
            return Misplaced("fire", isOfSite ? "of a site; name it with 'site'" : "of the whole force");
        }
        if (quantity.Subject == ObservedSubject.Site && observation.Site is null)
        {
            reading.Error(
                ProblemCodes.Missing,
                path,
                $"{path} needs the key 'site': {quantity.Name} is of one site{NearestName.Advice("", Subjects(quantity), "it is one of")}"
            );
            return null;
        }
        var (key, name) = isOfFire ? ("fire", observation.Fire) : ("site", observation.Site);
        if (name is not null && !Subjects(quantity).Contains(name))
        {
            reading.Error(
                ProblemCodes.Reference,
                $"{path}.{key}",
                $"{path}.{key}: {quantity.Name} cannot be seen of {Quoting.Show(name)}{NearestName.Advice(name, Subjects(quantity), "it can of")}"
            );
            return null;
        }
        return name ?? "";

        string? Misplaced(string at, string of)
        {
            reading.Error(ProblemCodes.Reference, $"{path}.{at}", $"{path} has '{at}', but {quantity.Name} is {of}");
            return null;
        }
    }

    List<string> Subjects(ObservedQuantity quantity) =>
        [
            .. _plan
                .Observable.Where(offer => offer.Quantity == quantity && offer.Subject.Length > 0)
                .Select(offer => offer.Subject),
        ];

    TimeSpan? Time(Observation observation, string path)
    {
        var time = observation.Time ?? observations.AsOf;
        if (time <= observations.AsOf)
        {
            return time;
        }
        reading.Error(
            ProblemCodes.Range,
            $"{path}.time",
            $"{path}.time: {Text(time)} is later than as-of, {Text(observations.AsOf)}: what is seen then is still to come; raise as-of, or leave it out"
        );
        return null;
    }

    static string Text(TimeSpan time) => MeasureText.Friendly(time.TotalSeconds, Dimension.Duration);
}
