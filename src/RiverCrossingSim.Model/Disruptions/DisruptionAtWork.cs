namespace RiverCrossingSim.Model;

/// <summary>One disruption at work: when it happens, where, and what it does there.</summary>
sealed class DisruptionAtWork : IPart
{
    readonly World _world;
    readonly Disruption _disruption;
    readonly IReadOnlyList<DisruptedPlace> _places;
    readonly PoissonLayers _layers;
    readonly FireTarget _effects;
    readonly LossBook _losses;
    readonly ulong _given;
    readonly int _happenedPlace,
        _abandonedPlace = -1;
    double _rate,
        _day,
        _night;
    int _happened,
        _abandoned;

    public DisruptionAtWork(World world, Disruption disruption, IReadOnlyList<DisruptedPlace> places)
    {
        (_world, _disruption) = (world, disruption);
        _places = [.. places.Where(place => place.IsNamedIn(disruption))];
        _layers = new PoissonLayers(world, "disruption", disruption.Name);
        _given = StreamId.Of("disruption at", disruption.Name);
        _effects = new FireTarget
        {
            Hurt = disruption.Hurt,
            Killed = disruption.Killed,
            VehiclesLost = disruption.VehiclesLost,
        };
        var name = disruption.Name;
        _losses = world.Losses($"disruption {name}", plan => LossBook.Of(plan, disruption));
        var rows = world.Plan.Rows;
        _happenedPlace = rows.Place(OtherMeasures.DisruptionTimes, name);
        if (disruption.Effect == DisruptionEffect.Abandons)
        {
            _abandonedPlace = rows.Place(OtherMeasures.DisruptionAbandoned, name);
        }
    }

    /// <summary>Takes the values of a replication and waits for the first time.</summary>
    public void Begin()
    {
        _rate = _world.Value(_disruption.Rate);
        _day = _world.Value(_disruption.Day);
        _night = _world.Value(_disruption.Night);
        _happened = _abandoned = 0;
        foreach (var place in _places)
        {
            place.Begin();
        }
        var greatest = _rate * Math.Max(_day, _night);
        if (greatest > 0 && _places.Count > 0)
        {
            _layers.Begin(greatest);
            _world.Sim.Start(Happen(), $"disruption {_disruption.Name}", background: true);
        }
        if (_disruption.At.Count > 0 && _places.Count > 0)
        {
            _world.Sim.Start(HappenOnTime(), $"disruption {_disruption.Name} on time", background: true);
        }
    }

    /// <summary>Writes its columns.</summary>
    public void Write(Span<double> row)
    {
        row[_happenedPlace] = _happened;
        if (_abandonedPlace >= 0)
        {
            row[_abandonedPlace] = _abandoned;
        }
    }

    async Process Happen()
    {
        while (true)
        {
            var point = _layers.Take();
            await _world.Sim.DelayUntil(point.At);
            var factor = _world.Plan.Daytime.IsLight(_world.Sim.Now) ? _day : _night;
            if (point.Height <= _rate * factor)
            {
                Strike(point.Stream);
            }
        }
    }

    async Process HappenOnTime()
    {
        foreach (var (number, at) in _disruption.At.Order().Index())
        {
            if (at > _world.Sim.Now)
            {
                await _world.Sim.DelayUntil(at);
            }
            Strike(_given ^ ((ulong)(number + 1) * 0x9E3779B97F4A7C15));
        }
    }

    void Strike(ulong stream)
    {
        var until = _world.Sim.Now + _world.DrawTime(_disruption.Duration, stream, 1);
        if (_disruption.Scope == DisruptionScope.All)
        {
            if (!_places.Any(place => place.IsThere) || !Happens(stream, ""))
            {
                return;
            }
            for (var i = 0; i < _places.Count; i++)
            {
                if (_places[i].IsThere)
                {
                    Disturb(_places[i], stream, i * 1_000, until);
                }
            }
        }
        else
        {
            var chosen = _places[Math.Min((int)(_world.Luck(stream, 0) * _places.Count), _places.Count - 1)];
            if (chosen.IsThere && Happens(stream, chosen.Name))
            {
                Disturb(chosen, stream, 0, until);
            }
        }
    }

    bool Happens(ulong stream, string place)
    {
        if (!_world.Happens(IncidentKind.Disruption, _disruption.Name, place))
        {
            return false;
        }
        _happened++;
        _world.Ledger.Note(200, stream);
        return true;
    }

    void Disturb(DisruptedPlace place, ulong stream, int round, TimeSpan until)
    {
        var effect = Names.Kebab(_disruption.Effect);
        _world.Chronicle.Note(HappeningKind.Disrupted, place.Name, _disruption.Name, effect);
        var hit = new Hit(_world, _effects, _losses, stream, round, Certain: true);
        switch (_disruption.Effect)
        {
            case DisruptionEffect.Stops:
                place.Stop(until, _disruption.Duration);
                break;
            case DisruptionEffect.Slows:
                place.Slow(_world.Value(_disruption.Speed), until);
                break;
            case DisruptionEffect.Mines:
                place.Mine(hit, until);
                break;
            case DisruptionEffect.Ambushes:
                _losses.Hits++;
                place.Ambush(hit);
                break;
            case DisruptionEffect.Abandons:
                _abandoned += place.Abandon(hit);
                break;
            default:
                throw new InvalidOperationException($"no rule for {_disruption.Effect}");
        }
    }
}
