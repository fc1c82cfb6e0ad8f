namespace RiverCrossingSim.Model;

/// <summary>When the rear guard leaves: at the first of the conditions that the scenario gives.</summary>
sealed class RearGuardRule : IPart
{
    readonly World _world;
    readonly RearGuard? _rule;
    readonly Signal _due;
    readonly int _leftPlace = -1;
    double _share,
        _strength,
        _dailyLoss,
        _effect;
    TimeSpan _latest,
        _left;
    bool _lineIsNear;
    int _people,
        _captured;

    public RearGuardRule(World world)
    {
        (_world, _rule) = (world, world.Plan.Scenario.RearGuard);
        _due = new Signal(world.Sim, "the release of the rear guard");
        Released = new Signal(world.Sim, "the rear guard to leave");
        Changed = new Signal(world.Sim, "the rear guard to be weaker");
        if (_rule is not null)
        {
            _leftPlace = world.Plan.Rows.Place(EventMeasures.RearGuardLeft, "rear-guard");
        }
    }

    /// <summary>Pulsed when it is released.</summary>
    public Signal Released { get; }

    /// <summary>Pulsed when it is released, or some of it is captured.</summary>
    public Signal Changed { get; }

    /// <summary>Whether it is held by its rules: its units are not called before it is released.</summary>
    public bool IsHeld => _rule is not null && _left >= Moment.Never;

    /// <summary>How near the line may come to the river, metres; none where that releases nobody.</summary>
    public double? LineLimit => _rule?.LeavesWhenLineWithin is { } limit ? _world.Value(limit) : null;

    /// <summary>Readies the rule for a replication; with no condition at all it holds nobody.</summary>
    public void Begin()
    {
        _left = Moment.Never;
        _lineIsNear = false;
        if (_rule is null)
        {
            return;
        }
        _share = _rule.LeavesAt is { } share ? _world.Value(share) : double.PositiveInfinity;
        _latest = _rule.LeavesAfter is { } latest ? _world.Time(latest) : Moment.Never;
        _strength = _world.Value(_rule.Strength);
        _dailyLoss = _world.Value(_rule.DailyLoss);
        _effect = _world.Value(_rule.Effect);
        if (_rule is { LeavesAt: null, LeavesAfter: null, LeavesWhenLineWithin: null })
        {
            _left = TimeSpan.Zero;
            return;
        }
    }

    /// <summary>Takes note of how many people it has, before the book of the force is opened.</summary>
    public void Muster(int people) => (_people, _captured) = (people, 0);

    /// <summary>Some of it is captured: that part of its strength slows nobody any more.</summary>
    public void Capture(int people)
    {
        _captured += people;
        Changed.Pulse();
    }

    /// <summary>Starts to watch for the conditions, once the book of the force is open.</summary>
    public void Watch()
    {
        if (IsHeld)
        {
            _world.Ledger.MainBodyChanged = LookAtMainBody;
            _world.Ledger.RearGuardCaptured = Capture;
            _world.Sim.Start(Release(), "rear guard", background: true);
        }
    }

    /// <summary>The share by which the rear guard slows the pursuit on a day.</summary>
    /// <param name="day">Days after the order, whole.</param>
    public double Slowing(int day) =>
        IsHeld ? _effect * Math.Min(1, _strength * NotCaptured * Elementary.Pow(1 - _dailyLoss, day)) : 0;

    // A rear guard without units of its own is a figure alone, which nobody captures.
    double NotCaptured => _people > 0 ? 1 - (double)_captured / _people : 1;

    /// <summary>Whether its strength changes from day to day.</summary>
    public bool IsWaning => IsHeld && _dailyLoss > 0;

    /// <summary>The line has come as near as the rule allows.</summary>
    public void LineIsNear()
    {
        _lineIsNear = true;
        _due.Pulse();
    }

    /// <summary>Writes its column.</summary>
    public void Write(Span<double> row)
    {
        if (_leftPlace >= 0)
        {
            row[_leftPlace] = Moment.Hours(_left);
        }
    }

    bool IsDue => _lineIsNear || _world.Sim.Now >= _latest || EnoughAreAcross;

    // A share of a whole number of people is met within rounding: 95 % of 940 is 893.
    bool EnoughAreAcross =>
        _world.Ledger.MainBodyAcross
        >= _share * _world.Ledger.MainBodyThatCanCross - 1e-9 * _world.Ledger.InitialPeople;

    void LookAtMainBody()
    {
        if (IsHeld && EnoughAreAcross)
        {
            _due.Pulse();
        }
    }

    async Process Release()
    {
        while (!IsDue)
        {
            if (_latest < Moment.Never)
            {
                await _due.Wait().Within(_latest - _world.Sim.Now);
            }
            else
            {
                await _due.Wait();
            }
        }
        _left = _world.Sim.Now;
        _world.Chronicle.Note(HappeningKind.Released, by: "rear-guard");
        _world.Ledger.MainBodyChanged = null;
        Released.Pulse();
        Changed.Pulse();
    }
}
