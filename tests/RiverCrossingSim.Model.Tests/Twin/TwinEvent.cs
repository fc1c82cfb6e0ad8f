namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>One event of a run, as the model and its twin both tell it.</summary>
/// <param name="Hours">When.</param>
/// <param name="What">What happened to whom.</param>
public readonly record struct TwinEvent(double Hours, string What)
{
    /// <summary>Two times as close as this are the same moment, hours: the model's clock ticks in 1e-7 s.</summary>
    public const double SameMoment = 1e-9;

    public override string ToString() => FormattableString.Invariant($"{Hours, 14:0.0000000000} h  {What}");

    /// <summary>Puts the events of each moment in the order of their words; what is told first at one moment is no rule.</summary>
    public static List<TwinEvent> Ordered(IEnumerable<TwinEvent> events)
    {
        var ordered = new List<TwinEvent>();
        var moment = new List<TwinEvent>();
        foreach (var next in events)
        {
            if (moment.Count > 0 && next.Hours - moment[0].Hours > SameMoment)
            {
                ordered.AddRange(moment.OrderBy(e => e.What, StringComparer.Ordinal));
                moment.Clear();
            }
            moment.Add(next);
        }
        ordered.AddRange(moment.OrderBy(e => e.What, StringComparer.Ordinal));
        return ordered;
    }

    /// <summary>Where two runs first differ, with what comes before and after; null where they agree.</summary>
    public static string? FirstDifference(IReadOnlyList<TwinEvent> model, IReadOnlyList<TwinEvent> twin)
    {
        for (var i = 0; i < Math.Max(model.Count, twin.Count); i++)
        {
            var agree =
                i < model.Count
                && i < twin.Count
                && model[i].What == twin[i].What
                && Math.Abs(model[i].Hours - twin[i].Hours) <= SameMoment;
            if (!agree)
            {
                return $"They differ at event {i + 1} (of {model.Count} and {twin.Count}).\nThe model:\n{Around(model, i)}\nIts twin:\n{Around(twin, i)}";
            }
        }
        return null;
    }

    static string Around(IReadOnlyList<TwinEvent> events, int at) =>
        string.Join(
            '\n',
            Enumerable
                .Range(Math.Max(0, at - 12), 18)
                .Where(i => i < events.Count)
                .Select(i => $"{(i == at ? " > " : "   ")}{events[i]}")
        );
}
