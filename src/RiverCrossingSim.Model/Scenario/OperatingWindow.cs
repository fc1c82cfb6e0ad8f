namespace RiverCrossingSim.Model;

/// <summary>When a site may work: always, by night, by day, or between two clock times of every day.</summary>
public sealed record OperatingWindow
{
    OperatingWindow(WindowKind kind, TimeOnly from = default, TimeOnly until = default) =>
        (Kind, From, Until) = (kind, from, until);

    /// <summary>At all times.</summary>
    public static OperatingWindow Always { get; } = new(WindowKind.Always);

    /// <summary>From sunset to sunrise.</summary>
    public static OperatingWindow Night { get; } = new(WindowKind.Night);

    /// <summary>From sunrise to sunset.</summary>
    public static OperatingWindow Day { get; } = new(WindowKind.Day);

    /// <summary>Which kind of window it is.</summary>
    public WindowKind Kind { get; }

    /// <summary>Local time at which a clock window begins.</summary>
    public TimeOnly From { get; }

    /// <summary>Local time at which a clock window ends; at or before <see cref="From"/> it ends on the next day.</summary>
    public TimeOnly Until { get; }

    /// <summary>A window between two local times of every day, over midnight where the end is not after the start.</summary>
    /// <param name="from">Local time at which it begins.</param>
    /// <param name="until">Local time at which it ends.</param>
    public static OperatingWindow Clock(TimeOnly from, TimeOnly until) => new(WindowKind.Clock, from, until);

    /// <summary>Reads <c>always</c>, <c>night</c>, <c>day</c> or <c>22:00-05:00</c>.</summary>
    /// <param name="text">The text as a file has it.</param>
    /// <returns>The window, or null where the text is none.</returns>
    public static OperatingWindow? Parse(string text)
    {
        switch (text)
        {
            case "always":
                return Always;
            case "night":
                return Night;
            case "day":
                return Day;
        }
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        return
            ends.Length == 2
            && TimeOnly.TryParseExact(ends[0], "H:mm", out var from)
            && TimeOnly.TryParseExact(ends[1], "H:mm", out var until)
            ? Clock(from, until)
            : null;
    }

    /// <summary>The text that <see cref="Parse"/> reads back.</summary>
    public override string ToString() =>
        Kind == WindowKind.Clock ? $"{From:HH\\:mm}-{Until:HH\\:mm}" : Kind.ToString().ToLowerInvariant();
}

/// <summary>The kinds of operating window.</summary>
public enum WindowKind
{
    /// <summary>At all times.</summary>
    Always,

    /// <summary>From sunset to sunrise.</summary>
    Night,

    /// <summary>From sunrise to sunset.</summary>
    Day,

    /// <summary>Between two clock times.</summary>
    Clock,
}
