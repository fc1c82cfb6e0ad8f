namespace RiverCrossingSim.Model;

// Craft that come and go: by the timetable, and from bridges that are worked as ferries.
sealed partial class CraftCrossing
{
    readonly Signal _calledUp;

    /// <summary>Takes note that craft will join later: from now on it counts as able to carry.</summary>
    /// <param name="origin">Where they come from, which names them.</param>
    /// <param name="craft">How many, at least 1.</param>
    /// <param name="after">How long until they are there.</param>
    public void Expect(string origin, int craft, TimeSpan after)
    {
        _fleet.Expect(craft, Now + after);
        World.Sim.Start(Join(origin, craft, Now + after), $"{origin} on the way to {Name}", background: true);
        AwaitCraft();
        StatusChanged();
    }

    /// <summary>Finds the bridges whose sections may join it.</summary>
    protected internal override void Meet(IReadOnlyList<Crossing> sites)
    {
        ArgumentNullException.ThrowIfNull(sites);
        _bridges = [.. sites.OfType<PontoonBridge>().Where(bridge => bridge.WorkedAs == Name)];
    }

    async Process KeepTimetable()
    {
        while (_fleet.NextChange is { } change)
        {
            await World.Sim.DelayUntil(change);
            var before = _fleet.Craft.Count;
            _fleet.Change();
            SetOut(before);
        }
    }

    async Process Join(string origin, int craft, TimeSpan at)
    {
        await World.Sim.DelayUntil(at);
        var before = _fleet.Craft.Count;
        _fleet.Join(origin, craft);
        SetOut(before);
    }

    void SetOut(int first)
    {
        World.Chronicle.CameToWork(Name, _fleet.Craft.Count - first);
        StartWork(first);
        _calledUp.Pulse();
        NoteUse();
        AwaitCraft();
        if (_canMakeWay && !MakesWay)
        {
            _canMakeWay = false;
            Close(Closure.Current, Moment.Never);
        }
        StatusChanged();
    }

    void StartWork(int first)
    {
        for (var i = first; i < _fleet.Craft.Count; i++)
        {
            var craft = _fleet.Craft[i];
            craft.Work = World.Sim.Start(Shuttle(craft), craft.Name, background: true);
        }
    }

    // Without craft the site is not open yet, until the first of those that will come.
    void AwaitCraft()
    {
        var until = World.Time(_site.Opens);
        if (_fleet.AtWork == 0 && _fleet.NextComing is { } coming)
        {
            until = Moment.Later(until, coming);
        }
        if (until < Gate.Until(Closure.Preparation))
        {
            Open(Closure.Preparation);
        }
        if (until > Now)
        {
            Close(Closure.Preparation, until);
        }
    }

    // Above the number that the timetable has at work: out of reach of fire until it is called for again.
    async Process LayUp(Craft craft)
    {
        EndIfGone(craft);
        World.Chronicle.OfCraft(HappeningKind.LaidUp, Name, craft);
        _fleet.LayUp(craft, true);
        while (!craft.IsAtWork)
        {
            await _calledUp.Wait();
        }
        _fleet.LayUp(craft, false);
        World.Chronicle.CameToWork(Name, 1);
    }
}
