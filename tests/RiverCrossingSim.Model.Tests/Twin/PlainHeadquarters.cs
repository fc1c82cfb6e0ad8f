namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// Headquarters: holds serials in the assembly area and decides, at the end of an instant at which something has happened that
/// matters, who sets out for which site, and who goes from one site to the other.
/// </summary>
sealed partial class PlainHeadquarters
{
    readonly Command _command;
    readonly EventList _list;
    readonly Action<string> _tell;
    readonly PlainSite[] _sites;
    readonly List<Column> _columns;
    readonly List<PlainSerial> _held = [];
    int _serials;
    bool _isDue;
    TimeSpan? _decided;
    TimeSpan _reviewed;

    public PlainHeadquarters(TwinNumbers numbers, PlainSite[] sites, EventList list, Action<string> tell)
    {
        (_command, _sites, _list, _tell, _columns) = (numbers.Command, sites, list, tell, [.. numbers.Columns]);
        foreach (var site in sites)
        {
            site.Headquarters = this;
            site.Road.Freed = () => HasWay(site);
        }
        Review();
    }

    /// <summary>Called for whoever needs nothing more.</summary>
    public Action<PlainLoad> Resolved { get; set; } = _ => { };

    /// <summary>Holds loads as a new serial in the assembly area, or leaves them where nothing carries them.</summary>
    public void Hold(List<PlainLoad> loads)
    {
        var serial = NewSerial(loads);
        if (SitesFor(serial.One).Count == 0)
        {
            loads.ForEach(Strand);
            return;
        }
        _held.Add(serial);
        LookEverywhere();
    }

    /// <summary>Holds a load again that its site cannot carry any more.</summary>
    public void Redirect(PlainLoad load) => Hold([load]);

    /// <summary>A site can do more, or less, than before: whom nothing can carry any more is left.</summary>
    public void StatusChanged()
    {
        LookEverywhere();
        foreach (var serial in _held.Where(serial => SitesFor(serial.One).Count == 0).ToList())
        {
            _held.Remove(serial);
            serial.Loads.ForEach(Strand);
        }
    }

    /// <summary>Something has happened at a site: it is to be looked at.</summary>
    public void Look(PlainSite site)
    {
        _looksAt.Add((site, true));
        _looksAt.Add((site, false));
        Due();
    }

    /// <summary>Vehicles, or people on foot, have left a waiting area. It is to be looked at if none is left, or there is room for whom it had none.</summary>
    public void HasRoom(PlainSite site, bool vehicles)
    {
        var hasRoom = HasRoomAgain(_refused) || HasRoomAgain(_refusedOfOthers);
        if (hasRoom || !site.Called(vehicles).Any())
        {
            _looksAt.Add((site, vehicles));
            if (MayCome(site, vehicles, EventList.Never))
            {
                Due();
            }
        }

        bool HasRoomAgain(Dictionary<(PlainSite Site, bool Vehicles), Refused> refused) =>
            refused.TryGetValue((site, vehicles), out var whom) && HasRoomFor(site, vehicles, whom);
    }

    /// <summary>The start point of the road to a site is free: the site is to be looked at for those held to whom it may have room.</summary>
    public void HasWay(PlainSite site)
    {
        foreach (var vehicles in new[] { true, false })
        {
            if (IsHeldFor(site, vehicles, EventList.Never) && MayTake(site, vehicles, _refused))
            {
                _looksAt.Add((site, vehicles));
                Due();
            }
        }
    }

    /// <summary>Whether somebody may still be sent to a site at this instant; whoever asks waits for the end of it.</summary>
    public bool IsToDecide(PlainSite site, bool vehicles, bool persons, TimeSpan by)
    {
        if (_isDue)
        {
            return true;
        }
        if (_decided == _list.Now || !((vehicles && MayCome(site, true, by)) || (persons && MayCome(site, false, by))))
        {
            return false;
        }
        Look(site);
        return true;
    }

    // It decides at the end of the instant, when all is known that happens at it.
    void Due()
    {
        if (!_isDue)
        {
            _isDue = true;
            _list.At(_list.Now, () => _list.AtEndOfInstant(Decide));
        }
    }

    void Decide()
    {
        _isDue = false;
        _decided = _list.Now;
        Make();
    }

    PlainSerial NewSerial(List<PlainLoad> loads)
    {
        var serial = new PlainSerial(_serials++, loads);
        loads.ForEach(load => load.Serial = serial);
        return serial;
    }

    // The sites that can carry a load, now or later, in the order in which its column names them.
    List<PlainSite> SitesFor(PlainLoad load) =>
        [
            .. load
                .Column.Sites.Select(name => _sites.First(site => site.Name == name))
                .Where(site => site.CanEverCarry(load)),
        ];

    // A vehicle is left behind; its crew goes on by foot if anything carries them.
    void Strand(PlainLoad load)
    {
        if (load.IsVehicle)
        {
            var crew = new PlainLoad(load.Column, 0, load.People);
            load.People = 0;
            Hold([crew]);
        }
        _tell($"is stranded: {load}");
        Resolved(load);
    }

    void Review() =>
        _list.At(
            _list.Now + TimeSpan.FromSeconds(_command.Review),
            () =>
            {
                _reviewed = _list.Now;
                LookEverywhere();
                Review();
            }
        );

    void LookEverywhere()
    {
        foreach (var site in _sites)
        {
            Look(site);
        }
    }

    bool MayCome(PlainSite site, bool vehicles, TimeSpan by) =>
        (MayTake(site, vehicles, _refused) && IsHeldFor(site, vehicles, by))
        || (
            MayTake(site, vehicles, _refusedOfOthers)
            && WaitsElsewhere(site, vehicles)
            && IsThere(by, site.Road.Way(vehicles))
        );

    bool IsHeldFor(PlainSite site, bool vehicles, TimeSpan by) =>
        site.Road.IsFree
        && IsThere(by, site.Road.Way(vehicles))
        && _held.Exists(serial => serial.One.IsVehicle == vehicles && serial.One.Column.Sites.Contains(site.Name));

    bool IsThere(TimeSpan by, TimeSpan way) => by == EventList.Never || _list.Now + way < by;

    bool WaitsElsewhere(PlainSite site, bool vehicles) =>
        _sites.Any(other => other != site && other.Waiting.Exists(load => load.IsVehicle == vehicles));
}
