namespace RiverCrossingSim.Model;

// Craft on the water, in a river that may change while they cross.
sealed partial class CraftCrossing
{
    // From bank to bank, by the river or in a given time; what holds it up on the way adds to that.
    async Process Sail(Craft craft, TimeSpan? given, TimeSpan delay)
    {
        EndIfGone(craft);
        craft.IsUnderWay = true;
        CraftUnderWay++;
        PeopleUnderWay += craft.People;
        craft.SetOut(Now + delay, given);
        while (await World.Sim.DelayUntil(craft.MovesFrom + TimeLeft(craft)).OrInterrupt() is { } cause)
        {
            EndIfGone(craft);
            craft.Left = PartLeft(craft);
            craft.MovesFrom = Moment.Later(craft.MovesFrom, Now);
            if (cause is Disabled)
            {
                craft.MovesFrom += World.DrawTime(_site.CraftRepair, craft.Repair, craft.Repairs++);
                NoteRepair(craft, _site.CraftRepair);
            }
        }
        EndIfGone(craft);
        NoteLanded(craft);
    }

    /// <summary>Tells craft on the water that the river will be another than they set out in.</summary>
    protected override void RiverChanges()
    {
        foreach (var craft in _fleet.Craft)
        {
            if (craft is { IsUnderWay: true, IsGone: false, GivenTime: null })
            {
                craft.Work.Interrupt(RiverRises.Instance);
            }
        }
    }

    TimeSpan TimeLeft(Craft craft) =>
        craft.GivenTime is { } given
            ? Moment.Seconds(craft.Left * given.TotalSeconds)
            : Water.TimeAcross(craft.Speed, craft.MovesFrom, craft.Left);

    // The part of the way that it has still to go.
    double PartLeft(Craft craft) =>
        Now <= craft.MovesFrom ? craft.Left
        : craft.GivenTime is { } given
            ? Math.Max(0, craft.Left - (Now - craft.MovesFrom).TotalSeconds / Math.Max(given.TotalSeconds, 1e-9))
        : Math.Max(0, craft.Left - Water.PartMade(craft.Speed, craft.MovesFrom, Now));

    void NoteLanded(Craft craft)
    {
        craft.IsUnderWay = false;
        CraftUnderWay--;
        PeopleUnderWay -= craft.People;
    }

    // The wait for a far berth that is to be expected: of those that load, cross or unload, this craft with them, as many
    // as there are berths need none.
    TimeSpan FarWait(TimeSpan crossing)
    {
        if (Hours.IsAlways)
        {
            return TimeSpan.Zero;
        }
        var there = 1;
        foreach (var other in _fleet.Craft)
        {
            there += other is { IsGone: false, Cargo.Count: > 0 } ? 1 : 0;
        }
        var berths = _farBerths.Capacity;
        var queue = Moment.Seconds((there - berths) * MeanTrip.Unloading.TotalSeconds / berths) - crossing;
        return there > berths && queue > TimeSpan.Zero ? queue : TimeSpan.Zero;
    }

    bool MakesWayNow(Craft craft) => _site.CrossingTime is not null || Water.MakesWayFrom(craft.Speed) <= Now;

    // At the bank and at no berth, while the others go on.
    async Process WaitForTheRiver(Craft craft)
    {
        var falls = Water.MakesWayFrom(craft.Speed);
        if (falls < Moment.Never)
        {
            await Changed.Wait().Within(falls - Now);
        }
        else
        {
            await Changed.Wait();
        }
    }

    sealed class RiverRises
    {
        public static readonly RiverRises Instance = new();
    }
}
