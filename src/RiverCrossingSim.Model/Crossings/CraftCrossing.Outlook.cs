namespace RiverCrossingSim.Model;

// What headquarters expects of the craft.
sealed partial class CraftCrossing
{
    /// <summary>Craft that are to work.</summary>
    public int CraftAtWork => _fleet.AtWork;

    /// <summary>A trip at mean times, as things are.</summary>
    public MeanTrip MeanTrip
    {
        get
        {
            var (loading, crossing, unloading, back) = MeanTimes();
            var repair = _breakdownChance > 0 ? _breakdownChance * World.Estimates.Usual(BreakdownRepair) : 0;
            return new MeanTrip(
                Moment.Seconds(loading),
                Moment.Seconds(crossing + repair),
                Moment.Seconds(unloading),
                Moment.Seconds(back)
            );
        }
    }

    /// <summary>Whether it has no operating window.</summary>
    public bool IsAlwaysOpen => _site.Window.Kind == WindowKind.Always;

    CraftOutlook Trips => (CraftOutlook)Outlook;

    /// <summary>How many vehicles of a type a deck holds, or people on foot (null).</summary>
    public int DeckHolds(VehicleType? type) =>
        type is null ? _deck.Persons
        : _deck.Fits(type) ? _deck.Holds(type.Length, type.LoadClass)
        : 0;

    /// <summary>The earliest moment, at or after another, at which work of this length would end inside the operating window.</summary>
    /// <param name="at">The other moment.</param>
    /// <param name="length">How long the work takes.</param>
    /// <param name="span">For whoever asks for one moment after another: 0 at first, then the window that was open last.</param>
    public TimeSpan NextStart(TimeSpan at, TimeSpan length, ref int span) => Hours.NextStart(at, length, ref span);

    /// <summary>When each of the craft is expected to be free, those that are still to come included, and each of the berths.</summary>
    /// <param name="craft">Takes the craft.</param>
    /// <param name="near">Takes the near berths; none where there are enough for all craft.</param>
    /// <param name="far">Takes the far berths; none where there are enough for all craft.</param>
    /// <param name="steps">Takes the steps of the timetable that are still to come.</param>
    public void CopyCraft(FreeTimes craft, FreeTimes near, FreeTimes far, List<FleetStep> steps)
    {
        craft.Clear();
        near.Clear();
        far.Clear();
        steps.Clear();
        foreach (var one in _fleet.Craft)
        {
            if (Works(one))
            {
                craft.Add(one.IsBusy ? Moment.Later(Now, one.ExpectedBack) : Now);
            }
        }
        _fleet.CopyComing(craft, steps);
        if (_nearBerths.Capacity < craft.Count)
        {
            foreach (var one in _fleet.Craft)
            {
                if (Works(one) && one.IsBusy && one.ExpectedOff > Now && near.Count < _nearBerths.Capacity)
                {
                    near.Add(one.ExpectedOff);
                }
            }
            FillUp(near, _nearBerths.Capacity);
        }
        if (_farBerths.Capacity < craft.Count)
        {
            FillUp(far, _farBerths.Capacity);
        }
        craft.Sort();
        near.Sort();
        far.Sort();

        static bool Works(Craft one) => one is { IsGone: false, IsAtWork: true };

        void FillUp(FreeTimes berths, int capacity)
        {
            while (berths.Count < capacity)
            {
                berths.Add(Now);
            }
        }
    }

    private protected override Outlook MakeOutlook() => new CraftOutlook(World, this);

    void NoteOut(Craft craft)
    {
        var trip = MeanTrip;
        craft.ExpectedOff = Now + trip.Loading;
        craft.ExpectedBack = Now + trip.Cycle;
        Trips.Begins();
    }

    // A repair on the way is known at once, but not how long it will take.
    void NoteRepair(Craft craft, Quantity repair)
    {
        craft.ExpectedBack = Moment.Later(craft.ExpectedBack, Now) + Moment.Seconds(World.Estimates.Usual(repair));
        Trips.Forget();
    }
}
