namespace RiverCrossingSim.Model;

/// <summary>
/// Who is across at the times of <see cref="Scenario.ReportAt"/>: of the force, and of each role and unit where there are several;
/// the day on which most crossed, and the last departure. It follows the ledger and has no process, so that a replication is the
/// same with it and without.
/// </summary>
sealed class ReportBook : IPart
{
    readonly World _world;
    readonly Muster _muster;
    readonly TimeSpan[] _times;
    readonly List<Group> _groups = [];
    readonly int[] _groupOfRole;
    readonly int[] _groupOfUnit;
    readonly int[] _peopleCrossed,
        _vehiclesCrossed,
        _civiliansLeft;
    readonly int[] _whole;
    readonly (int People, int Vehicles)[][] _seen;
    readonly int[] _civiliansSeen;
    readonly Dictionary<int, (int People, int Vehicles)> _days = [];
    double _lastDeparture;
    int _next;

    public ReportBook(World world, Muster muster)
    {
        var scenario = world.Plan.Scenario;
        (_world, _muster) = (world, muster);
        _times = [.. scenario.ReportAt.Distinct().Order()];
        _groupOfRole = new int[Enum.GetValues<Role>().Length];
        _groupOfUnit = new int[scenario.Force.Units.Count];
        (_peopleCrossed, _vehiclesCrossed, _civiliansLeft) = (Places(), Places(), Places());
        _seen = [.. _times.Select(_ => Array.Empty<(int, int)>())];
        _civiliansSeen = Places();
        _whole = [];
        if (_times.Length == 0)
        {
            return;
        }
        MakeGroups(scenario);
        for (var at = 0; at < _times.Length; at++)
        {
            var (subject, called) = Called(_times[at]);
            _peopleCrossed[at] = world.Plan.Rows.Place(ReportMeasures.PersonnelCrossed, subject, called);
            _vehiclesCrossed[at] = world.Plan.Rows.Place(ReportMeasures.VehiclesCrossed, subject, called);
            _civiliansLeft[at] =
                world.Plan.Civilians.Count > 0
                    ? world.Plan.Rows.Place(ReportMeasures.CiviliansLeft, subject, called)
                    : -1;
            _seen[at] = new (int, int)[_groups.Count];
        }
        _whole =
        [
            .. new[]
            {
                ReportMeasures.MostPeopleOnADay,
                ReportMeasures.DayOfMostPeople,
                ReportMeasures.MostVehiclesOnADay,
                ReportMeasures.DayOfMostVehicles,
                ReportMeasures.LastDeparture,
            }.Select(measure => world.Plan.Rows.Place(measure)),
        ];
        world.Ledger.Moving = Follow;
    }

    /// <summary>Counts who is across at the start.</summary>
    public void Begin()
    {
        if (_times.Length == 0)
        {
            return;
        }
        (_next, _lastDeparture) = (0, double.PositiveInfinity);
        _days.Clear();
        foreach (var group in _groups)
        {
            (group.People, group.Vehicles) = (0, 0);
        }
        foreach (var unit in _world.Plan.Units)
        {
            var (people, vehicles) = _muster.AcrossAtStart(unit);
            Count(unit.Unit.Role, unit.Kind, people, vehicles);
        }
        (_groups[0].PeopleAtStart, _groups[0].VehiclesAtStart) = (_groups[0].People, _groups[0].Vehicles);
    }

    /// <summary>Writes a column for each time and group, and those of the whole.</summary>
    public void Write(Span<double> row)
    {
        if (_times.Length == 0)
        {
            return;
        }
        See(TimeSpan.MaxValue);
        for (var at = 0; at < _times.Length; at++)
        {
            foreach (var (i, group) in _groups.Index())
            {
                row[group.PeoplePlaces[at]] = _seen[at][i].People;
                row[group.VehiclesPlaces[at]] = _seen[at][i].Vehicles;
            }
            row[_peopleCrossed[at]] = _seen[at][0].People - _groups[0].PeopleAtStart;
            row[_vehiclesCrossed[at]] = _seen[at][0].Vehicles - _groups[0].VehiclesAtStart;
            if (_civiliansLeft[at] >= 0)
            {
                row[_civiliansLeft[at]] = _civiliansSeen[at];
            }
        }
        (row[_whole[0]], row[_whole[1]]) = Most(day => day.People);
        (row[_whole[2]], row[_whole[3]]) = Most(day => day.Vehicles);
        row[_whole[4]] = _lastDeparture;
    }

    /// <summary>A load is about to be moved or hurt.</summary>
    void Follow(Load load, LoadState to)
    {
        See(_world.Sim.Now);
        if (load.IsCivilian || to == load.State)
        {
            return;
        }
        if (to == LoadState.Crossing)
        {
            _lastDeparture = _world.Sim.Now.TotalHours;
        }
        if (to == LoadState.Across)
        {
            var (people, vehicles) = (load.People.Count, load.Vehicles);
            Count(load.Unit.Unit.Role, load.Unit.Kind, people, vehicles);
            var day = (int)Math.Floor(_world.Sim.Now.TotalDays);
            var known = _days.GetValueOrDefault(day);
            _days[day] = (known.People + people, known.Vehicles + vehicles);
        }
    }

    /// <summary>Takes down how it stood at all times before this one.</summary>
    void See(TimeSpan now)
    {
        for (; _next < _times.Length && _times[_next] < now; _next++)
        {
            foreach (var (i, group) in _groups.Index())
            {
                _seen[_next][i] = (group.People, group.Vehicles);
            }
            _civiliansSeen[_next] = _world.Ledger.CiviliansLeft;
        }
    }

    void Count(Role role, int unit, int people, int vehicles)
    {
        foreach (var at in (ReadOnlySpan<int>)[0, _groupOfRole[(int)role], _groupOfUnit[unit]])
        {
            if (at >= 0)
            {
                _groups[at].People += people;
                _groups[at].Vehicles += vehicles;
            }
        }
    }

    (double Most, double Day) Most(Func<(int People, int Vehicles), int> of)
    {
        var (most, at) = (0, 0);
        foreach (var (day, crossed) in _days.OrderBy(entry => entry.Key))
        {
            if (of(crossed) > most)
            {
                (most, at) = (of(crossed), day + 1);
            }
        }
        return (most, at);
    }

    void MakeGroups(Scenario scenario)
    {
        Array.Fill(_groupOfRole, -1);
        Array.Fill(_groupOfUnit, -1);
        _groups.Add(new Group(this, "", ""));
        var roles = scenario.Force.Units.Select(unit => unit.Role).Distinct().Order().ToList();
        foreach (var role in roles.Where(_ => roles.Count > 1))
        {
            _groupOfRole[(int)role] = _groups.Count;
            var name = Model.Names.Kebab(role);
            _groups.Add(new Group(this, $".{name}", $": {name.Replace('-', ' ')}"));
        }
        foreach (var (kind, unit) in scenario.Force.Units.Index().Where(_ => scenario.Force.Units.Count > 1))
        {
            _groupOfUnit[kind] = _groups.Count;
            _groups.Add(new Group(this, $".unit {unit.Name}", $": {unit.Name}"));
        }
    }

    int[] Places() => new int[_times.Length];

    /// <summary>A time as the columns have it, in whole hours where it is some, and in words.</summary>
    static (string Subject, string Words) Called(TimeSpan time)
    {
        var subject =
            time.TotalHours == Math.Floor(time.TotalHours) ? $"{time.TotalHours:0}h" : $"{time.TotalSeconds:0}s";
        return (
            subject,
            time.TotalDays == Math.Floor(time.TotalDays) ? $"{time.TotalDays:0} d" : $"{subject[..^1]} {subject[^1]}"
        );
    }

    /// <summary>The force, a role of it, or a unit.</summary>
    sealed class Group
    {
        public Group(ReportBook book, string subject, string called)
        {
            PeoplePlaces = [.. book._times.Select(time => Place(ReportMeasures.PersonnelAcross, time))];
            VehiclesPlaces = [.. book._times.Select(time => Place(ReportMeasures.VehiclesAcross, time))];

            int Place(Measure measure, TimeSpan time) =>
                book._world.Plan.Rows.Place(measure, Called(time).Subject + subject, Called(time).Words + called);
        }

        public int[] PeoplePlaces { get; }

        public int[] VehiclesPlaces { get; }

        public int People { get; set; }

        public int Vehicles { get; set; }

        public int PeopleAtStart { get; set; }

        public int VehiclesAtStart { get; set; }
    }
}
