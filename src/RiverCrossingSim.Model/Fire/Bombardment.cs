namespace RiverCrossingSim.Model;

/// <summary>One source of fire at work: for each kind of target a process of its own, and one for strikes given by time.</summary>
sealed class Bombardment
{
    readonly World _world;
    readonly FireSource _source;
    readonly List<Aim> _aims = [];
    readonly int _strikesPlace,
        _roundsPlace,
        _interceptedPlace,
        _hitsPlace;
    double _rate,
        _day,
        _night,
        _intercepted,
        _scale,
        _limit;
    int _strikes,
        _rounds,
        _stopped,
        _hits;

    public Bombardment(World world, FireSource source, IReadOnlyList<ITarget> targets)
    {
        (_world, _source) = (world, source);
        foreach (var (kind, effects) in source.Targets.OrderBy(entry => entry.Key))
        {
            var own = targets.Where(target => target.Kind == kind).ToArray();
            if (own.Length > 0)
            {
                var layers = new PoissonLayers(world, source.Name, kind);
                _aims.Add(new Aim(kind, effects, own, world.Losses.Of(kind), layers));
            }
        }
        var rows = world.Plan.Rows;
        _strikesPlace = rows.Place("fire", source.Name, "strikes", "", $"Strikes by {source.Name}.");
        _roundsPlace = rows.Place("fire", source.Name, "rounds", "", $"Rounds fired by {source.Name}.");
        _interceptedPlace = rows.Place("fire", source.Name, "intercepted", "", $"Rounds of {source.Name} intercepted.");
        _hitsPlace = rows.Place("fire", source.Name, "hits", "", $"Rounds of {source.Name} that hit.");
    }

    /// <summary>Readies the source for a replication and opens fire.</summary>
    public void Begin()
    {
        _rate = _world.Value(_source.Rate);
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
        if (_source.At.Count > 0)
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
        foreach (var (number, at) in _source.At.Order().Index())
        {
            if (at > _world.Sim.Now)
            {
                await _world.Sim.DelayUntil(at);
            }
            foreach (var aim in _aims)
            {
                Strike(aim, StreamId.Of($"strike {Names.Kebab(aim.Kind)} at", _source.Name, number), certain: true);
            }
        }
    }

    double Intensity(Aim aim, double weight)
    {
        var exposure = 0d;
        foreach (var target in aim.Targets)
        {
            exposure += target.Exposure;
        }
        if (exposure <= 0)
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

    void Strike(Aim aim, ulong stream, bool certain)
    {
        if (Choose(aim, _world.Luck(stream, 0), certain) is not { } target)
        {
            return;
        }
        var rounds = (int)Math.Round(_world.Draw(_source.Rounds, stream, 1));
        _strikes++;
        _rounds += rounds;
        _world.Ledger.Note(100 + (ulong)aim.Kind, (ulong)rounds);
        var chance = _world.Value(aim.Effects.Hit);
        for (var round = 0; round < rounds; round++)
        {
            var hit = new Hit(_world, aim.Effects, aim.Losses, stream, round, certain);
            if (hit.Luck(Mark.Intercepted) < _intercepted)
            {
                _stopped++;
            }
            else if (hit.Luck(Mark.Struck) < chance)
            {
                _hits++;
                aim.Losses.Hits++;
                target.Suffer(hit);
            }
        }
        target.AfterStrike();
    }

    // Sites of a kind are drawn in proportion to what is exposed there.
    static ITarget? Choose(Aim aim, double luck, bool certain)
    {
        double Exposed(ITarget target) => certain ? target.ExposureToCertainStrike : target.Exposure;
        var sum = 0d;
        foreach (var target in aim.Targets)
        {
            sum += Exposed(target);
        }
        var rest = luck * sum;
        ITarget? chosen = null;
        foreach (var target in aim.Targets)
        {
            var exposed = Exposed(target);
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

    sealed record Aim(TargetKind Kind, FireTarget Effects, ITarget[] Targets, LossBook Losses, PoissonLayers Layers);
}
