namespace RiverCrossingSim.Model;

/// <summary>The air defence: it engages every round that can be intercepted, as long as it has missiles.</summary>
sealed class AirDefenceAtWork : IPart
{
    readonly World _world;
    readonly AirDefence? _defence;
    readonly int _spentPlace = -1,
        _emptyPlace = -1;
    double _left,
        _perRound,
        _spent;
    TimeSpan _empty;

    public AirDefenceAtWork(World world)
    {
        (_world, _defence) = (world, world.Plan.Scenario.AirDefence);
        if (_defence is not null)
        {
            var rows = world.Plan.Rows;
            _spentPlace = rows.Place(OtherMeasures.MissilesSpent);
            _emptyPlace = rows.Place(EventMeasures.AirDefenceEmpty, "air-defence");
        }
    }

    /// <summary>Takes the values of a replication.</summary>
    public void Begin()
    {
        _left = _defence is null ? double.PositiveInfinity : _world.Value(_defence.Stock);
        _perRound = _defence is null ? 0 : _world.Value(_defence.PerRound);
        _spent = 0;
        _empty = Moment.Never;
    }

    /// <summary>Fires at one round.</summary>
    /// <returns>Whether it could: it had missiles enough.</returns>
    public bool Engage()
    {
        if (_left < _perRound || _left <= 0)
        {
            _empty = Moment.Earlier(_empty, _world.Sim.Now);
            return false;
        }
        _left -= _perRound;
        _spent += _perRound;
        return true;
    }

    /// <summary>Writes its columns.</summary>
    public void Write(Span<double> row)
    {
        if (_spentPlace >= 0)
        {
            row[_spentPlace] = _spent;
            row[_emptyPlace] = Moment.Hours(_empty);
        }
    }
}
