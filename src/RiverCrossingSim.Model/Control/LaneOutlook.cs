namespace RiverCrossingSim.Model;

/// <summary>
/// The outlook on a site that loads enter one after another: a start every headway from the opening on, in the windows
/// in which it also ends. Work is ticks of one lane, divided by the number of lanes.
/// </summary>
sealed class LaneOutlook(World world, Crossing site, WorkingHours hours) : Outlook(world, site)
{
    readonly TimeSpan[] _passages = new TimeSpan[world.Plan.Types + 1];

    public override long FullLoads => 1;

    public override void Refresh()
    {
        _passages[0] = Site.MeanPassage(null);
        foreach (var (type, place) in World.Plan.VehicleTypes)
        {
            _passages[place + 1] = Site.MeanPassage(type);
        }
    }

    public override TimeSpan Opening(VehicleType? type) => Site.ExpectedOpening(type);

    public override long From(TimeSpan from, VehicleType? type)
    {
        var opening = Opening(type);
        return opening >= Moment.Never ? -1 : Moment.Later(Moment.Later(from, opening), Site.EntryFree).Ticks;
    }

    public override TimeSpan Delivered(long work, long from, VehicleType? type)
    {
        var place = type is null ? -1 : World.Plan.TypeOf(type);
        var (passage, unit) = (_passages[place + 1], Math.Max(1, Unit(place)));
        var left = TimeSpan.FromTicks(Math.Max(0, work - unit));
        var at = TimeSpan.FromTicks(from);
        while (true)
        {
            var start = hours.NextStart(at, passage);
            if (start >= Moment.Never)
            {
                return Moment.Never;
            }
            var last = hours.EndOf(start) - passage;
            if (left <= last - start)
            {
                return start + left + passage;
            }
            left -= last - start + TimeSpan.FromTicks(unit);
            left = Moment.Later(left, TimeSpan.Zero);
            at = last + passage;
        }
    }

    public override TimeSpan StartOf(long work, VehicleType? type) =>
        Delivered(work, Now, type) is var at && at < Moment.Never
            ? at - _passages[type is null ? 0 : World.Plan.TypeOf(type) + 1]
            : Moment.Never;

    public override long Started(TimeSpan until, VehicleType? type)
    {
        var opening = Opening(type);
        if (opening > until)
        {
            return 0;
        }
        var place = type is null ? -1 : World.Plan.TypeOf(type);
        var (passage, unit) = (_passages[place + 1], Math.Max(1, Unit(place)));
        var at = Moment.Later(opening, Site.EntryFree);
        var started = 0L;
        while (at <= until)
        {
            var start = hours.NextStart(at, passage);
            if (start > until)
            {
                break;
            }
            var last = hours.EndOf(start) - passage;
            started += (Moment.Earlier(last, until) - start).Ticks + unit;
            at = last + passage;
        }
        return started;
    }

    protected override long VehicleUnit(VehicleType type) =>
        Site.CanEverCarry(type) ? Math.Max(1, Site.MeanHeadway(type).Ticks) : 0;

    protected override long PersonUnit() => Site.CanEverCarry(null) ? Math.Max(1, Site.MeanHeadway(null).Ticks) : 0;
}
