namespace RiverCrossingSim.Model;

// How long a trip takes, and what the site carries in a time.
sealed partial class CraftCrossing
{
    protected override (double Vehicles, double Persons) Rates() =>
        (TripRate * _vehiclesPerTrip, TripRate * _deck.Persons);

    public override string Reasoning
    {
        get
        {
            var craft = $"{_fleet.Nominal} craft";
            var load = _deck.Lanes > 0 ? $"{_vehiclesPerTrip} vehicles" : $"{_deck.Persons} people";
            var room = _deck.Lanes > 0 && _deck.Persons > 0 ? $" and {_deck.Persons} people" : "";
            return $"{craft} x {load}{room} x {TripRate / Math.Max(1, _fleet.Nominal) * 3_600:0.##} trips an hour";
        }
    }

    // Slow craft wait at the bank; the site closes when the fastest makes no way.
    protected override double FloodLimit =>
        _site.CrossingTime is null ? Math.Min(base.FloodLimit, Water.LevelOfCurrent(FastestCraft)) : base.FloodLimit;

    Trip Plan(Craft craft)
    {
        var handlings = _site is FerrySite { Handling: Handling.PerVehicle } ? Packing.Handlings(craft) : 1;
        var loading = Handle(_site.Loading, craft.Loading, craft.Trip, handlings);
        TimeSpan? given = _site.CrossingTime is { } time ? World.DrawTime(time, craft.Crossing, craft.Trip) : null;
        return new Trip(
            loading,
            given ?? Water.TimeAcross(craft.Speed, Now + loading),
            Handle(_site.Unloading, craft.Unloading, craft.Trip, handlings),
            given,
            _site.ReturnTime is { } back ? World.DrawTime(back, craft.Return, craft.Trip) : given,
            TimeSpan.Zero
        );
    }

    // Each trip has 256 numbers of its own for the vehicles that it handles; a larger deck goes on in further streams.
    TimeSpan Handle(Quantity time, ulong stream, uint trip, int handlings)
    {
        var sum = TimeSpan.Zero;
        for (uint i = 0; i < handlings; i++)
        {
            sum += World.DrawTime(time, World.Page(stream, i / 256), trip * 256 + i % 256);
        }
        return sum;
    }

    // Seconds for a craft that holds against the current, from bank to bank, with the river as it is now. For the rate a
    // craft as slow as the water counts as barely moving: it waits at the bank.
    double TimeAcross(double speed)
    {
        var current = Water.Current;
        return Water.Width / Math.Sqrt(Math.Max(speed * speed - current * current, 1e-6));
    }

    double FastestCraft
    {
        get
        {
            var fastest = _fleet.Craft.Count == 0 ? World.Value(_site.Speed) : 0;
            foreach (var craft in _fleet.Craft)
            {
                fastest = Math.Max(fastest, craft.IsGone ? 0 : craft.Speed);
            }
            return fastest;
        }
    }

    protected internal override Throughput Limit()
    {
        var craft = World.Count(_site.Craft);
        foreach (var change in _site.Timetable)
        {
            craft = Math.Max(craft, World.Count(change.Craft));
        }
        var speed = World.Value(_site.Speed, Name, 0);
        for (var number = 1; number < craft; number++)
        {
            speed = Math.Max(speed, World.Value(_site.Speed, Name, number));
        }
        foreach (var bridge in _bridges)
        {
            for (var number = 0; number < bridge.MostFerries; number++)
            {
                speed = Math.Max(speed, World.Value(_site.Speed, $"{bridge.Name} at {Name}", number));
            }
            craft += bridge.MostFerries;
        }
        var current = Water.UsualCurrent;
        var across =
            _site.CrossingTime is { } time ? World.Least(time)
            : speed > current ? Water.UsualWidth / Math.Sqrt(speed * speed - current * current)
            : double.PositiveInfinity;
        var back = _site.ReturnTime is { } empty ? World.Least(empty) : across;
        var first = World.Least(_site.Loading) + across + World.Least(_site.Unloading);
        return new Throughput(
            World.Time(_site.Opens),
            first,
            first + back,
            craft,
            _deck.Lanes * (_deck.Length + _deck.Gap),
            _deck.Load,
            double.PositiveInfinity,
            _deck.Persons
        )
        {
            FirstAshore = first - SwimsAhead(across, World.Least(_site.Unloading)),
        };
    }

    // Of those that make way as the river is, if any does.
    double MeanSpeed
    {
        get
        {
            var current = Water.Current;
            var (sum, count) = (0d, 0);
            foreach (var craft in _fleet.Craft)
            {
                if (craft.Speed > current)
                {
                    (sum, count) = (sum + craft.Speed, count + 1);
                }
            }
            return count > 0 ? sum / count : World.Value(_site.Speed);
        }
    }

    bool MakesWay =>
        Water.UsualCurrent <= _site.MaxCurrent && (_site.CrossingTime is not null || FastestCraft > Water.UsualCurrent);

    public override double TripRate => TripRateOf(_fleet.Nominal);

    public override IEnumerable<(TimeSpan From, double Vehicles, double Persons)> PlannedRates()
    {
        if (_site.Timetable.Count == 0)
        {
            return base.PlannedRates();
        }
        return
        [
            .. _site
                .Timetable.Select(step => (step.From, Craft: World.Count(step.Craft)))
                .Prepend((From: TimeSpan.Zero, Craft: World.Count(_site.Craft)))
                .Select(step => (step.From, Trips: TripRateOf(step.Craft)))
                .Select(step => (step.From, step.Trips * _vehiclesPerTrip, step.Trips * _deck.Persons)),
        ];
    }

    // Trips a second: as many as the craft make, and no more than the berths on either bank can handle.
    double TripRateOf(int craft)
    {
        if (craft == 0 || !_canMakeWay)
        {
            return 0;
        }
        var (loading, crossing, unloading, back) = MeanTimes();
        var byCraft = craft / (loading + crossing + unloading + back);
        return Math.Min(byCraft, Math.Min(_nearBerths.Capacity / loading, _farBerths.Capacity / unloading));
    }

    // Seconds of a trip at mean times, as things are, nothing broken down.
    (double Loading, double Crossing, double Unloading, double Back) MeanTimes()
    {
        var handlings = _site is FerrySite { Handling: Handling.PerVehicle } ? Math.Max(1, _vehiclesPerTrip) : 1;
        var crossing = _site.CrossingTime is { } time ? World.Value(time) : TimeAcross(MeanSpeed);
        return (
            World.Value(_site.Loading) * handlings,
            crossing,
            World.Value(_site.Unloading) * handlings,
            _site.ReturnTime is { } empty ? World.Value(empty) : crossing
        );
    }

    // One trip: the crossing as it is expected, and where it is given, the times across and back whatever the river does.
    readonly record struct Trip(
        TimeSpan Loading,
        TimeSpan Crossing,
        TimeSpan Unloading,
        TimeSpan? Across,
        TimeSpan? Back,
        TimeSpan Breakdown
    );
}
