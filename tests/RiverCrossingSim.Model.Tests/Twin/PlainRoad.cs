namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The road to a site: serials pass its start point one after another, and join when their tail has closed up.</summary>
sealed class PlainRoad(Roads roads, PlainSite site, EventList list, Action<string> tell)
{
    readonly List<PlainSerial> _coming = [];
    TimeSpan _startFree;

    /// <summary>Where it leads.</summary>
    public PlainSite Site => site;

    /// <summary>Who is on it.</summary>
    public IEnumerable<PlainLoad> Coming => _coming.SelectMany(serial => serial.Loads);

    /// <summary>Who will be at the site before a time.</summary>
    public IEnumerable<PlainSerial> ComingBefore(TimeSpan time) => _coming.Where(serial => serial.Arrives < time);

    /// <summary>Whether a serial may pass the start point now.</summary>
    public bool IsFree => _startFree <= list.Now;

    /// <summary>Called when the start point is free again.</summary>
    public Action Freed { get; set; } = () => { };

    /// <summary>How long it takes from end to end.</summary>
    public TimeSpan Way(PlainLoad load) => Way(load.IsVehicle);

    /// <summary>How long vehicles take, or people on foot.</summary>
    public TimeSpan Way(bool vehicles) =>
        TimeSpan.FromSeconds(roads.Length / (vehicles ? roads.Speed : roads.FootSpeed));

    /// <summary>How long a serial needs that is to set out as soon as the start point is free.</summary>
    public TimeSpan March(PlainSerial serial) =>
        (IsFree ? TimeSpan.Zero : _startFree - list.Now) + Passing(serial) + Way(serial.One);

    /// <summary>A serial sets out from the assembly area.</summary>
    public void SetOut(PlainSerial serial)
    {
        var passing = Passing(serial);
        if (passing > TimeSpan.Zero)
        {
            _startFree = list.Now + passing;
            list.At(_startFree, Freed);
        }
        Go(serial, Way(serial.One) + passing);
    }

    /// <summary>A serial sets out that comes from the other site.</summary>
    public void SetOutFromSite(PlainSerial serial) => Go(serial, Way(serial.One));

    void Go(PlainSerial serial, TimeSpan time)
    {
        serial.Arrives = list.Now + time;
        _coming.Add(serial);
        serial.Loads.ForEach(load => tell($"sets out: {load}"));
        list.At(
            serial.Arrives,
            () =>
            {
                _coming.Remove(serial);
                site.Arrive(serial);
            }
        );
    }

    TimeSpan Passing(PlainSerial serial) =>
        serial.One.IsVehicle
            ? TimeSpan.FromSeconds((roads.Gap + serial.One.Column.Length) / roads.Speed * serial.Size)
            : TimeSpan.Zero;
}
