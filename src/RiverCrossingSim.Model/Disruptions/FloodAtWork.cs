namespace RiverCrossingSim.Model;

/// <summary>The flood at work: the first of its triggers lets it loose, once.</summary>
sealed class FloodAtWork : IPart
{
    readonly World _world;
    readonly Flood _flood;
    readonly DemolitionOrder _demolition;
    readonly IReadOnlyList<Crossing> _sites;
    readonly LossBook _losses;
    readonly int _brokePlace;
    TimeSpan _broke;

    public FloodAtWork(World world, Flood flood, DemolitionOrder demolition, IReadOnlyList<Crossing> sites)
    {
        (_world, _flood, _demolition, _sites) = (world, flood, demolition, sites);
        _losses = world.Losses(
            LossBook.Flood,
            plan => new LossBook(plan, LossBook.Flood, "in the flood", "Times that it struck.")
        );
        _brokePlace = world.Plan.Rows.Place(EventMeasures.DamBroke, "dam");
    }

    /// <summary>Waits for the first of the triggers.</summary>
    public void Begin()
    {
        _broke = Moment.Never;
        var luck = _world.Luck(StreamId.Of("flood", "trigger"), 0);
        var rate = _world.Value(_flood.Rate);
        var byChance = rate > 0 ? Moment.Seconds(-Elementary.Log(luck) / rate) : Moment.Never;
        var byTime = _flood.At is { } at ? _world.Time(at) : Moment.Never;
        _world.Sim.Start(Wait(Moment.Earlier(byChance, byTime)), "the dam", background: true);
    }

    /// <summary>Writes its column.</summary>
    public void Write(Span<double> row) => row[_brokePlace] = Moment.Hours(_broke);

    async Process Wait(TimeSpan at)
    {
        if (at >= Moment.Never)
        {
            if (!_flood.WithDemolition)
            {
                return;
            }
            await _demolition.Given.Wait();
        }
        else if (_flood.WithDemolition)
        {
            await _demolition.Given.Wait().Within(at);
        }
        else if (at > TimeSpan.Zero)
        {
            await _world.Sim.DelayUntil(at);
        }
        _broke = _world.Sim.Now;
        _world.Chronicle.Note(HappeningKind.DamBroke);
        _losses.Hits++;
        foreach (var site in _sites)
        {
            site.Flood(_flood, _losses);
        }
    }
}
