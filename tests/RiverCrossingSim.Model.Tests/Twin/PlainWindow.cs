namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The same hours of every day, or all hours. The clock starts at midnight.</summary>
sealed class PlainWindow(Window window)
{
    /// <summary>Whether it is open at all hours.</summary>
    public bool IsAlways => window.Length == 0;

    /// <summary>The first time, now or later, at which work of a length would end inside the window.</summary>
    public TimeSpan NextStart(TimeSpan now, TimeSpan length)
    {
        foreach (var (from, until) in SpansFrom(now))
        {
            var start = now > from ? now : from;
            if (start + length <= until)
            {
                return start;
            }
        }
        return EventList.Never;
    }

    /// <summary>When the window ends that is open now, or the next one.</summary>
    public TimeSpan NextEnd(TimeSpan now) => SpansFrom(now).First().Until;

    /// <summary>When the next window begins that is not open now.</summary>
    public TimeSpan NextBegin(TimeSpan now) => SpansFrom(now).First(span => span.From > now).From;

    // Those that end after a time.
    IEnumerable<(TimeSpan From, TimeSpan Until)> SpansFrom(TimeSpan now)
    {
        if (IsAlways)
        {
            yield return (TimeSpan.Zero, EventList.Never);
            yield break;
        }
        for (var day = -1; day < 30; day++)
        {
            var from = TimeSpan.FromDays(day) + TimeSpan.FromSeconds(window.From);
            var until = from + TimeSpan.FromSeconds(window.Length);
            if (until > now)
            {
                yield return (from, until);
            }
        }
    }
}
