namespace RiverCrossingSim.Model;

/// <summary>
/// Whether a site works, and for how long it was closed by which cause. Each cause holds until a moment; overlapping
/// closures of one cause end with the latest, and the site is open when none holds. It also counts how long vehicles
/// and people waited before it while it was closed.
/// </summary>
public sealed class Gate
{
    readonly Closure[] _causes;
    readonly TimeSpan[] _until;
    readonly double[] _closed;
    readonly double[] _vehicleSeconds;
    readonly double[] _peopleSeconds;
    int _vehicles;
    int _people;
    double _closedInAll;
    TimeSpan _settled;

    internal Gate(ScenarioLanguage language)
    {
        _causes = [.. language.ByPrecedence];
        WindowPlace = PlaceOf(Closure.Daylight);
        RepairPlace = PlaceOf(Closure.Repair);
        _until = new TimeSpan[_causes.Length];
        _closed = new double[_causes.Length];
        _vehicleSeconds = new double[_causes.Length];
        _peopleSeconds = new double[_causes.Length];
    }

    /// <summary>The causes for which it may be closed, the one for which time counts first before the others.</summary>
    public IReadOnlyList<Closure> Causes => _causes;

    /// <summary>When the last of the closures known now ends.</summary>
    public TimeSpan OpensAt { get; private set; }

    /// <summary>Whether it is closed for any cause but its operating window, which each start is held against by itself.</summary>
    public bool IsShut(TimeSpan now)
    {
        for (var cause = 0; cause < _until.Length; cause++)
        {
            if (_until[cause] > now && cause != WindowPlace)
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
    public TimeSpan Until(Closure cause) => _until[PlaceOf(cause)];

    /// <summary>Until when a cause holds.</summary>
    /// <param name="place">Its place among <see cref="Causes"/>.</param>
    internal TimeSpan Until(int place) => _until[place];

    /// <summary>Takes down what was waited for while it was closed; null for nobody.</summary>
    internal StageRecord? Stages { get; set; }

    /// <summary>The place of the operating window among <see cref="Causes"/>.</summary>
    internal int WindowPlace { get; }

    /// <summary>The place of the site's own damage among <see cref="Causes"/>.</summary>
    internal int RepairPlace { get; }

    /// <summary>Closes it for a cause, at least until a moment.</summary>
    internal void Close(Closure cause, TimeSpan now, TimeSpan until)
    {
        Settle(now);
        _until[PlaceOf(cause)] = Moment.Later(_until[PlaceOf(cause)], until);
        OpensAt = Latest();
    }

    /// <summary>Ends a closure now.</summary>
    internal void Open(Closure cause, TimeSpan now)
    {
        Settle(now);
        _until[PlaceOf(cause)] = now;
        OpensAt = Latest();
    }

    /// <summary>Takes note of how many vehicles, and people with those in them, wait from now on.</summary>
    internal void Waiting(TimeSpan now, int vehicles, int people)
    {
        Settle(now);
        (_vehicles, _people) = (vehicles, people);
    }

    /// <summary>Seconds closed by a cause, up to the last <see cref="Settle"/>.</summary>
    public double Seconds(Closure cause) => _closed[PlaceOf(cause)];

    /// <summary>Seconds closed by any cause, up to the last <see cref="Settle"/>.</summary>
    public double Seconds() => _closedInAll;

    /// <summary>Seconds that all vehicles together waited while a cause closed it, up to the last <see cref="Settle"/>.</summary>
    public double VehicleSeconds(Closure cause) => _vehicleSeconds[PlaceOf(cause)];

    /// <summary>Seconds that all people together waited while a cause closed it, up to the last <see cref="Settle"/>.</summary>
    public double PeopleSeconds(Closure cause) => _peopleSeconds[PlaceOf(cause)];

    /// <summary>Opens it for a new replication, with no time closed.</summary>
    internal void Clear()
    {
        Array.Clear(_until);
        Array.Clear(_closed);
        Array.Clear(_vehicleSeconds);
        Array.Clear(_peopleSeconds);
        _vehicles = _people = 0;
        _closedInAll = 0;
        _settled = default;
        OpensAt = default;
    }

    /// <summary>Counts the time until now.</summary>
    internal void Settle(TimeSpan now)
    {
        if (now == _settled)
        {
            return;
        }
        if (OpensAt <= _settled)
        {
            _settled = now;
            return;
        }
        // Every closure that holds began at or before the moment settled last, so each covers a stretch from there to
        // its end; the first cause in order takes its stretch, the next what reaches beyond it.
        var from = _settled;
        for (var cause = 0; cause < _until.Length && from < now; cause++)
        {
            if (_until[cause] > from)
            {
                var to = Moment.Earlier(_until[cause], now);
                var seconds = (to - from).TotalSeconds;
                _closed[cause] += seconds;
                _vehicleSeconds[cause] += seconds * _vehicles;
                _peopleSeconds[cause] += seconds * _people;
                Stages?.Close(_causes[cause], from, to, _vehicles, _people);
                from = to;
            }
        }
        _settled = Moment.Later(_settled, now);
        _closedInAll = Sum(_closed);
    }

    static double Sum(double[] terms)
    {
        var sum = 0d;
        foreach (var term in terms)
        {
            sum += term;
        }
        return sum;
    }

    TimeSpan Latest()
    {
        var latest = _until[0];
        foreach (var until in _until)
        {
            latest = Moment.Later(latest, until);
        }
        return latest;
    }

    /// <summary>The place of a cause among <see cref="Causes"/>.</summary>
    internal int PlaceOf(Closure cause)
    {
        for (var place = 0; place < _causes.Length; place++)
        {
            if (ReferenceEquals(_causes[place], cause))
            {
                return place;
            }
        }
        throw new ArgumentException(
            $"The scenario's language has no closure '{cause}'; make the scenario with a ScenarioLanguage that has it."
        );
    }
}
