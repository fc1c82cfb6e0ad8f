using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What the force's vehicles and people were at over time, stage by stage, in the mean of all replications; one that is over counts
/// with nobody at anything. Sums of whole milliseconds are kept, so memory does not grow with the replications, and it does not
/// matter who adds first.
/// </summary>
public sealed class StageTimes
{
    const double MillisecondsPerHour = 3_600_000;

    readonly Lock _adding = new();
    readonly Int128[] _vehicles;
    readonly Int128[] _people;
    readonly IReadOnlyDictionary<Stage, (double[] Vehicles, double[] People)>? _kept;

    /// <summary>Empty sums.</summary>
    /// <param name="layout">Which stages and periods.</param>
    public StageTimes(TimelineLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        Layout = layout;
        _vehicles = new Int128[layout.Periods * layout.Stages.Count];
        _people = new Int128[_vehicles.Length];
    }

    /// <summary>Takes hours that were kept.</summary>
    /// <param name="layout">Which stages and periods.</param>
    /// <param name="replications">Of how many replications they are the means.</param>
    /// <param name="hours">Vehicle and person hours of the stages in each period; a stage that is not there had none.</param>
    public StageTimes(
        TimelineLayout layout,
        int replications,
        IReadOnlyDictionary<Stage, (double[] Vehicles, double[] People)> hours
    )
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(hours);
        (Layout, Replications, _kept, _vehicles, _people) = (layout, replications, hours, [], []);
        Periods = hours.Values.Select(own => own.Vehicles.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Which stages and periods.</summary>
    public TimelineLayout Layout { get; }

    /// <summary>Replications added so far.</summary>
    public int Replications { get; private set; }

    /// <summary>Periods up to the last in which anybody was at anything.</summary>
    public int Periods { get; private set; }

    /// <summary>Adds one replication; any number of threads may add at the same time.</summary>
    /// <param name="record">What everybody was at in it.</param>
    /// <exception cref="ArgumentException">It has other stages or periods.</exception>
    /// <exception cref="InvalidOperationException">The hours were kept: there is nothing to add to.</exception>
    public void Add(StageRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ThrowIfKept();
        CheckAlike(record.Layout);
        lock (_adding)
        {
            Add(_vehicles, record.Vehicles);
            Add(_people, record.People);
            Periods = Math.Max(Periods, record.Periods);
            Replications++;
        }
    }

    /// <summary>Adds all replications of another, such as that of another part of the study.</summary>
    /// <param name="other">The other. Nobody may add to it meanwhile.</param>
    /// <exception cref="ArgumentException">It has other stages or periods.</exception>
    /// <exception cref="InvalidOperationException">One of both was kept as means.</exception>
    public void Merge(StageTimes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ThrowIfKept();
        other.ThrowIfKept();
        CheckAlike(other.Layout);
        lock (_adding)
        {
            for (var place = 0; place < _vehicles.Length; place++)
            {
                _vehicles[place] += other._vehicles[place];
                _people[place] += other._people[place];
            }
            Periods = Math.Max(Periods, other.Periods);
            Replications += other.Replications;
        }
    }

    /// <summary>Writes the sums, from which <see cref="Add(BinaryReader)"/> adds the same replications elsewhere.</summary>
    internal void Write(BinaryWriter into)
    {
        ThrowIfKept();
        into.Write7BitEncodedInt(Replications);
        into.Write7BitEncodedInt(Periods);
        foreach (var sum in InUse(_vehicles).Concat(InUse(_people)))
        {
            into.Write((ulong)(sum & ulong.MaxValue));
            into.Write((long)(sum >> 64));
        }
    }

    /// <summary>Adds the replications of a part of the study.</summary>
    /// <exception cref="InvalidDataException">It has more periods.</exception>
    internal void Add(BinaryReader from)
    {
        var replications = from.Read7BitEncodedInt();
        var periods = from.Read7BitEncodedInt();
        if (periods < 0 || periods > Layout.Periods)
        {
            throw new InvalidDataException("There are more periods than the scenario has.");
        }
        foreach (var sums in new[] { _vehicles, _people })
        {
            for (var place = 0; place < periods * Layout.Stages.Count; place++)
            {
                var low = from.ReadUInt64();
                sums[place] += ((Int128)from.ReadInt64() << 64) + low;
            }
        }
        Periods = Math.Max(Periods, periods);
        Replications += replications;
    }

    IEnumerable<Int128> InUse(Int128[] sums) => sums.Take(Periods * Layout.Stages.Count);

    /// <summary>Vehicle hours on a stage in each of the <see cref="Periods"/>, in the mean of the replications, to a thousandth.</summary>
    /// <param name="stage">One of the layout's stages.</param>
    /// <exception cref="ArgumentException">The layout has no such stage.</exception>
    public double[] VehicleHours(Stage stage) => Hours(_vehicles, stage, own => own.Vehicles);

    /// <summary>Person hours on a stage, riders included, in each of the <see cref="Periods"/>, in the mean of the replications, to a thousandth.</summary>
    /// <param name="stage">One of the layout's stages.</param>
    /// <exception cref="ArgumentException">The layout has no such stage.</exception>
    public double[] PersonHours(Stage stage) => Hours(_people, stage, own => own.People);

    double[] Hours(Int128[] sums, Stage stage, Func<(double[] Vehicles, double[] People), double[]> kept)
    {
        var place = Layout.Stages.ToList().IndexOf(stage);
        if (place < 0)
        {
            throw new ArgumentException($"The timeline does not follow the stage '{stage}'.", nameof(stage));
        }
        var hours = new double[Periods];
        if (_kept is not null)
        {
            return _kept.TryGetValue(stage, out var own) ? [.. kept(own)] : hours;
        }
        for (var period = 0; period < hours.Length; period++)
        {
            var sum = (double)sums[(period * Layout.Stages.Count) + place];
            hours[period] = Math.Round(sum / MillisecondsPerHour / Replications, 3);
        }
        return hours;
    }

    void ThrowIfKept()
    {
        if (_kept is not null)
        {
            throw new InvalidOperationException("The hours were kept as means: no replication can be added to them.");
        }
    }

    void CheckAlike(TimelineLayout other)
    {
        var isAlike =
            (Layout.Period, Layout.Periods) == (other.Period, other.Periods)
            && Layout.Stages.SequenceEqual(other.Stages);
        if (!isAlike)
        {
            throw new ArgumentException("The two have not the same stages and periods.", nameof(other));
        }
    }

    static void Add(Int128[] sums, ReadOnlySpan<long> times)
    {
        for (var place = 0; place < times.Length; place++)
        {
            sums[place] += times[place];
        }
    }
}
