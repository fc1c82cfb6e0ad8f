namespace RiverCrossingSim.Model;

/// <summary>
/// Brings a stream of civilians onto the road: parties on foot and buses at even distances in time, buses spread evenly
/// among them.
/// </summary>
sealed class CivilianMuster : IPart
{
    readonly World _world;
    readonly Headquarters _headquarters;
    readonly IReadOnlyList<CivilianUnit> _streams;
    readonly HashSet<string> _lostAreas = [];
    readonly (int Place, LoadState State)[] _places = [];
    readonly int _totalPlace,
        _remainingPlace,
        _series;
    int _total;

    public CivilianMuster(World world, Headquarters headquarters)
    {
        (_world, _headquarters, _streams) = (world, headquarters, world.Plan.Civilians);
        if (_streams.Count == 0)
        {
            return;
        }
        var rows = world.Plan.Rows;
        _totalPlace = rows.Place(CivilianMeasures.People);
        _places =
        [
            (rows.Place(CivilianMeasures.Across), LoadState.Across),
            (rows.Place(CivilianMeasures.Killed), LoadState.Lost),
            (rows.Place(CivilianMeasures.Captured), LoadState.Captured),
            (rows.Place(CivilianMeasures.Stranded), LoadState.Stranded),
        ];
        _remainingPlace = rows.Place(CivilianMeasures.Remaining);
        _series = world.Plan.Timeline.Place("", Curve.CiviliansAcross, MostPeople());
    }

    /// <summary>Starts the streams.</summary>
    public void Begin()
    {
        _lostAreas.Clear();
        _total = 0;
        foreach (var stream in _streams)
        {
            var people = _world.Count(stream.Stream.People);
            var riding = stream.Bus is null ? 0 : (int)Math.Round(people * _world.Value(stream.Stream.ByBus));
            var buses = stream.Bus is null ? 0 : (riding + stream.PeopleInBus - 1) / stream.PeopleInBus;
            _total += people;
            _world.Ledger.ExpectCivilians(people, buses);
            if (people > 0)
            {
                _world.Sim.Start(Come(stream, people, riding, buses), stream.Stream.Name, background: true);
            }
        }
    }

    /// <summary>Those who are still to come to an assembly area that falls are captured when they come.</summary>
    public void LoseArea(string area) => _lostAreas.Add(area);

    /// <summary>Samples what is across.</summary>
    public void Sample(int[] samples, int at)
    {
        if (_streams.Count > 0)
        {
            samples[_series * _world.Plan.Timeline.Samples + at] = _world.Ledger.Civilians(LoadState.Across);
        }
    }

    /// <summary>Writes its columns.</summary>
    public void Write(Span<double> row)
    {
        if (_streams.Count == 0)
        {
            return;
        }
        row[_totalPlace] = _total;
        foreach (var (place, state) in _places)
        {
            row[place] = _world.Ledger.Civilians(state);
        }
        row[_remainingPlace] = _total - LoadStates.Final.Sum(_world.Ledger.Civilians);
    }

    async Process Come(CivilianUnit stream, int people, int riding, int buses)
    {
        var walking = people - riding;
        var parties = (walking + stream.Stream.Party - 1) / stream.Stream.Party;
        var groups = buses + parties;
        var from = _world.Time(stream.Stream.From);
        var over = _world.Time(stream.Stream.Over);
        for (var i = 0; i < groups; i++)
        {
            var at = from + over * ((double)i / groups);
            if (at > _world.Sim.Now)
            {
                await _world.Sim.DelayUntil(at);
            }
            var isBus = (long)(i + 1) * buses / groups > (long)i * buses / groups;
            var count = isBus ? Math.Min(riding, stream.PeopleInBus) : Math.Min(walking, stream.Stream.Party);
            riding -= isBus ? count : 0;
            walking -= isBus ? 0 : count;
            Send(stream, isBus ? stream.Bus : null, count);
        }
    }

    void Send(CivilianUnit stream, VehicleType? bus, int people)
    {
        var serial = _headquarters.NewSerial(stream.Unit);
        serial.Add(_world.Ledger.Muster(stream.Unit, bus, new People(people, 0)));
        if (stream.Stream.AssemblyArea is { } area && _lostAreas.Contains(area))
        {
            _headquarters.Capture(serial);
        }
        else
        {
            _headquarters.March(serial);
        }
    }

    int MostPeople()
    {
        var most = 0d;
        foreach (var stream in _streams)
        {
            most += stream.Stream.People switch
            {
                Quantity.Assumed assumed => _world.Plan.Scenario.Assumptions[assumed.Name].Value.Maximum,
                Quantity.Constant constant => constant.Value,
                Quantity.Drawn drawn => drawn.Distribution.Maximum,
                _ => throw new InvalidOperationException($"no rule for {stream.Stream.People}"),
            };
        }
        return (int)Math.Min(most + _streams.Count, 100_000_000);
    }
}
