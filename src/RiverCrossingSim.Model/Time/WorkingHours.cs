namespace RiverCrossingSim.Model;

/// <summary>When a site may work: the stretches of its operating window over the whole horizon.</summary>
sealed class WorkingHours
{
    readonly List<(TimeSpan From, TimeSpan Until)> _spans = [];

    public WorkingHours(OperatingWindow window, Scenario scenario, Daytime daytime)
    {
        IsAlways = window.Kind == WindowKind.Always;
        switch (window.Kind)
        {
            case WindowKind.Always:
                _spans.Add((TimeSpan.Zero, Moment.Never));
                break;
            case WindowKind.Day:
                _spans.AddRange(daytime.Light.Select(light => (light.Sunrise, light.Sunset)));
                break;
            case WindowKind.Night:
                var dusk = -TimeSpan.FromDays(2);
                foreach (var light in daytime.Light)
                {
                    _spans.Add((dusk, light.Sunrise));
                    dusk = light.Sunset;
                }
                _spans.Add((dusk, scenario.Horizon + TimeSpan.FromDays(2)));
                break;
            case WindowKind.Clock:
                AddClock(window, scenario);
                break;
        }
        _spans.RemoveAll(span => span.Until <= TimeSpan.Zero || span.Until <= span.From);
    }

    /// <summary>The earliest moment, now or later, at which work of this length would end inside a window.</summary>
    /// <param name="now">Time after the order.</param>
    /// <param name="length">How long the work takes.</param>
    /// <returns>The moment; <see cref="Moment.Never"/> where no window within the horizon is long enough.</returns>
    public TimeSpan NextStart(TimeSpan now, TimeSpan length)
    {
        var span = 0;
        return NextStart(now, length, ref span);
    }

    /// <summary>The earliest moment, now or later, at which work of this length would end inside a window.</summary>
    /// <param name="now">Time after the order.</param>
    /// <param name="length">How long the work takes.</param>
    /// <param name="span">For whoever asks for one moment after another: 0 at first, then the window that was open last.</param>
    /// <returns>The moment; <see cref="Moment.Never"/> where no window within the horizon is long enough.</returns>
    public TimeSpan NextStart(TimeSpan now, TimeSpan length, ref int span)
    {
        if (span >= _spans.Count || _spans[span].From > now || _spans[span].Until <= now)
        {
            span = FirstEndingAfter(now);
        }
        for (var i = span; i < _spans.Count; i++)
        {
            var start = Moment.Later(now, _spans[i].From);
            if (start + length <= _spans[i].Until)
            {
                return start;
            }
        }
        return Moment.Never;
    }

    /// <summary>The windows, in order.</summary>
    public IReadOnlyList<(TimeSpan From, TimeSpan Until)> Spans => _spans;

    /// <summary>Whether it is open at all hours.</summary>
    public bool IsAlways { get; }

    /// <summary>When the window that is open, or the next, ends.</summary>
    /// <param name="now">Time after the order.</param>
    /// <returns>The moment, after now; <see cref="Moment.Never"/> where there is none within the horizon.</returns>
    public TimeSpan NextClosing(TimeSpan now) =>
        FirstEndingAfter(now) is var i && i < _spans.Count ? _spans[i].Until : Moment.Never;

    /// <summary>When the window ends that is open at a moment.</summary>
    /// <param name="at">Time after the order, inside a window.</param>
    public TimeSpan EndOf(TimeSpan at) => _spans[FirstEndingAfter(at)].Until;

    /// <summary>When the next window begins.</summary>
    /// <param name="now">Time after the order.</param>
    /// <returns>The moment, after now; <see cref="Moment.Never"/> where there is none within the horizon.</returns>
    public TimeSpan NextOpening(TimeSpan now)
    {
        for (var i = FirstEndingAfter(now); i < _spans.Count; i++)
        {
            if (_spans[i].From > now)
            {
                return _spans[i].From;
            }
        }
        return Moment.Never;
    }

    /// <summary>The share of the first days, ten at most, in which a window is open.</summary>
    public double Share(TimeSpan horizon)
    {
        var end = Moment.Earlier(horizon, TimeSpan.FromDays(10));
        var open = _spans.Sum(span =>
            Math.Max(0, (Moment.Earlier(span.Until, end) - Moment.Later(span.From, TimeSpan.Zero)).TotalSeconds)
        );
        return open / end.TotalSeconds;
    }

    int FirstEndingAfter(TimeSpan now)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Until > now ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    void AddClock(OperatingWindow window, Scenario scenario)
    {
        var days = (int)Math.Ceiling(scenario.Horizon.TotalDays) + 2;
        var midnight = -scenario.Start.TimeOfDay;
        var length = window.Until - window.From;
        length = length == TimeSpan.Zero ? TimeSpan.FromDays(1) : length;
        for (var day = -1; day <= days; day++)
        {
            var from = midnight + TimeSpan.FromDays(day) + window.From.ToTimeSpan();
            if (_spans.Count > 0 && _spans[^1].Until >= from)
            {
                _spans[^1] = (_spans[^1].From, from + length);
            }
            else
            {
                _spans.Add((from, from + length));
            }
        }
    }
}
