namespace RiverCrossingSim.Model;

/// <summary>The order to blow the bridges: given once, by time, by the line's approach, or when the last crosser is over.</summary>
sealed class DemolitionOrder : IPart
{
    readonly World _world;
    readonly Demolition? _demolition;
    readonly List<Crossing> _bridges = [];
    readonly int _orderPlace = -1;
    TimeSpan _given;

    public DemolitionOrder(World world, IReadOnlyList<Crossing> sites)
    {
        (_world, _demolition) = (world, world.Plan.Scenario.Demolition);
        Given = new Signal(world.Sim, "the order to blow the bridges");
        if (_demolition is not null)
        {
            _bridges.AddRange(sites.Where(site => _demolition.Sites.Contains(site.Name)));
            _orderPlace = world.Plan.Rows.Place(EventMeasures.DemolitionOrder, "demolition");
        }
    }

    /// <summary>Pulsed when the order is given.</summary>
    public Signal Given { get; }

    /// <summary>How near the line may come to the river, metres; none where that does not matter.</summary>
    public double? LineLimit => _demolition?.WhenLineWithin is { } limit ? _world.Value(limit) : null;

    /// <summary>Readies the order for a replication.</summary>
    public void Begin()
    {
        _given = Moment.Never;
        if (_demolition?.At is { } at)
        {
            _world.Sim.Start(GiveAt(_world.Time(at)), "order to blow the bridges", background: true);
        }
    }

    /// <summary>Gives the order, if it has not been given.</summary>
    public void Give()
    {
        if (_demolition is null || _given < Moment.Never)
        {
            return;
        }
        _given = _world.Sim.Now;
        _world.Chronicle.Note(HappeningKind.Ordered, by: "demolition");
        foreach (var bridge in _bridges)
        {
            var stream = StreamId.Of("demolition", bridge.Name);
            var ready = _given + _world.DrawTime(_demolition.Takes, stream, 0);
            bridge.BlowUp(ready, _world.Luck(stream, 1) < _world.Value(_demolition.Works));
        }
        Given.Pulse();
    }

    /// <summary>When everybody is resolved, the last crosser is over.</summary>
    public void Finish()
    {
        if (_world.Ledger.ResolvedAt is not null)
        {
            Give();
        }
    }

    /// <summary>Writes its column.</summary>
    public void Write(Span<double> row)
    {
        if (_orderPlace >= 0)
        {
            row[_orderPlace] = Moment.Hours(_given);
        }
    }

    async Process GiveAt(TimeSpan at)
    {
        if (at > TimeSpan.Zero)
        {
            await _world.Sim.DelayUntil(at);
        }
        Give();
    }
}
