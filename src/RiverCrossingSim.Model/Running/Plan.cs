namespace RiverCrossingSim.Model;

/// <summary>
/// A scenario made ready to run: immutable, and shared by all replications on all threads. It knows what a row of
/// results holds, what is sampled over time, when it is light, and the undisturbed pace.
/// </summary>
public sealed class Plan
{
    readonly Dictionary<OperatingWindow, WorkingHours> _hours = [];
    readonly List<(VehicleType Type, long Count)> _vehicleCounts = [];
    readonly Dictionary<string, int> _typePlaces;

    /// <summary>Compiles a scenario that the reader has found to be sound.</summary>
    /// <param name="scenario">The scenario.</param>
    public Plan(Scenario scenario)
    {
        Scenario = scenario;
        Rows = new RowLayout(scenario.Language);
        Timeline = new TimelineLayout(scenario.Horizon, [Stage.NotReady, .. scenario.Language.Stages]);
        Daytime = new Daytime(scenario);
        VehicleTypes = [.. scenario.VehicleTypes.Values.Select((type, place) => (type, place))];
        _typePlaces = VehicleTypes.ToDictionary(entry => entry.Type.Name, entry => entry.Place);
        foreach (var site in scenario.Sites.Values)
        {
            _hours.TryAdd(site.Window, new WorkingHours(site.Window, scenario, Daytime));
        }

        var ranks = scenario
            .Force.Units.Select(unit => unit.Priority)
            .Concat(scenario.Civilians.Values.Select(stream => stream.Priority))
            .Distinct()
            .Order()
            .ToList();
        Priorities = Math.Max(1, ranks.Count);
        var units = new List<UnitAtWork>();
        var (people, vehicles, dismounted) = (0L, 0L, 0L);
        foreach (var (kind, unit) in scenario.Force.Units.Index())
        {
            var seats = new Seating(unit, scenario);
            var rank = ranks.IndexOf(unit.Priority);
            for (var i = 0; i < unit.Count; i++)
            {
                units.Add(new UnitAtWork(unit, kind, units.Count, rank, seats) { Number = i + 1 });
                vehicles += seats.Vehicles.Count;
                dismounted += seats.Dismounted;
            }
            people += (long)unit.Personnel * unit.Count;
            _vehicleCounts.AddRange(
                unit.Vehicles.Select(entry => (scenario.VehicleTypes[entry.Key], (long)entry.Value * unit.Count))
            );
        }
        Civilians =
        [
            .. scenario.Civilians.Values.Select(
                (stream, i) => CivilianUnit.Of(stream, scenario, scenario.Force.Units.Count + i, ranks)
            ),
        ];
        if (people > int.MaxValue || vehicles > int.MaxValue)
        {
            throw new ArgumentException(
                $"The force has {people:N0} people and {vehicles:N0} vehicles; at most {int.MaxValue:N0} of each can be counted.",
                nameof(scenario)
            );
        }
        Units = units;
        TotalPeople = (int)people;
        TotalVehicles = (int)vehicles;
        TotalDismounted = (int)dismounted;
        MostAcross = AcrossAtStart.Most(this);

        Light = [.. Daytime.Light.Where(span => span.Sunset > TimeSpan.Zero && span.Sunrise < scenario.Horizon)];

        // The parts of the model ask for their columns and series as they are made; the first set of them does it for
        // all, when everything else is known. After that nothing changes the plan any more.
        var first = new Replication(this);
        Pace = first.Pace();
        Observable = [.. first.Observable];
        Rows.Seal();
        Timeline.Seal();
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>What a row of results holds.</summary>
    public RowLayout Rows { get; }

    /// <summary>What is sampled over time, and when.</summary>
    public TimelineLayout Timeline { get; }

    /// <summary>The undisturbed pace.</summary>
    public UndisturbedPace Pace { get; }

    /// <summary>What can be seen of a replication while it goes on, each quantity of each subject.</summary>
    public IReadOnlyList<(ObservedQuantity Quantity, string Subject)> Observable { get; }

    /// <summary>The stretches of daylight from the order to the horizon.</summary>
    public IReadOnlyList<LightSpan> Light { get; }

    /// <summary>People of the initial force.</summary>
    public int TotalPeople { get; }

    /// <summary>Vehicles of the initial force.</summary>
    public int TotalVehicles { get; }

    internal IReadOnlyList<UnitAtWork> Units { get; }

    internal IReadOnlyList<CivilianUnit> Civilians { get; }

    internal int Priorities { get; }

    internal int TotalDismounted { get; }

    /// <summary>The most of the force that can be across when the clock starts.</summary>
    internal AcrossAtStart MostAcross { get; }

    internal Daytime Daytime { get; }

    /// <summary>The types of vehicle with their places.</summary>
    internal (VehicleType Type, int Place)[] VehicleTypes { get; }

    /// <summary>A vehicle type's place among the types of the scenario.</summary>
    internal int TypeOf(VehicleType type)
    {
        foreach (var (known, place) in VehicleTypes)
        {
            if (ReferenceEquals(known, type))
            {
                return place;
            }
        }
        return _typePlaces[type.Name];
    }

    /// <summary>Vehicle types of the scenario.</summary>
    internal int Types => _typePlaces.Count;

    /// <summary>The types of the vehicles, civilian ones included, that may use a site.</summary>
    internal IReadOnlyList<VehicleType> TypesThatMayUse(string site)
    {
        bool MayUse(IReadOnlyList<string> sites) => sites.Count == 0 || sites.Contains(site);
        var force = Scenario
            .Force.Units.Where(unit => MayUse(unit.Sites))
            .SelectMany(unit => unit.Vehicles.Where(entry => entry.Value > 0))
            .Select(entry => Scenario.VehicleTypes[entry.Key]);
        var civilians = Civilians.Where(stream => MayUse(stream.Stream.Sites)).Select(stream => stream.Bus);
        return [.. force.Concat(civilians.OfType<VehicleType>()).Distinct()];
    }

    internal WorkingHours Hours(OperatingWindow window) => _hours[window];

    /// <summary>The mean length and load class of the force's vehicles up to a load class; of all if none is so light.</summary>
    internal (double Length, double LoadClass) MeanVehicle(double upToClass)
    {
        var fit = _vehicleCounts.Where(entry => entry.Type.LoadClass <= upToClass && entry.Count > 0).ToList();
        fit = fit.Count > 0 ? fit : [.. _vehicleCounts.Where(entry => entry.Count > 0)];
        var count = (double)fit.Sum(entry => entry.Count);
        return count == 0
            ? (8, 10)
            : (
                fit.Sum(entry => entry.Type.Length * entry.Count) / count,
                fit.Sum(entry => entry.Type.LoadClass * entry.Count) / count
            );
    }
}
