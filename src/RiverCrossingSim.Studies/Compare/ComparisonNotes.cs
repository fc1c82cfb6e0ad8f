using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Where scenarios differ in what they are measured by, so that a reader does not take unlike for like.</summary>
static class ComparisonNotes
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Scenario> scenarios, IReadOnlyList<string> names) =>
        [
            .. Forces(scenarios, names),
            .. Horizons(scenarios, names),
            .. Completion(scenarios, names),
            .. Starts(scenarios, names),
        ];

    static IEnumerable<string> Forces(IReadOnlyList<Scenario> scenarios, IReadOnlyList<string> names)
    {
        if (!ComparedMeasures.AreEqualForces(scenarios))
        {
            yield return "The forces differ, so losses are compared in percent of the initial force: "
                + Each(
                    names,
                    i =>
                        $"{Wording.Counted(ComparedMeasures.Personnel(scenarios[i]), "person")} and {Wording.Counted(ComparedMeasures.Vehicles(scenarios[i]), "vehicle")}"
                );
        }
    }

    static IEnumerable<string> Horizons(IReadOnlyList<Scenario> scenarios, IReadOnlyList<string> names)
    {
        if (scenarios.Select(scenario => scenario.Horizon).Distinct().Count() > 1)
        {
            yield return "The horizons differ, so all are judged by a time that no horizon cuts off: "
                + Each(names, i => Wording.Time(scenarios[i].Horizon.TotalHours));
        }
    }

    static IEnumerable<string> Completion(IReadOnlyList<Scenario> scenarios, IReadOnlyList<string> names)
    {
        if (scenarios.Select(scenario => scenario.CompletionShare).Distinct().Count() > 1)
        {
            yield return "They do not mean the same by completed; the share that must be across is: "
                + Each(names, i => Wording.Percent(scenarios[i].CompletionShare));
        }
    }

    static IEnumerable<string> Starts(IReadOnlyList<Scenario> scenarios, IReadOnlyList<string> names)
    {
        if (scenarios.Select(scenario => scenario.Start).Distinct().Count() > 1)
        {
            yield return "The orders are given at different moments, and durations count from each one's own: "
                + Each(names, i => $"{scenarios[i].Start:yyyy-MM-dd HH:mm zzz}");
        }
    }

    static string Each(IReadOnlyList<string> names, Func<int, string> what) =>
        string.Join("; ", names.Select((name, place) => $"\"{name}\" {what(place)}")) + ".";
}
