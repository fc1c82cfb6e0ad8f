namespace RiverCrossingSim.Model;

/// <summary>
/// The craft of a site, and which of them are at work: of those that have come and are afloat, the first as many as the
/// timetable says. So a lost craft is replaced by one laid up, if there is one, and by nobody else; without a reserve it is
/// not, as those above the number of the timetable have left, whoever else is lost.
/// </summary>
/// <remarks>
/// Craft k of the site is the same craft, with the same luck, whatever the timetable; craft that join from elsewhere
/// have names of their own, and are at work as long as they are afloat.
/// </remarks>
sealed class Fleet(World world, CraftSite site)
{
    readonly Dictionary<string, List<Craft>> _made = [];
    readonly List<Craft> _craft = [];
    readonly List<(TimeSpan From, int Craft)> _steps = [];
    readonly List<TimeSpan> _joining = [];
    int _next,
        _planned,
        _own,
        _ownSunk;

    /// <summary>All craft that have come, sunk ones and those laid up included.</summary>
    public List<Craft> Craft => _craft;

    /// <summary>Craft that are to work.</summary>
    public int AtWork { get; private set; }

    /// <summary>Craft at the site: not sunk, and not laid up.</summary>
    public int Present { get; private set; }

    /// <summary>Craft sunk.</summary>
    public int Sunk { get; private set; }

    /// <summary>When the timetable changes next; null where it does not.</summary>
    public TimeSpan? NextChange => _next < _steps.Count ? _steps[_next].From : null;

    /// <summary>
    /// Craft for which the nominal rate is worked out: those at work or, where there are none, the first that will be.
    /// </summary>
    public int Nominal => AtWork > 0 ? AtWork : Coming().Craft;

    /// <summary>When the next craft come to work; null where none ever will.</summary>
    public TimeSpan? NextComing => Coming() is { Craft: > 0 } coming ? coming.At : null;

    /// <summary>Whether any craft is at work or ever will be.</summary>
    public bool IsOrWillBe => AtWork > 0 || Coming().Craft > 0;

    /// <summary>Takes the values of a replication, and the craft that are there at its start.</summary>
    public void TakeValues()
    {
        _steps.Clear();
        foreach (var step in site.Timetable)
        {
            _steps.Add((step.From, world.Count(step.Craft)));
        }
        _craft.Clear();
        _joining.Clear();
        _next = _own = _ownSunk = Present = Sunk = 0;
        _planned = world.Count(site.Craft);
        while (NextChange <= TimeSpan.Zero)
        {
            _planned = _steps[_next++].Craft;
        }
        Come();
    }

    /// <summary>Takes the next step of the timetable; those who come stand at the end of <see cref="Craft"/>.</summary>
    public void Change()
    {
        _planned = _steps[_next++].Craft;
        Come();
    }

    /// <summary>Takes note that craft from elsewhere will join.</summary>
    public void Expect(int craft, TimeSpan at)
    {
        for (var i = 0; i < craft; i++)
        {
            _joining.Add(at);
        }
    }

    /// <summary>Takes in craft that were expected at this moment; they stand at the end of <see cref="Craft"/>.</summary>
    /// <param name="origin">Where they come from, which names them.</param>
    /// <param name="craft">How many.</param>
    public void Join(string origin, int craft)
    {
        for (var i = 0; i < craft; i++)
        {
            _joining.Remove(world.Sim.Now);
            Add($"{origin} at {site.Name}", i, isOwn: false);
        }
        SetToWork();
    }

    /// <summary>Takes note that a craft is lost; one laid up may be called for in its place.</summary>
    public void Sink(Craft craft)
    {
        craft.IsSunk = true;
        Sunk++;
        Present -= craft.IsLaidUp ? 0 : 1;
        _ownSunk += craft.IsOwn ? 1 : 0;
        SetToWork();
    }

    /// <summary>Takes note that a craft is laid up, or back at the site.</summary>
    public void LayUp(Craft craft, bool isLaidUp)
    {
        craft.IsLaidUp = isLaidUp;
        Present += isLaidUp ? -1 : 1;
    }

    /// <summary>When craft will come that are not there yet, and the steps of the timetable that bring or lay up some.</summary>
    public void CopyComing(FreeTimes craft, List<FleetStep> steps)
    {
        var joining = 0;
        foreach (var at in _joining)
        {
            craft.Add(at);
            joining++;
        }
        var joined = _craft.Count - _own + joining;
        var come = _own;
        for (var i = _next; i < _steps.Count; i++)
        {
            var (from, planned) = (_steps[i].From, _steps[i].Craft);
            var coming = Math.Max(0, planned - come);
            for (var one = 0; one < coming; one++)
            {
                craft.Add(from);
            }
            come += coming;
            steps.Add(new FleetStep(from, Working(planned, come) + joined, coming));
        }
    }

    void Come()
    {
        for (; _own < _planned; _own++)
        {
            Add(site.Name, _own, isOwn: true);
        }
        SetToWork();
    }

    void Add(string origin, int number, bool isOwn)
    {
        if (!_made.TryGetValue(origin, out var made))
        {
            made = _made[origin] = [];
        }
        if (made.Count == number)
        {
            made.Add(new Craft(origin, number, isOwn));
        }
        made[number].Begin(world.Value(site.Speed, origin, number));
        _craft.Add(made[number]);
        Present++;
    }

    void SetToWork()
    {
        AtWork = 0;
        var room = _planned;
        foreach (var craft in _craft)
        {
            craft.IsAtWork = !craft.IsSunk && (!craft.IsOwn || (site.Reserve ? room-- > 0 : craft.Number < _planned));
            AtWork += craft.IsAtWork ? 1 : 0;
        }
    }

    // The first moment from now on at which there are craft to work, and how many of them.
    (TimeSpan At, int Craft) Coming()
    {
        var (at, craft) = (Moment.Never, 0);
        foreach (var joining in _joining)
        {
            craft = joining < at ? 1 : craft + (joining == at ? 1 : 0);
            at = Moment.Earlier(at, joining);
        }
        var come = _own;
        for (var i = _next; i < _steps.Count && _steps[i].From < at; i++)
        {
            come = Math.Max(come, _steps[i].Craft);
            var working = Working(_steps[i].Craft, come);
            if (working > 0)
            {
                return (_steps[i].From, working);
            }
        }
        return (at, craft);
    }

    // Of those who have come by then, as many as a step of the timetable has at work.
    int Working(int planned, int come)
    {
        if (site.Reserve)
        {
            return Math.Min(planned, come - _ownSunk);
        }
        var working = Math.Max(0, planned - _own);
        foreach (var craft in _craft)
        {
            working += craft.IsOwn && !craft.IsSunk && craft.Number < planned ? 1 : 0;
        }
        return working;
    }
}
