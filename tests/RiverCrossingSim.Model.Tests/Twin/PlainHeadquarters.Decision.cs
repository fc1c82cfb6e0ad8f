namespace RiverCrossingSim.Model.Tests.Twin;

// What headquarters decides. It looks only at sites at which something has happened since it last looked at them.
sealed partial class PlainHeadquarters
{
    readonly HashSet<(PlainSite Site, bool Vehicles)> _looksAt = [];
    readonly Dictionary<(PlainSite Site, bool Vehicles), Refused> _refused = [];
    readonly Dictionary<(PlainSite Site, bool Vehicles), Refused> _refusedOfOthers = [];
    readonly Dictionary<(PlainSite Site, bool Vehicles), long> _ahead = [];
    readonly Dictionary<(PlainSite Site, bool Vehicles), long> _promised = [];
    HashSet<(PlainSite Site, bool Vehicles)> _free = [];

    TimeSpan _wake = EventList.Never;

    /// <summary>Somebody for whom there was no room: there is when those up to his priority are less work than the room, and the limit holds.</summary>
    readonly record struct Refused(int Priority, int Size, long Room);

    void Make()
    {
        _wake = EventList.Never;
        _free = [.. _looksAt.Where(place => Carries(place.Site, place.Vehicles))];
        var isFull = _looksAt.Count == 2 * _sites.Length;
        _looksAt.Clear();
        foreach (var place in _free)
        {
            _refused.Remove(place);
            _refusedOfOthers.Remove(place);
        }
        foreach (var site in _sites)
        {
            site.LookAhead();
        }
        foreach (var site in _sites)
        {
            Move(site, vehicles: true);
            Move(site, vehicles: false);
        }
        Send();
        if (isFull)
        {
            // What is held for each site, as those who wait count it until headquarters looks everywhere again.
            _promised.Clear();
            foreach (var (place, work) in _ahead)
            {
                _promised[place] = work;
            }
        }
        var wake = _wake;
        _list.At(
            wake,
            () =>
            {
                if (_wake == wake && !_isDue)
                {
                    LookEverywhere();
                }
            }
        );
    }

    bool Carries(PlainSite site, bool vehicles) =>
        _columns.Exists(column =>
            !(vehicles && column.IsOnFoot) && site.WorkOfOne(new PlainLoad(column, vehicles ? 1 : 0, 1)) > 0
        );

    static bool HasWorkFor(PlainSite site, bool vehicles, Refused whom) =>
        site.WorkOf(site.Called(vehicles, whom.Priority)) < whom.Room;

    static bool HasRoomFor(PlainSite site, bool vehicles, Refused whom) =>
        HasWorkFor(site, vehicles, whom)
        && site.Called(vehicles).Sum(load => load.Size) + whom.Size
            <= (vehicles ? site.RoomForVehicles : site.RoomForPersons);

    // Whether nobody was refused, or there is room for whom there was none.
    static bool MayTake(PlainSite site, bool vehicles, Dictionary<(PlainSite Site, bool Vehicles), Refused> refused) =>
        !site.Called(vehicles).Any()
        || !refused.TryGetValue((site, vehicles), out var whom)
        || HasRoomFor(site, vehicles, whom);

    bool Fits(
        PlainSite site,
        PlainSerial serial,
        TimeSpan march,
        Dictionary<(PlainSite Site, bool Vehicles), Refused> refused
    )
    {
        var (one, there) = (serial.One, _list.Now + march);
        if (site.Opening(one) == EventList.Never)
        {
            return false;
        }
        var started = site.Started(there + TimeSpan.FromSeconds(_command.Review), one);
        var whom = new Refused(one.Column.Priority, serial.Size, Math.Max(1, Math.Max(started, site.FullLoads)));
        if (HasRoomFor(site, one.IsVehicle, whom))
        {
            return true;
        }
        if (HasWorkFor(site, one.IsVehicle, whom))
        {
            // Beyond the limit only if the last of the others starts before he is there; if not, again when he is to set
            // out to be there then, though not within a minute.
            var dry = site.LastStart(site.WorkOf(site.Called(one.IsVehicle)), one);
            if (dry <= there)
            {
                return true;
            }
            var again = new[] { dry - march, _list.Now + TimeSpan.FromMinutes(1) }.Max();
            _wake = again < _wake ? again : _wake;
        }
        refused[(site, one.IsVehicle)] = whom;
        return false;
    }

    // When a serial would be across by way of a site, behind those who are there, or come, or are held for it.
    TimeSpan Across(
        PlainSite site,
        PlainSerial serial,
        TimeSpan march,
        Dictionary<(PlainSite Site, bool Vehicles), long> held
    )
    {
        var one = serial.One;
        var work =
            site.WorkOf(site.Called(one.IsVehicle, one.Column.Priority))
            + held.GetValueOrDefault((site, one.IsVehicle))
            + site.WorkOf(serial.Loads);
        return site.Delivered(work, _list.Now + march, one);
    }

    // Those who are held, in the order of march.
    void Send()
    {
        _ahead.Clear();
        var order = _held
            .OrderBy(serial => serial.One.Column.Priority)
            .ThenBy(serial => SitesFor(serial.One).Count)
            .ThenBy(serial => _columns.IndexOf(serial.One.Column))
            .ThenBy(serial => serial.Number);
        foreach (var serial in order.ToList())
        {
            if (_free.Count == 0)
            {
                return;
            }
            var best = SitesFor(serial.One)
                .Select(site => (Site: site, March: site.Road.March(serial)))
                .Select(way => (way.Site, way.March, Across: Across(way.Site, serial, way.March, _ahead)))
                .Where(way => way.Across < EventList.Never)
                .OrderBy(way => way.Across)
                .ThenBy(way => way.March)
                .FirstOrDefault();
            if (best.Site is null)
            {
                continue;
            }
            var place = (best.Site, serial.One.IsVehicle);
            if (_free.Contains(place) && best.Site.Road.IsFree)
            {
                if (Fits(best.Site, serial, best.March, _refused))
                {
                    _held.Remove(serial);
                    _promised[place] = Math.Max(0, _promised.GetValueOrDefault(place) - best.Site.WorkOf(serial.Loads));
                    best.Site.Road.SetOut(serial);
                    continue;
                }
                _free.Remove(place);
            }
            _ahead[place] = _ahead.GetValueOrDefault(place) + best.Site.WorkOf(serial.Loads);
        }
    }

    // Those who wait: from the tail of a line, serial by serial, until one of its column and kind is better off here.
    void Move(PlainSite site, bool vehicles)
    {
        var stay = new HashSet<(Column, bool)>();
        var line = site.Waiting.Where(load => load.IsVehicle == vehicles).ToList();
        while (line.Count > 0)
        {
            var last = line[^1];
            var start = line.FindLastIndex(load => load.Serial != last.Serial || load.Column != last.Column) + 1;
            var tail = line[start..];
            line.RemoveRange(start, tail.Count);
            if (!stay.Contains((last.Column, vehicles)) && (last.Moved is not { } moved || moved < _reviewed))
            {
                var before = line.Concat(tail).Where(load => load.Column.Priority <= last.Column.Priority);
                var here = site.Delivered(site.WorkOf(before), _list.Now, last);
                if (_sites.FirstOrDefault(other => other != site && IsBetter(other, here, tail)) is { } better)
                {
                    site.Waiting.RemoveAll(tail.Contains);
                    tail.ForEach(load => load.Moved = _list.Now);
                    better.Road.SetOutFromSite(NewSerial(tail));
                    continue;
                }
                stay.Add((last.Column, vehicles));
            }
        }
    }

    bool IsBetter(PlainSite other, TimeSpan here, List<PlainLoad> tail)
    {
        var (one, march) = (tail[0], other.Road.Way(tail[0]));
        var gain = TimeSpan.FromSeconds(_command.TransferGain);
        var serial = new PlainSerial(-1, tail);
        return _free.Contains((other, one.IsVehicle))
            && SitesFor(one).Contains(other)
            && Across(other, serial, march, _promised) < here - (gain < march ? gain : march)
            && Fits(other, serial, march, _refusedOfOthers);
    }
}
