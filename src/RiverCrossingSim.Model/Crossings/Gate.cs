namespace RiverCrossingSim.Model;

/// <summary>Why a site does not work. Where several hold at once, time counts for the first of them in this order.</summary>
enum Closure
{
    /// <summary>It has been given up: it has fallen to the pursuer, or is blown up.</summary>
    GivenUp,

    /// <summary>The current is above what the means stands, or a flood has made the river too wide for it.</summary>
    Current,

    /// <summary>It is not yet prepared.</summary>
    Preparation,

    /// <summary>It is damaged.</summary>
    Repair,

    /// <summary>Something on the near bank keeps it from working: sabotage, no orders, no fuel.</summary>
    Disruption,

    /// <summary>The pause after a strike.</summary>
    AfterStrike,

    /// <summary>Its operating window is closed.</summary>
    Daylight,
}

/// <summary>
/// Whether a site works, and for how long it was closed by which cause. Each cause holds until a moment; overlapping
/// closures of one cause end with the latest, and the site is open when none holds. It also counts how long vehicles
/// and people waited before it while it was closed.
/// </summary>
sealed class Gate
{
    public const int Causes = 7;
    readonly TimeSpan[] _until = new TimeSpan[Causes];
    readonly double[] _closed = new double[Causes];
    readonly double[] _vehicleSeconds = new double[Causes];
    readonly double[] _peopleSeconds = new double[Causes];
    int _vehicles;
    int _people;
    TimeSpan _settled;

    /// <summary>When the last of the closures known now ends.</summary>
    public TimeSpan OpensAt { get; private set; }

    /// <summary>Whether it is closed for any cause but its operating window, which each start is held against by itself.</summary>
    public bool IsShut(TimeSpan now)
    {
        for (var cause = 0; cause < (int)Closure.Daylight; cause++)
        {
            if (_until[cause] > now)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>When the first of the closures that hold now ends; <see cref="Moment.Never"/> where none holds or none will end.</summary>
    public TimeSpan NextEnding(TimeSpan now)
    {
        var ending = Moment.Never;
        foreach (var until in _until)
        {
            if (until > now && until < ending)
            {
                ending = until;
            }
        }
        return ending;
    }

    /// <summary>Until when a cause holds.</summary>
    public TimeSpan Until(Closure cause) => _until[(int)cause];

    /// <summary>Closes it for a cause, at least until a moment.</summary>
    public void Close(Closure cause, TimeSpan now, TimeSpan until)
    {
        Settle(now);
        _until[(int)cause] = Moment.Later(_until[(int)cause], until);
        OpensAt = _until.Max();
    }

    /// <summary>Ends a closure now.</summary>
    public void Open(Closure cause, TimeSpan now)
    {
        Settle(now);
        _until[(int)cause] = now;
        OpensAt = _until.Max();
    }

    /// <summary>Takes note of how many vehicles, and people with those in them, wait from now on.</summary>
    public void Waiting(TimeSpan now, int vehicles, int people)
    {
        Settle(now);
        (_vehicles, _people) = (vehicles, people);
    }

    /// <summary>Seconds closed by a cause, up to the last <see cref="Settle"/>.</summary>
    public double Seconds(Closure cause) => _closed[(int)cause];

    /// <summary>Seconds that all vehicles together waited while a cause closed it, up to the last <see cref="Settle"/>.</summary>
    public double VehicleSeconds(Closure cause) => _vehicleSeconds[(int)cause];

    /// <summary>Seconds that all people together waited while a cause closed it, up to the last <see cref="Settle"/>.</summary>
    public double PeopleSeconds(Closure cause) => _peopleSeconds[(int)cause];

    /// <summary>Opens it for a new replication, with no time closed.</summary>
    public void Clear()
    {
        Array.Clear(_until);
        Array.Clear(_closed);
        Array.Clear(_vehicleSeconds);
        Array.Clear(_peopleSeconds);
        _vehicles = _people = 0;
        _settled = default;
        OpensAt = default;
    }

    /// <summary>Counts the time until now.</summary>
    public void Settle(TimeSpan now)
    {
        if (OpensAt <= _settled)
        {
            _settled = now;
            return;
        }
        // Every closure that holds began at or before the moment settled last, so each covers a stretch from there to
        // its end; the first cause in order takes its stretch, the next what reaches beyond it.
        var from = _settled;
        for (var cause = 0; cause < Causes && from < now; cause++)
        {
            if (_until[cause] > from)
            {
                var to = Moment.Earlier(_until[cause], now);
                var seconds = (to - from).TotalSeconds;
                _closed[cause] += seconds;
                _vehicleSeconds[cause] += seconds * _vehicles;
                _peopleSeconds[cause] += seconds * _people;
                from = to;
            }
        }
        _settled = Moment.Later(_settled, now);
    }
}
