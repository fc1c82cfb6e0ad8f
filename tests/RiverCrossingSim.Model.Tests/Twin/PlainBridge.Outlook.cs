namespace RiverCrossingSim.Model.Tests.Twin;

// What headquarters expects of the bridge: a start every headway, in the windows in which it also ends.
sealed partial class PlainBridge
{
    readonly Remaining _remaining;
    TimeSpan _begun;
    double _growth = 1;

    public override long FullLoads => 1;

    // The time of one lane that a vehicle takes, shared among the lanes, in ticks.
    public override long WorkOfOne(PlainLoad load) =>
        CanEverCarry(load)
            ? TimeSpan.FromSeconds((load.Column.Length + _bridge.Gap) / SpeedIn(Expected) / LanesIn(Expected)).Ticks
            : 0;

    public override TimeSpan Opening(PlainLoad load)
    {
        if (!CanEverCarry(load))
        {
            return EventList.Never;
        }
        var paused = _gate.Until("after-strike");
        var opening = paused > _list.Now ? paused : _list.Now;
        var steps = 0;
        while (!Carries(_condition - steps, load))
        {
            steps++;
        }
        if (steps == 0)
        {
            return opening;
        }
        // One step that has begun, and those to come, all of them longer with every hit.
        var begun = TimeSpan.FromSeconds(_remaining.After((_list.Now - _begun).TotalSeconds / _growth) * _growth);
        var toCome = TimeSpan.FromSeconds((steps - 1) * _remaining.Mean * Math.Pow(_bridge.Growth, _hits - 1));
        var repaired = _list.Now + begun + toCome;
        return repaired > opening ? repaired : opening;
    }

    protected override TimeSpan Passage(PlainLoad load) => PassageIn(Expected, load);

    public override TimeSpan Delivered(long work, TimeSpan from, PlainLoad load)
    {
        var at = From(from, load);
        if (at == EventList.Never)
        {
            return EventList.Never;
        }
        var passage = Passage(load);
        var headway = TimeSpan.FromTicks(WorkOfOne(load));
        var left = TimeSpan.FromTicks(Math.Max(0, work - headway.Ticks));
        while (true)
        {
            var start = _window.NextStart(at, passage);
            if (start == EventList.Never)
            {
                return EventList.Never;
            }
            var last = _window.NextEnd(start) - passage;
            if (left <= last - start)
            {
                return start + left + passage;
            }
            left -= last - start + headway;
            left = left > TimeSpan.Zero ? left : TimeSpan.Zero;
            at = last + passage;
        }
    }

    public override long Started(TimeSpan until, PlainLoad load)
    {
        var (started, passage) = (0L, Passage(load));
        var at = From(TimeSpan.Zero, load);
        while (_window.NextStart(at, passage) is var start && start <= until)
        {
            var last = _window.NextEnd(start) - passage;
            started += ((last < until ? last : until) - start).Ticks + WorkOfOne(load);
            at = last + passage;
        }
        return started;
    }

    // The condition in which it will work: today's, or the next that has lanes.
    int Expected => Math.Min(_condition, 1);

    // When a vehicle may enter that is there at a time.
    TimeSpan From(TimeSpan from, PlainLoad load)
    {
        var free = _laneFree.Take(LanesIn(Expected)).Min();
        return new[] { from, Opening(load), free }.Max();
    }
}
