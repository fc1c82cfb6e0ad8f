namespace RiverCrossingSim.Model;

/// <summary>
/// The book of the force: how many people and vehicles stand in each state, when shares of them were across, and where
/// the loads' time went. Every change of state goes through it, so that everybody is in exactly one state at all times.
/// </summary>
sealed partial class Ledger(World world)
{
    const int States = (int)LoadState.Stranded + 1;
    readonly int[] _people = new int[States];
    readonly int[] _vehicles = new int[States];
    readonly int[] _civilians = new int[States];
    readonly int[] _civilianVehicles = new int[States];
    readonly double[] _peopleReached = new double[Headline.Shares.Count];
    readonly double[] _vehiclesReached = new double[Headline.Shares.Count];
    readonly List<Load> _loads = [];
    VehicleType? _lastVehicle;
    int _lastType;
    int _loadsUsed;
    int _peopleNext;
    int _vehiclesNext;
    int _resolvedPeople;
    int _resolvedVehicles;
    int _mainBody;
    int _mainBodyGone;

    /// <summary>Called after every change, for tests that audit the book.</summary>
    internal Action<Ledger>? Audit { get; set; }

    /// <summary>Called when the main body has one more across, or one less who can cross; null where nobody asks.</summary>
    public Action? MainBodyChanged { get; set; }

    /// <summary>Called when people of the rear guard are captured, with how many; null where nobody asks.</summary>
    public Action<int>? RearGuardCaptured { get; set; }

    /// <summary>Called before a load is moved to a state, or hurt in that where it is; null where nobody asks.</summary>
    public Action<Load, LoadState>? Moving { get; set; }

    /// <summary>People of the main body who are across.</summary>
    public int MainBodyAcross { get; private set; }

    /// <summary>People of the main body who are not killed, captured, abandoned or stranded.</summary>
    public int MainBodyThatCanCross => _mainBody - _mainBodyGone;

    /// <summary>People of the initial force.</summary>
    public int InitialPeople { get; private set; }

    /// <summary>Vehicles of the initial force.</summary>
    public int InitialVehicles { get; private set; }

    /// <summary>People of the force who are neither across nor lost.</summary>
    public int PeopleLeft => InitialPeople - LoadStates.Final.Sum(People);

    /// <summary>Vehicles of the force that are neither across nor lost.</summary>
    public int VehiclesLeft => InitialVehicles - LoadStates.Final.Sum(Vehicles);

    /// <summary>People not killed who are wounded.</summary>
    public int Wounded { get; private set; }

    /// <summary>When the last person and vehicle was resolved; null while somebody is not.</summary>
    public TimeSpan? ResolvedAt { get; private set; }

    /// <summary>A hash of all changes of state so far, in their order.</summary>
    public ulong Fingerprint { get; private set; }

    /// <summary>People in a state.</summary>
    public int People(LoadState state) => _people[(int)state];

    /// <summary>Vehicles in a state.</summary>
    public int Vehicles(LoadState state) => _vehicles[(int)state];

    /// <summary>Civilians in a state.</summary>
    public int Civilians(LoadState state) => _civilians[(int)state];

    /// <summary>Civilians neither across nor lost, those still to come included.</summary>
    public int CiviliansLeft => _civilians.Sum() - LoadStates.Final.Sum(Civilians);

    /// <summary>Whether all are resolved for whom the replication goes on.</summary>
    public bool HasEnded =>
        ResolvedAt is not null
        && world.Plan.Scenario.End switch
        {
            End.Force => true,
            End.Everyone => CiviliansLeft == 0,
            End.Horizon => false,
            _ => throw new InvalidOperationException($"no rule for {world.Plan.Scenario.End}"),
        };

    /// <summary>Vehicles of civilians in a state.</summary>
    public int CivilianVehicles(LoadState state) => _civilianVehicles[(int)state];

    /// <summary>Hours after the order when the share at this place of <see cref="Headline.Shares"/> of the people was across; infinite if not yet.</summary>
    public double PeopleReached(int share) => _peopleReached[share];

    /// <summary>Hours after the order when the share at this place of <see cref="Headline.Shares"/> of the vehicles was across; infinite if not yet.</summary>
    public double VehiclesReached(int share) => _vehiclesReached[share];

    /// <summary>Where the loads' time went.</summary>
    public StageHours Time { get; } = new(world.Plan.Scenario.Language);

    /// <summary>Opens the book: everybody is not ready, save those who are across already.</summary>
    /// <param name="force">The whole force.</param>
    /// <param name="vehicles">Its vehicles.</param>
    /// <param name="across">Those of it who are across already.</param>
    /// <param name="vehiclesAcross">Its vehicles that are across already.</param>
    /// <param name="mainBody">People who are no rear guard.</param>
    /// <param name="mainBodyAcross">Those of them who are across already.</param>
    public void Begin(People force, int vehicles, People across, int vehiclesAcross, int mainBody, int mainBodyAcross)
    {
        Array.Clear(_civilians);
        Array.Clear(_civilianVehicles);
        MainBodyChanged = null;
        RearGuardCaptured = null;
        (_mainBody, _mainBodyGone, MainBodyAcross) = (mainBody, 0, mainBodyAcross);
        Array.Clear(_people);
        Array.Clear(_vehicles);
        Time.Begin();
        Array.Fill(_peopleReached, double.PositiveInfinity);
        Array.Fill(_vehiclesReached, double.PositiveInfinity);
        _peopleNext = _vehiclesNext = _loadsUsed = 0;
        InitialPeople = force.Count;
        InitialVehicles = vehicles;
        Wounded = force.Wounded;
        ResolvedAt = null;
        Fingerprint = 0;
        _people[(int)LoadState.NotReady] = force.Count - across.Count;
        _people[(int)LoadState.Across] = across.Count;
        _vehicles[(int)LoadState.NotReady] = vehicles - vehiclesAcross;
        _vehicles[(int)LoadState.Across] = vehiclesAcross;
        (_resolvedPeople, _resolvedVehicles) = (across.Count, vehiclesAcross);
        world.Chronicle.Began(across.Count, vehiclesAcross);
        NoteAcross();
        NoteResolved();
    }

    /// <summary>Moves a load, whole, to another state.</summary>
    /// <param name="load">The load.</param>
    /// <param name="to">The state.</param>
    /// <param name="place">Where it is then, for those who follow it, where that is not the site where it waits or crosses.</param>
    public void Move(Load load, LoadState to, string place = "")
    {
        world.Cancellation.ThrowIfCancellationRequested();
        Moving?.Invoke(load, to);
        Settle(load);
        var (from, people, vehicles) = ((int)load.State, load.People.Count, load.Vehicles);
        load.State = to;
        world.Chronicle.Moved(load, (LoadState)from, place);
        Note((ulong)to, (ulong)people * 2 + (ulong)vehicles);
        if (load.IsCivilian)
        {
            _civilians[from] -= people;
            _civilians[(int)to] += people;
            _civilianVehicles[from] -= vehicles;
            _civilianVehicles[(int)to] += vehicles;
            if (to.IsFinal)
            {
                StopAtEnd();
            }
            Audit?.Invoke(this);
            return;
        }
        SettleState((LoadState)from);
        SettleState(to);
        _people[from] -= people;
        _people[(int)to] += people;
        _vehicles[from] -= vehicles;
        _vehicles[(int)to] += vehicles;
        if (to.IsFinal)
        {
            NoteMainBody(load, to == LoadState.Across ? people : 0, to == LoadState.Across ? 0 : people);
        }
        if (to == LoadState.Captured && load.Unit.Unit.Role == Role.RearGuard && people > 0)
        {
            RearGuardCaptured?.Invoke(people);
        }
        if (to == LoadState.Across)
        {
            NoteAcross();
        }
        if (to.IsFinal)
        {
            _resolvedPeople += people;
            _resolvedVehicles += vehicles;
            NoteResolved();
        }
        Audit?.Invoke(this);
    }

    /// <summary>Civilians are on their way who were not there before.</summary>
    /// <param name="people">People.</param>
    /// <param name="vehicles">Vehicles.</param>
    public void ExpectCivilians(int people, int vehicles)
    {
        _civilians[(int)LoadState.NotReady] += people;
        _civilianVehicles[(int)LoadState.NotReady] += vehicles;
    }

    /// <summary>Adds something that happened to the fingerprint.</summary>
    public void Note(ulong what, ulong which)
    {
        var hash = Fingerprint ^ (ulong)world.Sim.Now.Ticks;
        hash = (hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15;
        hash ^= what << 48 ^ which;
        Fingerprint = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
    }

    /// <summary>Keeps the time of loads that are unresolved at the end.</summary>
    public void Settle(Load load)
    {
        var (now, since) = (world.Sim.Now, load.Since);
        if (now == since)
        {
            return;
        }
        load.Since = now;
        if (!load.IsCivilian)
        {
            Time.Add(load, (now - since).TotalSeconds);
        }
    }

    /// <summary>Takes down the time in every state until now, where somebody follows it.</summary>
    public void SettleStates()
    {
        for (var state = LoadState.NotReady; !state.IsFinal; state++)
        {
            SettleState(state);
        }
    }

    void SettleState(LoadState state) =>
        world.Stages?.Settle(state, world.Sim.Now, _vehicles[(int)state], _people[(int)state]);

    void NoteMainBody(Load load, int across, int gone)
    {
        if (load.Unit.Unit.Role != Role.RearGuard)
        {
            MainBodyAcross += across;
            _mainBodyGone += gone;
            MainBodyChanged?.Invoke();
        }
    }

    void NoteAcross()
    {
        var hours = world.Sim.Now.TotalHours;
        Reach(ref _peopleNext, _peopleReached, _people[(int)LoadState.Across], InitialPeople, hours);
        Reach(ref _vehiclesNext, _vehiclesReached, _vehicles[(int)LoadState.Across], InitialVehicles, hours);
    }

    // An empty force reaches nothing: T(q) of no vehicles would be a time at which nothing happened.
    static void Reach(ref int next, double[] reached, int across, int initial, double hours)
    {
        while (initial > 0 && next < reached.Length && (long)across * 100 >= (long)Headline.Shares[next] * initial)
        {
            reached[next++] = hours;
        }
    }

    void NoteResolved()
    {
        if (_resolvedPeople < InitialPeople || _resolvedVehicles < InitialVehicles)
        {
            return;
        }
        ResolvedAt ??= world.Sim.Now;
        StopAtEnd();
    }

    void StopAtEnd()
    {
        if (HasEnded)
        {
            world.Sim.Stop();
        }
    }
}
