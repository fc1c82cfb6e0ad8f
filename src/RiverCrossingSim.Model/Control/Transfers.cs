namespace RiverCrossingSim.Model;

/// <summary>
/// Sends those who wait at a site elsewhere: from the tail of each line, serial by serial, as long as there is another site
/// with room where they are expected to be across so much sooner that the march is worth it. Nobody is sent twice between
/// two reviews.
/// </summary>
sealed class Transfers
{
    readonly World _world;
    readonly Headquarters _headquarters;
    readonly Decision _decision;
    readonly Crossing[] _sites;
    readonly Option[][] _options;
    readonly int[] _stay;
    readonly Serial _tail = new();
    readonly int _units;
    int _line;
    TimeSpan _gain;

    public Transfers(World world, Headquarters headquarters, Decision decision, Crossing[] sites, Option[][] options)
    {
        (_world, _headquarters, _decision) = (world, headquarters, decision);
        (_sites, _options) = (sites, options);
        _units = options.Length;
        _stay = new int[options.Length * (world.Plan.Types + 1)];
    }

    /// <summary>Loads that were sent.</summary>
    public int Loads { get; private set; }

    /// <summary>Hours that vehicles were expected to march for it.</summary>
    public double VehicleHours { get; private set; }

    /// <summary>Takes the values of a replication.</summary>
    public void Begin()
    {
        _gain = _world.Time(_world.Plan.Scenario.Control.TransferGain);
        Loads = 0;
        VehicleHours = 0;
    }

    /// <summary>Looks at the lines of all sites.</summary>
    public void Look()
    {
        foreach (var site in _sites)
        {
            LookAt(site, onFoot: false);
            LookAt(site, onFoot: true);
        }
    }

    void LookAt(Crossing site, bool onFoot)
    {
        var line = site.LineOf(onFoot);
        if (line.Count == 0 || !IsAnotherFree(site, onFoot))
        {
            return;
        }
        _line++;
        var stay = 0;
        var (rank, behind) = (-1, 0L);
        for (var load = line.Last; load is not null && stay < Math.Max(line.Types, 1) * _units; )
        {
            var last = load;
            load = TakeTail(line, last);
            (rank, behind) = last.Unit.Rank == rank ? (rank, behind) : (last.Unit.Rank, 0);
            var key = last.Unit.Kind * (_world.Plan.Types + 1) + last.Type + 1;
            if (_stay[key] != _line && last.Transferred < _headquarters.Reviewed)
            {
                var ahead = line.Demand.Work(rank, onFoot) - behind;
                var own = site.Outlook.Delivered(ahead, _world.Sim.Now, last.Vehicle);
                if (Better(site, own) is { } option)
                {
                    Send(site, option);
                    continue;
                }
                _stay[key] = _line;
                stay++;
            }
            behind += site.Outlook.Of(_tail);
        }
    }

    // A whole serial, as far as it still waits in one piece; what is returned stands before it.
    Load? TakeTail(WaitingLine line, Load last)
    {
        _tail.Clear();
        _tail.Unit = last.Unit;
        _tail.Number = last.Serial;
        var load = last;
        for (; load is not null && IsWith(load, last); load = line.Before(load))
        {
            _tail.Add(load);
        }
        return load;
    }

    // People who came ashore from craft belong to no serial: they go with those of their own unit.
    static bool IsWith(Load load, Load last) =>
        load.Serial == last.Serial && load.Type == last.Type && load.Unit == last.Unit;

    bool IsAnotherFree(Crossing site, bool onFoot)
    {
        foreach (var other in _sites)
        {
            if (other != site && _decision.IsFree(other, onFoot))
            {
                return true;
            }
        }
        return false;
    }

    // The site with room where the tail would be across soonest, if that is enough sooner than here.
    Option? Better(Crossing site, TimeSpan own)
    {
        var (best, least) = (default(Option), TimeSpan.MaxValue);
        foreach (var option in _options[_tail.Unit.Kind])
        {
            var other = option.Site;
            if (
                other == site
                || !_decision.IsFree(other, _tail.Type is null)
                || !option.CanEverCarry(_tail.Type)
                || option.Route?.IsOpen == false
            )
            {
                continue;
            }
            var march = option.Route?.OnTheWay(_tail) ?? TimeSpan.Zero;
            var at = _decision.Expected(_tail, other, march);
            if (
                at < own - Moment.Earlier(_gain, march)
                && at < least
                && _decision.FitsFromElsewhere(other, _tail, march)
            )
            {
                (best, least) = (option, at);
            }
        }
        return best;
    }

    void Send(Crossing site, Option option)
    {
        var serial = _headquarters.NewSerial(_tail.Unit);
        for (var i = _tail.Loads.Count - 1; i >= 0; i--)
        {
            site.LineOf(_tail.Loads[i]).Remove(_tail.Loads[i]);
            serial.Add(_tail.Loads[i]);
        }
        site.NoteQueue();
        Loads += serial.Loads.Count;
        VehicleHours += serial.Vehicles * (option.Route?.OnTheWay(serial) ?? TimeSpan.Zero).TotalHours;
        _headquarters.Transfer(serial, option);
    }
}
