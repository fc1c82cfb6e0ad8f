namespace RiverCrossingSim.Model;

/// <summary>
/// What the force's vehicles and people were at, stage by stage and period by period, in one replication: the milliseconds that all
/// of them together spent there. They are whole numbers, so the sums over replications are the same whoever adds first. Each period
/// holds everybody who was neither across nor lost to the force, for as long as that was so.
/// </summary>
public sealed class StageRecord
{
    static readonly int States = Enum.GetValues<LoadState>().Length;

    readonly int[] _stageOf = new int[States];
    readonly TimeSpan[] _since = new TimeSpan[States];
    readonly long[] _vehicles;
    readonly long[] _people;
    readonly long _period;
    readonly int _queueing;

    /// <summary>An empty record.</summary>
    /// <param name="layout">The stages and periods; it has those of a scenario's plan.</param>
    /// <exception cref="ArgumentException">The layout follows no stages.</exception>
    public StageRecord(TimelineLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
        _period = Milliseconds(layout.Period);
        _vehicles = new long[layout.Periods * layout.Stages.Count];
        _people = new long[_vehicles.Length];
        _queueing = PlaceOf(Stage.Queueing);
        foreach (var state in Enum.GetValues<LoadState>())
        {
            _stageOf[(int)state] =
                state == LoadState.NotReady ? PlaceOf(Stage.NotReady)
                : StageHours.StageOf(state) is { } stage ? PlaceOf(stage)
                : -1;
        }
    }

    /// <summary>The stages and periods.</summary>
    public TimelineLayout Layout { get; }

    /// <summary>Periods up to the last in which anybody was at anything.</summary>
    public int Periods { get; private set; }

    /// <summary>The milliseconds of all vehicles: period after period, a number for each stage; only <see cref="Periods"/> of them are there.</summary>
    public ReadOnlySpan<long> Vehicles => _vehicles.AsSpan(0, Periods * Layout.Stages.Count);

    /// <summary>The milliseconds of all people, riders included, laid out alike.</summary>
    public ReadOnlySpan<long> People => _people.AsSpan(0, Periods * Layout.Stages.Count);

    /// <summary>Forgets the last replication.</summary>
    internal void Begin()
    {
        Array.Clear(_vehicles, 0, Periods * Layout.Stages.Count);
        Array.Clear(_people, 0, Periods * Layout.Stages.Count);
        Array.Clear(_since);
        Periods = 0;
    }

    /// <summary>Enters the time since the last change of a state; what is spent before a site is queueing until its gate says more.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment at which it changes.</param>
    /// <param name="vehicles">Vehicles that were in it until now.</param>
    /// <param name="people">People who were in it until now.</param>
    internal void Settle(LoadState state, TimeSpan now, int vehicles, int people)
    {
        if (_stageOf[(int)state] is >= 0 and var stage && now > _since[(int)state])
        {
            Add(stage, _since[(int)state], now, vehicles, people);
            _since[(int)state] = now;
        }
    }

    /// <summary>Takes from the queueing what was waited for a closed site.</summary>
    /// <param name="cause">What closed it.</param>
    /// <param name="from">Since when.</param>
    /// <param name="to">Until when.</param>
    /// <param name="vehicles">Vehicles that waited.</param>
    /// <param name="people">People who waited.</param>
    internal void Close(Closure cause, TimeSpan from, TimeSpan to, int vehicles, int people)
    {
        Enter(cause.Stage, from, to, vehicles, people);
        Add(_queueing, from, to, -vehicles, -people);
    }

    /// <summary>Enters time on a stage.</summary>
    /// <param name="stage">One of the layout's stages.</param>
    /// <param name="from">Since when, after the order.</param>
    /// <param name="to">Until when, at most the end of the last period.</param>
    /// <param name="vehicles">Vehicles that were at it.</param>
    /// <param name="people">People who were at it, riders included.</param>
    /// <exception cref="ArgumentException">The layout has no such stage.</exception>
    public void Enter(Stage stage, TimeSpan from, TimeSpan to, int vehicles, int people) =>
        Add(PlaceOf(stage), from, to, vehicles, people);

    void Add(int stage, TimeSpan from, TimeSpan to, long vehicles, long people)
    {
        if (vehicles == 0 && people == 0)
        {
            return;
        }
        // Every moment is cut to its millisecond by itself, so that stretches side by side leave no gap.
        var (at, end) = (Milliseconds(from), Milliseconds(to));
        while (at < end)
        {
            var period = (int)(at / _period);
            var until = Math.Min(end, (period + 1) * _period);
            var place = (period * Layout.Stages.Count) + stage;
            _vehicles[place] += (until - at) * vehicles;
            _people[place] += (until - at) * people;
            Periods = Math.Max(Periods, period + 1);
            at = until;
        }
    }

    int PlaceOf(Stage stage)
    {
        for (var place = 0; place < Layout.Stages.Count; place++)
        {
            if (ReferenceEquals(Layout.Stages[place], stage))
            {
                return place;
            }
        }
        throw new ArgumentException($"The timeline does not follow the stage '{stage}'.");
    }

    static long Milliseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMillisecond;
}
