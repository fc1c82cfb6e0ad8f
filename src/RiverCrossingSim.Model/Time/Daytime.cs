namespace RiverCrossingSim.Model;

/// <summary>When it is light, over the whole horizon, in time after the order.</summary>
sealed class Daytime
{
    readonly List<LightSpan> _light = [];

    public Daytime(Scenario scenario)
    {
        var place = scenario.Daylight;
        var start = scenario.Start;
        var days = (int)Math.Ceiling(scenario.Horizon.TotalDays) + 2;
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            // In absolute time: the same instant is as light however its clock is set. A day of the place may begin on
            // the date before or after that of UTC.
            var firstDate = DateOnly.FromDateTime(start.UtcDateTime);
            for (var day = -2; day <= days; day++)
            {
                var date = firstDate.AddDays(day);
                var midnight = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) - start;
                AddSun(midnight, longitude, Sun.RiseAndSet(date, latitude, longitude));
            }
            return;
        }
        var firstDay = DateOnly.FromDateTime(start.DateTime);
        // From the day before, whose window over midnight may still be open at the start.
        for (var day = -1; day <= days; day++)
        {
            var midnight =
                new DateTimeOffset(firstDay.AddDays(day).ToDateTime(TimeOnly.MinValue), start.Offset) - start;
            Add(midnight + place.Sunrise.ToTimeSpan(), midnight + place.Sunset.ToTimeSpan());
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

    // A polar night has no light; a polar day is light from one solar midnight to the next.
    void AddSun(TimeSpan midnight, double longitude, (double Rise, double Set) sun)
    {
        var solarMidnight = midnight - TimeSpan.FromHours(longitude / 15);
        if (double.IsNegativeInfinity(sun.Rise))
        {
            Add(solarMidnight, solarMidnight + TimeSpan.FromDays(1));
        }
        else if (sun.Rise < sun.Set)
        {
            Add(midnight + TimeSpan.FromHours(sun.Rise), midnight + TimeSpan.FromHours(sun.Set));
        }
    }

    void Add(TimeSpan rise, TimeSpan set)
    {
        if (set <= rise)
        {
            return;
        }
        if (_light.Count > 0 && _light[^1].Sunset >= rise)
        {
            _light[^1] = _light[^1] with { Sunset = set };
        }
        else
        {
            _light.Add(new LightSpan(rise, set));
        }
    }
}
