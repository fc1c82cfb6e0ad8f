namespace RiverCrossingSim.Model;

/// <summary>One source of fire at work: for each kind of target a process of its own, and one for strikes given by time.</summary>
sealed class Bombardment : IPart
{
    readonly World _world;
    readonly FireSource _source;
    readonly List<Aim> _aims = [];
    readonly IReadOnlyList<TimeSpan> _times;
    readonly int _strikesPlace,
        _roundsPlace,
        _interceptedPlace,
        _hitsPlace;
    double _rate,
        _day,
        _night,
        _intercepted,
        _scale,
        _limit,
        _range,
        _stock;
    int _strikes,
        _rounds,
        _stopped,
        _hits;

    public Bombardment(World world, FireSource source, IReadOnlyList<ITarget> targets)
    {
        (_world, _source) = (world, source);
        var language = world.Plan.Scenario.Language;
        foreach (var (kind, effects) in source.Targets.OrderBy(entry => language.PlaceOf(entry.Key)))
        {
            var own = targets.Where(target => target.Kind == kind).ToArray();
            if (own.Length > 0)
            {
                var layers = new PoissonLayers(world, $"strike {kind.Name}", source.Name);
                var losses = world.Losses(kind.Name, plan => LossBook.Of(plan, kind));
                _aims.Add(new Aim(kind, language.PlaceOf(kind), effects, own, losses, layers));
            }
        }
        _times = [.. source.At.Concat(Daily(source, world.Plan.Scenario)).Order()];
        var rows = world.Plan.Rows;
        _strikesPlace = rows.Place(FireMeasures.Strikes, source.Name);
        _roundsPlace = rows.Place(FireMeasures.Rounds, source.Name);
        _interceptedPlace = rows.Place(FireMeasures.Intercepted, source.Name);
        _hitsPlace = rows.Place(FireMeasures.Hits, source.Name);
        world.Lookout.Offer(ObservedQuantity.Strikes, source.Name, () => _strikes);
    }

    /// <summary>Readies the source for a replication and opens fire.</summary>
    public void Begin()
    {
        _rate = _world.Value(_source.Rate);
        _rate *= _world.Plan.Scenario.Pursuit is { } pursuit ? _world.Value(pursuit.Factors.Fire) : 1;
        _range = _world.Value(_source.Range);
        _stock = _world.Value(_source.Stock);
        _day = _world.Value(_source.Day);
        _night = _world.Value(_source.Night);
        _intercepted = _world.Value(_source.Intercepted);
        _scale = _world.Value(_source.ExposureScale);
        _limit = _world.Value(_source.ExposureLimit);
        _strikes = _rounds = _stopped = _hits = 0;

        var phases = _source.Phases.Select(phase => _world.Value(phase.Factor)).DefaultIfEmpty(1).Max();
        var factor = Math.Max(1, phases) * Math.Max(_day, _night) * (double.IsInfinity(_scale) ? 1 : _limit);
        foreach (var aim in _aims)
        {
            var greatest = _rate * factor * _world.Value(aim.Effects.Weight);
            if (greatest > 0)
            {
                aim.Layers.Begin(greatest);
                _world.Sim.Start(Fire(aim), $"fire {_source.Name}", background: true);
            }
        }
        if (_times.Count > 0)
        {
            _world.Sim.Start(FireOnTime(), $"fire {_source.Name} on time", background: true);
        }
    }

    /// <summary>Writes its columns.</summary>
    public void Write(Span<double> row)
    {
        row[_strikesPlace] = _strikes;
        row[_roundsPlace] = _rounds;
        row[_interceptedPlace] = _stopped;
        row[_hitsPlace] = _hits;
    }

    async Process Fire(Aim aim)
    {
        var weight = _world.Value(aim.Effects.Weight);
        while (true)
        {
            var point = aim.Layers.Take();
            await _world.Sim.DelayUntil(point.At);
            if (point.Height <= Intensity(aim, weight))
            {
                Strike(aim, point.Stream, certain: false);
            }
        }
    }

    async Process FireOnTime()
    {
        foreach (var (number, at) in _times.Index())
        {
            if (at > _world.Sim.Now)
            {
                await _world.Sim.DelayUntil(at);
            }
            foreach (var aim in _aims)
            {
                Strike(aim, StreamId.Of($"strike {aim.Kind.Name} at", _source.Name, number), certain: true);
            }
        }
    }

    double Intensity(Aim aim, double weight)
    {
        var exposure = 0d;
        foreach (var target in aim.Targets)
        {
            exposure += IsInRange(target) ? target.Exposure : 0;
        }
        if (exposure <= 0 || _stock < 1)
        {
            return 0;
        }
        var now = _world.Sim.Now;
        var factor = _world.Plan.Daytime.IsLight(now) ? _day : _night;
        for (var i = _source.Phases.Count - 1; i >= 0; i--)
        {
            if (_source.Phases[i].From <= now)
            {
                factor *= _world.Value(_source.Phases[i].Factor);
                break;
            }
        }
        return _rate * factor * weight * Math.Min(1 + exposure / _scale, _limit);
    }

    bool IsInRange(ITarget target) =>
        double.IsInfinity(_range) || target.DistanceFromLine - (_world.Line?.Position ?? 0) <= _range;

    static IEnumerable<TimeSpan> Daily(FireSource source, Scenario scenario)
    {
        var midnight = -scenario.Start.TimeOfDay;
        for (var day = 0; day <= scenario.Horizon.TotalDays + 1; day++)
        {
            foreach (var clock in source.DailyAt)
            {
                var at = midnight + TimeSpan.FromDays(day) + clock.ToTimeSpan();
                if (at >= TimeSpan.Zero && at <= scenario.Horizon)
                {
                    yield return at;
                }
            }
        }
    }

    void Strike(Aim aim, ulong stream, bool certain)
    {
        if (_stock < 1 || Choose(aim, _world.Luck(stream, 0), certain) is not { } target)
        {
            return;
        }
        if (!_world.Happens(IncidentKind.Strike, _source.Name, target.Place, aim.Kind.Name))
        {
            return;
        }
        var rounds = (int)Math.Min(_stock, Math.Round(_world.Draw(_source.Rounds, stream, 1)));
        _stock -= rounds;
        _strikes++;
        _rounds += rounds;
        _world.Chronicle.OfFire(HappeningKind.Struck, _source.Name, target, rounds);
        _world.Ledger.Note(100 + (ulong)aim.Place, (ulong)rounds);
        var chance = _world.Value(aim.Effects.Hit);
        for (var round = 0; round < rounds; round++)
        {
            var hit = new Hit(_world, aim.Effects, aim.Losses, stream, round, certain)
            {
                By = _source.Name,
                Target = target,
            };
            var isEngaged = _intercepted > 0 && _world.AirDefence.Engage();
            if (isEngaged && hit.Luck(Mark.Intercepted) < _intercepted)
            {
                _stopped++;
                _world.Chronicle.OfFire(HappeningKind.Intercepted, _source.Name, target, 1);
            }
            else if (hit.Luck(Mark.Struck) < chance && Exposed(target, certain) > 0)
            {
                // What an earlier round of the strike has destroyed takes no more hits.
                _hits++;
                aim.Losses.Hits++;
                _world.Chronicle.OfFire(HappeningKind.Hit, _source.Name, target, 1);
                target.Suffer(hit);
            }
        }
        target.AfterStrike();
    }

    // Sites of a kind are drawn in proportion to what is exposed there.
    ITarget? Choose(Aim aim, double luck, bool certain)
    {
        var sum = 0d;
        foreach (var target in aim.Targets)
        {
            sum += Exposed(target, certain);
        }
        var rest = luck * sum;
        ITarget? chosen = null;
        foreach (var target in aim.Targets)
        {
            var exposed = Exposed(target, certain);
            if (exposed > 0)
            {
                chosen = target;
                if (rest < exposed)
                {
                    break;
                }
                rest -= exposed;
            }
        }
        return chosen;
    }

    double Exposed(ITarget target, bool certain) =>
        !IsInRange(target) ? 0
        : certain ? target.ExposureToCertainStrike
        : target.Exposure;

    sealed record Aim(
        TargetKind Kind,
        int Place,
        FireTarget Effects,
        ITarget[] Targets,
        LossBook Losses,
        PoissonLayers Layers
    );
}
