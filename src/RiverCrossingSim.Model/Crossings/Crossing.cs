namespace RiverCrossingSim.Model;

/// <summary>
/// A crossing site at work: its waiting area, its gate, its books. A means derives from it and says what it can carry,
/// how fast, how it works and what a hit does to it; nothing else in the model knows which means there are.
/// </summary>
abstract partial class Crossing
{
    readonly SiteBook _book;
    Headquarters _headquarters = null!;
    int _vehicleRoom,
        _personRoom,
        _heldVehicles,
        _heldPersons,
        _comingVehicles,
        _comingPersons;
    double _survival;

    protected Crossing(World world, Site site)
    {
        (World, Site) = (world, site);
        Hours = world.Plan.Hours(site.Window);
        Changed = new Signal(world.Sim, $"something to do at {site.Name}");
        GateChanged = new Signal(world.Sim, $"a closure of {site.Name}");
        Vehicles = new WaitingLine(world.Plan.Priorities, world.Plan.Types);
        Persons = new WaitingLine(world.Plan.Priorities, world.Plan.Types);
        _book = new SiteBook(world.Plan, site);
        Water = new Water(world);
        PlaceEventColumns();
    }

    /// <summary>The site as the scenario has it.</summary>
    public Site Site { get; }

    /// <summary>The site's name.</summary>
    public string Name => Site.Name;

    /// <summary>Whether it works, and since when by which cause not.</summary>
    public Gate Gate { get; } = new();

    /// <summary>Pulsed when there may be something to do: an arrival, an opening, a repair.</summary>
    public Signal Changed { get; }

    /// <summary>Vehicles in the waiting area.</summary>
    public WaitingLine Vehicles { get; }

    /// <summary>Dismounted people in the waiting area.</summary>
    public WaitingLine Persons { get; }

    /// <summary>What fire can hit here; the waiting area is one of them.</summary>
    public virtual IEnumerable<ITarget> Targets => [new WaitingAreaTarget(this)];

    /// <summary>How long until it opens, as far as headquarters knows.</summary>
    public TimeSpan OpensIn => Moment.Later(TimeSpan.Zero, Gate.OpensAt - Now);

    /// <summary>Whether anybody has been called forward and is still on the way here.</summary>
    public bool AnyoneComing => _comingVehicles + _comingPersons > 0;

    protected World World { get; }

    /// <summary>The water here.</summary>
    protected Water Water { get; }

    protected WorkingHours Hours { get; }
    protected TimeSpan Now => World.Sim.Now;
    Signal GateChanged { get; }

    /// <summary>Whether it has been given up: it has fallen to the pursuer, or is to be blown up behind the force.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Whether it carries such a vehicle, or dismounted people (null): now, after a repair, or when its time comes.</summary>
    public bool CanEverCarry(VehicleType? type) => !IsGivenUp && MayCarry(type);

    /// <summary>Whether the means carries such a vehicle, or dismounted people (null), as long as the site is held.</summary>
    protected abstract bool MayCarry(VehicleType? type);

    /// <summary>Vehicles a second while it works, with the force's mean vehicle, as things stand.</summary>
    public double VehicleRate { get; private set; }

    /// <summary>Dismounted people a second while it works, as things stand.</summary>
    public double PersonRate { get; private set; }

    /// <summary>Works out both rates as things stand, per second.</summary>
    protected abstract (double Vehicles, double Persons) Rates();

    /// <summary>The arithmetic behind the rates, in words.</summary>
    public abstract string Reasoning { get; }

    /// <summary>Takes the values of a replication and starts the processes that work the means.</summary>
    protected abstract void BeginWork();

    /// <summary>Takes the values that a replication, or a look at the medians, works with.</summary>
    protected abstract void TakeValues();

    /// <summary>Writes what only this means reports.</summary>
    protected virtual void WriteMore(Span<double> row) { }

    /// <summary>The routes that lead here.</summary>
    public List<RouteTraffic> Inbound { get; } = [];

    /// <summary>Takes a load into the waiting area.</summary>
    public void Join(Load load)
    {
        load.Site = this;
        World.Ledger.Move(load, LoadState.Waiting);
        LineOf(load).Add(load);
        NoteQueue();
    }

    /// <summary>The line in which a load waits.</summary>
    public WaitingLine LineOf(Load load) => load.Vehicle is null ? Persons : Vehicles;

    /// <summary>Takes the values of the assumptions as they stand, without starting anything.</summary>
    public void LookAt()
    {
        Water.TakeValues();
        TakeValues();
        (VehicleRate, PersonRate) = Rates();
    }

    /// <summary>Readies the site for a replication.</summary>
    public void Begin(Headquarters headquarters)
    {
        _headquarters = headquarters;
        Gate.Clear();
        Vehicles.Clear();
        Persons.Clear();
        _book.Begin();
        _heldVehicles = _heldPersons = _comingVehicles = _comingPersons = 0;
        _pauses = 0;
        BeginEvents();
        _vehicleRoom = World.Count(Site.WaitingVehicles);
        _personRoom = World.Count(Site.WaitingPersons);
        _survival = World.Value(Site.Survivors);
        LookAt();
        Gate.Close(Closure.Preparation, Now, World.Time(Site.Opens));
        if (Hours.NextStart(Now, TimeSpan.Zero) > Now)
        {
            Gate.Close(Closure.Daylight, Now, Hours.NextStart(Now, TimeSpan.Zero));
        }
        World.Sim.Start(KeepGate(), $"gate of {Name}", background: true);
        BeginWork();
    }

    /// <summary>How long somebody who joins now may expect to wait: the queue over the nominal rate.</summary>
    public TimeSpan ExpectedWait(Serial serial)
    {
        var (ahead, rate) = serial.Type is null
            ? (Persons.People + _comingPersons + _heldPersons + serial.Dismounted, PersonRate)
            : (Vehicles.Count + _comingVehicles + _heldVehicles + serial.Vehicles, VehicleRate);
        return Moment.Seconds(ahead / rate);
    }

    /// <summary>Whether a serial may be called forward: with those waiting and under way it fits the waiting area, or nobody is there.</summary>
    public bool HasRoomFor(Serial serial)
    {
        var vehicles = Vehicles.Count + _comingVehicles;
        var persons = Persons.People + _comingPersons;
        return serial.Type is null
            ? persons == 0 || persons + serial.Dismounted <= _personRoom
            : vehicles == 0 || vehicles + serial.Vehicles <= _vehicleRoom;
    }

    /// <summary>A serial has been assigned here and is held in its assembly area.</summary>
    public void Expect(Serial serial) => Hold(serial.Vehicles, serial.Dismounted);

    /// <summary>A held serial is no longer assigned here.</summary>
    public void NoLongerExpect(Serial serial) => Hold(-serial.Vehicles, -serial.Dismounted);

    /// <summary>A held serial sets out.</summary>
    public void CallForward(Serial serial)
    {
        Hold(-serial.Vehicles, -serial.Dismounted);
        Come(serial.Vehicles, serial.Dismounted);
    }

    /// <summary>A serial under way has arrived.</summary>
    public void Receive(Serial serial) => Come(-serial.Vehicles, -serial.Dismounted);

    /// <summary>Corrects for losses among those held in an assembly area.</summary>
    public void Hold(int vehicles, int persons)
    {
        _heldVehicles += vehicles;
        _heldPersons += persons;
    }

    /// <summary>Corrects for losses among those under way.</summary>
    public void Come(int vehicles, int persons)
    {
        _comingVehicles += vehicles;
        _comingPersons += persons;
    }

    /// <summary>Lets go of everybody in the waiting area whom the means can no longer carry.</summary>
    public void ReleaseWhomItCannotCarry(List<Load> into)
    {
        for (var load = Vehicles.First; load is not null; )
        {
            var next = Vehicles.After(load);
            if (!CanEverCarry(load.Vehicle))
            {
                Vehicles.Remove(load);
                into.Add(load);
            }
            load = next;
        }
        if (!CanEverCarry(null))
        {
            for (; Persons.First is { } party; into.Add(party))
            {
                Persons.Remove(party);
            }
        }
        NoteQueue();
    }

    /// <summary>Samples what is followed over time.</summary>
    public void Sample(int[] samples, int at) => _book.Sample(samples, at, World.Plan.Timeline.Samples);

    /// <summary>Writes the site's columns.</summary>
    public void Write(Span<double> row)
    {
        _book.Write(row, Gate, Now);
        WriteEvents(row);
        WriteMore(row);
    }

    /// <summary>Everybody still in the waiting area, to close the books.</summary>
    public void CopyWaiting(List<Load> into)
    {
        Vehicles.CopyTo(into);
        Persons.CopyTo(into);
    }

    /// <summary>Everybody aboard or on the bridge, to close the books.</summary>
    public abstract void CopyAboard(List<Load> into);

    /// <summary>Takes a load out of the line and lets others be called forward in its place.</summary>
    protected void Board(Load load, LoadState to)
    {
        LineOf(load).Remove(load);
        NoteQueue();
        World.Ledger.Move(load, to);
        OfferRoom();
    }

    /// <summary>Takes some people out of the party at the head of the line.</summary>
    protected Load BoardPart(Load party, int count, LoadState to)
    {
        var part = World.Ledger.Split(party, count);
        Persons.Fewer(part, count);
        NoteQueue();
        World.Ledger.Move(part, to);
        OfferRoom();
        return part;
    }

    /// <summary>Sets a load ashore on the far bank.</summary>
    protected void Deliver(Load load)
    {
        _book.Deliver(load);
        World.Ledger.Move(load, LoadState.Across);
    }

    /// <summary>Closes it for a cause until a moment, and lets it open by itself then.</summary>
    protected void Close(Closure cause, TimeSpan until)
    {
        Gate.Close(cause, Now, until);
        GateChanged.Pulse();
    }

    /// <summary>Ends a closure now.</summary>
    protected void Open(Closure cause)
    {
        Gate.Open(cause, Now);
        GateChanged.Pulse();
        Changed.Pulse();
    }

    /// <summary>Finds a way on for somebody who stands on the near bank here.</summary>
    protected void Redirect(Load load) => _headquarters.Redirect(load, this);

    /// <summary>Tells headquarters that the site can do more, or less, than before.</summary>
    protected void StatusChanged()
    {
        (VehicleRate, PersonRate) = Rates();
        _headquarters.StatusChanged(this);
        Changed.Pulse();
    }

    /// <summary>When work of this length may start: now, or the next window, for which the site is then closed.</summary>
    protected bool FitsWindow(TimeSpan length)
    {
        if (Hours.NextStart(Now, length) <= Now)
        {
            return true;
        }
        var opening = Hours.NextOpening(Now);
        if (Gate.Until(Closure.Daylight) < opening)
        {
            Close(Closure.Daylight, opening);
        }
        return false;
    }

    void NoteQueue()
    {
        _book.NoteQueue(Now, Vehicles.Count, Persons.People);
        // The time spent waiting is counted for the force alone.
        Gate.Waiting(
            Now,
            Vehicles.Count - Vehicles.CivilianVehicles,
            Vehicles.People + Persons.People - Vehicles.Civilians - Persons.Civilians
        );
    }

    void OfferRoom()
    {
        foreach (var route in Inbound)
        {
            route.OfferRoom();
        }
    }

    // Wakes whoever waits for the site whenever a closure has ended.
    async Process KeepGate()
    {
        while (true)
        {
            var ending = Gate.NextEnding(Now);
            if (ending >= Moment.Never)
            {
                await GateChanged.Wait();
            }
            else
            {
                await World.Sim.DelayUntil(ending);
                Changed.Pulse();
            }
        }
    }
}
