namespace RiverCrossingSim.Model;

// What befalls a site besides fire: the flood, the pursuer's arrival, its own side's charges, disruptions.
public abstract partial class Crossing
{
    readonly List<Serial> _turnedAround = [];
    readonly List<Load> _caught = [];
    int _fellPlace = -1,
        _blownPlace = -1;
    TimeSpan _fell,
        _blown;

    /// <summary>How far the pursuer's line must advance to take it, metres; 0 where nobody pursues.</summary>
    public double DistanceFromLine { get; private set; }

    /// <summary>Whether the pursuer holds it.</summary>
    public bool HasFallen => _fell < Moment.Never;

    /// <summary>When the last of those who are on it now will have left it; now where it is empty.</summary>
    protected virtual TimeSpan ClearAt => Now;

    /// <summary>The level of a flood, from 0 to 1, above which the means cannot work; above 1 for never.</summary>
    protected virtual double FloodLimit => Water.LevelOfCurrent(Site.MaxCurrent);

    /// <summary>Gives up whoever stands on the near bank at the means itself: at a berth, going aboard.</summary>
    /// <param name="caught">Takes those who are caught there.</param>
    protected virtual void GiveUpNearBank(List<Load> caught) { }

    /// <summary>Loses what the flood carries away when it is at its highest.</summary>
    /// <param name="chance">The chance for each craft or section.</param>
    /// <param name="losses">The flood's book.</param>
    protected virtual void CarryAway(double chance, LossBook losses) { }

    /// <summary>The river will be another than those on the water set out in.</summary>
    protected virtual void RiverChanges() { }

    /// <summary>A dam upstream has broken.</summary>
    /// <param name="flood">The flood.</param>
    /// <param name="losses">The flood's book.</param>
    internal void Flood(Flood flood, LossBook losses)
    {
        var travel = World.Time(Site.FloodTravelTime ?? flood.TravelTime);
        Water.Rise(flood, Now + travel);
        RiverChanges();
        World.Sim.Start(StandFlood(World.Value(flood.CarriesAway), losses), $"flood at {Name}", background: true);
    }

    /// <summary>The pursuer takes it: those who wait here are captured, those under way turn to other sites.</summary>
    internal void Fall()
    {
        if (HasFallen)
        {
            return;
        }
        _fell = Now;
        World.Chronicle.Note(HappeningKind.Fell, Name);
        CopyWaiting(_caught);
        Vehicles.Clear();
        Persons.Clear();
        NoteQueue();
        GiveUpNearBank(_caught);
        foreach (var load in _caught)
        {
            World.Ledger.Move(load, LoadState.Captured);
        }
        _caught.Clear();
        GiveUp();
        foreach (var route in Inbound)
        {
            route.TurnAround(_turnedAround);
        }
        foreach (var serial in _turnedAround)
        {
            Receive(serial);
            serial.Site = null;
            serial.Route = null;
        }
        foreach (var serial in _turnedAround)
        {
            World.Headquarters.March(serial);
        }
        _turnedAround.Clear();
    }

    /// <summary>Its own side blows it up: nobody drives on any more, and it goes when it is clear.</summary>
    /// <param name="ready">When the charges are ready.</param>
    /// <param name="works">Whether they will do their work.</param>
    internal void BlowUp(TimeSpan ready, bool works)
    {
        if (HasFallen || IsGivenUp)
        {
            return;
        }
        _blown = works ? Moment.Later(ready, ClearAt) : Moment.Never;
        World.Chronicle.Note(HappeningKind.Blown, Name, detail: works ? "" : "the charges failed");
        GiveUp();
    }

    /// <summary>The vehicles waiting here are destroyed in place; their people wait on dismounted, or go where they can cross.</summary>
    internal void LeaveVehicles()
    {
        Vehicles.CopyTo(_caught);
        Vehicles.Clear();
        NoteQueue();
        Load? party = null;
        foreach (var vehicle in _caught)
        {
            if (World.Ledger.Dismount(vehicle) is { } riders)
            {
                if (party is not null && party.Unit == riders.Unit)
                {
                    World.Ledger.Merge(party, riders);
                }
                else
                {
                    if (party is not null)
                    {
                        Redirect(party);
                    }
                    party = riders;
                }
            }
            World.Ledger.Move(vehicle, LoadState.Abandoned);
        }
        _caught.Clear();
        if (party is not null)
        {
            Redirect(party);
        }
        World.Headquarters.HasRoom(this);
    }

    /// <summary>Keeps it from working for a while.</summary>
    /// <param name="until">Until when.</param>
    /// <param name="usual">How long that usually lasts.</param>
    internal void Disrupt(TimeSpan until, Quantity usual)
    {
        Close(Closure.Disruption, until, usual);
        StatusChanged();
    }

    void GiveUp()
    {
        if (!IsGivenUp)
        {
            IsGivenUp = true;
            Close(Closure.GivenUp, Moment.Never);
            StatusChanged();
        }
    }

    async Process StandFlood(double carriesAway, LossBook losses)
    {
        var limit = FloodLimit;
        var (from, until) = Water.Above(Math.Min(limit, 1));
        if (limit < 1)
        {
            await World.Sim.DelayUntil(from);
            Close(Closure.Current, until);
            StatusChanged();
        }
        await World.Sim.DelayUntil(Moment.Later(Now, Water.Full));
        CarryAway(carriesAway, losses);
        StatusChanged();
        if (limit < 1 && until > Now)
        {
            await World.Sim.DelayUntil(until);
            StatusChanged();
        }
        await World.Sim.DelayUntil(Moment.Later(Now, Water.Ends));
        StatusChanged();
    }

    void PlaceEventColumns()
    {
        var scenario = World.Plan.Scenario;
        if (scenario.Pursuit is not null)
        {
            _fellPlace = World.Plan.Rows.Place(EventMeasures.Fell, Name);
        }
        if (scenario.Demolition is { } demolition && demolition.Sites.Contains(Name))
        {
            _blownPlace = World.Plan.Rows.Place(EventMeasures.Blown, Name);
        }
    }

    void BeginEvents()
    {
        IsGivenUp = false;
        _fell = _blown = Moment.Never;
        var pursuit = World.Plan.Scenario.Pursuit;
        DistanceFromLine = pursuit is null ? 0 : World.Value(Site.DistanceFromLine ?? pursuit.Distance);
    }

    void WriteEvents(Span<double> row)
    {
        if (_fellPlace >= 0)
        {
            row[_fellPlace] = Moment.Hours(_fell);
        }
        if (_blownPlace >= 0)
        {
            row[_blownPlace] = _blown < _fell ? Moment.Hours(_blown) : double.PositiveInfinity;
        }
    }
}
