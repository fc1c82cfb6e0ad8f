namespace RiverCrossingSim.Model;

/// <summary>When it is light, over the whole horizon, in time after the order.</summary>
sealed class Daytime
{
    readonly List<LightSpan> _light = [];

    public Daytime(Scenario scenario)
    {
        var place = scenario.Daylight;
        var start = scenario.Start;
        var firstDay = DateOnly.FromDateTime(start.DateTime);
        var days = (int)Math.Ceiling(scenario.Horizon.TotalDays) + 2;
        // From the day before, whose window over midnight may still be open at the start.
        for (var day = -1; day <= days; day++)
        {
            var date = firstDay.AddDays(day);
            var midnight = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), start.Offset) - start;
            if (place is { Latitude: { } latitude, Longitude: { } longitude })
            {
                var (rise, set) = Sun.RiseAndSet(date, latitude, longitude);
                var zone = start.Offset.TotalHours;
                Add(midnight, rise + zone, set + zone);
            }
            else
            {
                Add(midnight, place.Sunrise.ToTimeSpan().TotalHours, place.Sunset.ToTimeSpan().TotalHours);
            }
        }
    }

    /// <summary>The stretches of daylight in order, from the day before the order on.</summary>
    public IReadOnlyList<LightSpan> Light => _light;

    /// <summary>Whether it is light.</summary>
    /// <param name="at">Time after the order.</param>
    public bool IsLight(TimeSpan at)
    {
        var (low, high) = (0, _light.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _light[middle].Sunrise <= at ? (middle, high) : (low, middle - 1);
        }
        return _light.Count > 0 && _light[low].Sunrise <= at && at < _light[low].Sunset;
    }

    void Add(TimeSpan midnight, double rise, double set)
    {
        // A polar night has no light; a polar day is light from midnight to midnight.
        rise = Math.Max(rise, 0);
        set = Math.Min(set, 24);
        if (set <= rise)
        {
            return;
        }
        var span = new LightSpan(midnight + TimeSpan.FromHours(rise), midnight + TimeSpan.FromHours(set));
        if (_light.Count > 0 && _light[^1].Sunset >= span.Sunrise)
        {
            _light[^1] = _light[^1] with { Sunset = span.Sunset };
        }
        else
        {
            _light.Add(span);
        }
    }
}
