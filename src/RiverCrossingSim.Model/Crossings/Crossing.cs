namespace RiverCrossingSim.Model;

/// <summary>
/// A crossing site at work: its waiting area, its gate, its books. A means derives from it and says what it can carry,
/// how fast, how it works and what a hit does to it; nothing else in the model knows which means there are.
/// </summary>
public abstract partial class Crossing : IPart
{
    readonly SiteBook _book;
    double _survival;

    /// <summary>A site at work, with the columns that all sites have.</summary>
    /// <param name="world">What it shares with the other parts of the replication.</param>
    /// <param name="site">The site as the scenario has it.</param>
    protected Crossing(World world, Site site)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(site);
        (World, Site) = (world, site);
        Hours = world.Plan.Hours(site.Window);
        Changed = new Signal(world.Sim, $"something to do at {site.Name}");
        GateChanged = new Signal(world.Sim, $"a closure of {site.Name}");
        Vehicles = new WaitingLine(world.Plan.Priorities, world.Plan.Types);
        Persons = new WaitingLine(world.Plan.Priorities, world.Plan.Types);
        Coming = new Demand(world.Plan.Priorities, world.Plan.Types);
        _closings = new Closing[world.Plan.Scenario.Language.Closures.Count];
        _misjudged = StreamId.Of("estimate", site.Name);
        _book = new SiteBook(world.Plan, site);
        Water = new Water(world);
        Gate = new Gate(world.Plan.Scenario.Language);
        PlaceEventColumns();
        world.Lookout.Offer(ObservedQuantity.PeopleAcross, Name, () => _book.Persons);
        world.Lookout.Offer(ObservedQuantity.VehiclesAcross, Name, () => _book.Vehicles);
        world.Lookout.Offer(ObservedQuantity.PeopleWaiting, Name, () => Persons.People);
        world.Lookout.Offer(ObservedQuantity.VehiclesWaiting, Name, () => Vehicles.Count);
        world.Lookout.Offer(ObservedQuantity.Closed, Name, () => IsGivenUp || Gate.OpensAt > Now ? 1 : 0);
    }

    /// <summary>The site as the scenario has it.</summary>
    public Site Site { get; }

    /// <summary>The site's name.</summary>
    public string Name => Site.Name;

    /// <summary>Whether it works, and since when by which cause not.</summary>
    public Gate Gate { get; }

    /// <summary>Pulsed when there may be something to do: an arrival, an opening, a repair.</summary>
    public Signal Changed { get; }

    /// <summary>Vehicles in the waiting area.</summary>
    public WaitingLine Vehicles { get; }

    /// <summary>Dismounted people in the waiting area.</summary>
    public WaitingLine Persons { get; }

    /// <summary>What fire can hit here; the waiting area is one of them.</summary>
    public virtual IEnumerable<ITarget> Targets => [new WaitingAreaTarget(this)];

    /// <summary>What it shares with the other parts of the replication.</summary>
    protected World World { get; }

    /// <summary>The water here.</summary>
    protected Water Water { get; }

    private protected WorkingHours Hours { get; }

    /// <summary>The time after the order.</summary>
    protected TimeSpan Now => World.Sim.Now;
    Signal GateChanged { get; }

    /// <summary>Whether it has not opened yet, or is closed to be made ready.</summary>
    internal bool IsPreparing => Gate.Until(Closure.Preparation) > Now;

    /// <summary>Whether it has been given up: it has fallen to the pursuer, or is to be blown up behind the force.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Whether it carries such a vehicle, or dismounted people (null): now, after a repair, or when its time comes.</summary>
    public bool CanEverCarry(VehicleType? type) => !IsGivenUp && MayCarry(type);

    /// <summary>Whether the means carries such a vehicle, or dismounted people (null), as long as the site is held.</summary>
    /// <param name="type">The type of vehicle; null for dismounted people.</param>
    protected abstract bool MayCarry(VehicleType? type);

    /// <summary>Looks for the sites with which it works together, once all are made.</summary>
    /// <param name="sites">All sites of the scenario.</param>
    protected internal virtual void Meet(IReadOnlyList<Crossing> sites) { }

    /// <summary>Vehicles a second while it works, with the force's mean vehicle, as things stand.</summary>
    public double VehicleRate { get; private set; }

    /// <summary>Dismounted people a second while it works, as things stand.</summary>
    public double PersonRate { get; private set; }

    /// <summary>Loaded trips a second of all craft together while it works, as things stand; 0 where no craft work.</summary>
    public virtual double TripRate => 0;

    /// <summary>
    /// Both rates, per second, from each moment on at which the number of craft changes by plan; the first is from the start.
    /// </summary>
    public virtual IEnumerable<(TimeSpan From, double Vehicles, double Persons)> PlannedRates() =>
        [(TimeSpan.Zero, VehicleRate, PersonRate)];

    /// <summary>The most that the means can carry in this replication, once it has taken its values.</summary>
    protected internal virtual Throughput Limit() => Throughput.Unlimited;

    /// <summary>How much sooner than a landing somebody in the water may reach the far bank, seconds.</summary>
    /// <param name="across">The time across.</param>
    /// <param name="unloading">The time from the landing until those aboard are ashore.</param>
    private protected double SwimsAhead(double across, double unloading) =>
        World.Plan.Scenario.Fire.Count == 0 && World.Plan.Scenario.Flood is null ? 0
        : Site.SurvivorsReach == SurvivorsReach.Far ? across + unloading
        : across / 2 + unloading;

    /// <summary>Its operating windows.</summary>
    internal IReadOnlyList<(TimeSpan From, TimeSpan Until)> Windows => Hours.Spans;

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

    /// <summary>Takes the values of the assumptions as they stand, without starting anything.</summary>
    internal void LookAt()
    {
        Water.TakeValues();
        TakeValues();
        (VehicleRate, PersonRate) = Rates();
    }

    /// <summary>Readies the site for a replication.</summary>
    public void Begin()
    {
        Gate.Clear();
        Gate.Stages = World.Stages;
        Vehicles.Clear();
        Persons.Clear();
        _book.Begin();
        Coming.Clear();
        ComingSerials.Clear();
        _pauses = 0;
        BeginEvents();
        BeginOutlook();
        _survival = World.Value(Site.Survivors);
        LookAt();
        Close(Closure.Preparation, World.Time(Site.Opens));
        Close(Closure.Daylight, Hours.NextStart(Now, TimeSpan.Zero));
        if (!Hours.IsAlways)
        {
            World.Sim.Start(KeepWindow(), $"operating window of {Name}", background: true);
        }
        World.Sim.Start(KeepGate(), $"gate of {Name}", background: true);
        BeginWork();
        Outlook.Forget();
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

    /// <summary>Everybody aboard or on the bridge, to close the books.</summary>
    public abstract void CopyAboard(List<Load> into);

    /// <summary>Sets a load ashore on the far bank.</summary>
    protected void Deliver(Load load)
    {
        _book.Deliver(load);
        World.Ledger.Move(load, LoadState.Across);
    }

    /// <summary>Closes it for a cause until a moment, and lets it open by itself then.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="until">When it opens again.</param>
    /// <param name="usual">How long such a closure usually lasts, in seconds: all that headquarters knows; null where it knows the end.</param>
    protected void Close(Closure cause, TimeSpan until, Quantity? usual = null)
    {
        if (until > Moment.Later(Now, Gate.Until(cause)))
        {
            World.Chronicle.Closed(Name, cause, until);
            Hear(cause, until, usual);
        }
        Gate.Close(cause, Now, until);
        GateChanged.Pulse();
    }

    /// <summary>Ends a closure now.</summary>
    protected void Open(Closure cause)
    {
        if (Gate.Until(cause) > Now)
        {
            World.Chronicle.Opened(Name, cause);
        }
        Gate.Open(cause, Now);
        GateChanged.Pulse();
        Changed.Pulse();
    }

    /// <summary>Finds a way on for somebody who stands on the near bank here.</summary>
    protected void Redirect(Load load) => World.Headquarters.Redirect(load, this);

    /// <summary>Tells headquarters that the site can do more, or less, than before.</summary>
    protected void StatusChanged()
    {
        (VehicleRate, PersonRate) = Rates();
        Outlook.Forget();
        World.Headquarters.StatusChanged(this);
        Changed.Pulse();
    }

    /// <summary>Whether work of this length that starts now ends within the operating window.</summary>
    protected bool FitsWindow(TimeSpan length) => Hours.NextStart(Now, length) <= Now;

    // Between its windows the site is closed, whether anybody asks or not.
    async Process KeepWindow()
    {
        while (Hours.NextClosing(Now) is var closing && closing < Moment.Never)
        {
            await World.Sim.DelayUntil(closing);
            Close(Closure.Daylight, Hours.NextOpening(Now));
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
                // A closure that begins meanwhile may end sooner.
                await GateChanged.Wait().Within(ending - Now);
                if (Now >= ending)
                {
                    TellOfEndings(ending);
                    World.Headquarters.Look(this);
                    Changed.Pulse();
                }
            }
        }
    }

    // A closure that was ended or lengthened meanwhile is not among them.
    void TellOfEndings(TimeSpan ending)
    {
        foreach (var cause in Gate.Causes)
        {
            if (Gate.Until(cause) == ending)
            {
                World.Chronicle.Opened(Name, cause);
            }
        }
    }
}
