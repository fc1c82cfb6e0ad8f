namespace RiverCrossingSim.Model;

// How long a trip takes, and what the site carries in a time.
sealed partial class CraftCrossing
{
    protected override (double Vehicles, double Persons) Rates() =>
        (TripRate * VehiclesPerTrip, TripRate * _deck.Persons);

    public override string Reasoning
    {
        get
        {
            var craft = $"{_fleet.Nominal} craft";
            var load = _deck.Lanes > 0 ? $"{VehiclesPerTrip} vehicles" : $"{_deck.Persons} people";
            var room = _deck.Lanes > 0 && _deck.Persons > 0 ? $" and {_deck.Persons} people" : "";
            return $"{craft} x {load}{room} x {TripRate / Math.Max(1, _fleet.Nominal) * 3_600:0.##} trips an hour";
        }
    }

    protected override double FloodLimit =>
        _site.CrossingTime is null ? Math.Min(base.FloodLimit, Water.LevelOfCurrent(SlowestCraft)) : base.FloodLimit;

    Trip Plan(Craft craft)
    {
        var crossing = CrossingTime(craft);
        var handlings = _site is FerrySite { Handling: Handling.PerVehicle } ? Packing.Handlings(craft) : 1;
        return new Trip(
            Handle(_site.Loading, craft.Loading, craft.Trip, handlings),
            crossing,
            Handle(_site.Unloading, craft.Unloading, craft.Trip, handlings),
            _site.ReturnTime is { } back ? World.DrawTime(back, craft.Return, craft.Trip) : crossing
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

    TimeSpan CrossingTime(Craft craft) =>
        _site.CrossingTime is { } time
            ? World.DrawTime(time, craft.Crossing, craft.Trip)
            : Moment.Seconds(TimeAcross(craft.Speed));

    // Seconds for a craft that holds against the current, from bank to bank. A craft that a flood catches as slow as
    // the water is held up at the bank by the site's closure; for the rate it counts as barely moving.
    double TimeAcross(double speed)
    {
        var current = Water.Current;
        return Water.Width / Math.Sqrt(Math.Max(speed * speed - current * current, 1e-6));
    }

    double SlowestCraft
    {
        get
        {
            var slowest = _fleet.Craft.Count == 0 ? World.Value(_site.Speed) : double.PositiveInfinity;
            foreach (var craft in _fleet.Craft)
            {
                slowest = Math.Min(slowest, craft.Speed);
            }
            return slowest;
        }
    }

    double MeanSpeed => _fleet.Craft.Count > 0 ? _fleet.Craft.Average(craft => craft.Speed) : World.Value(_site.Speed);

    bool MakesWay =>
        Water.UsualCurrent <= _site.MaxCurrent && (_site.CrossingTime is not null || SlowestCraft > Water.UsualCurrent);

    int VehiclesPerTrip
    {
        get
        {
            var mean = World.Plan.MeanVehicle(Math.Min(_deck.LoadClass, _deck.Load));
            return _deck.Holds(mean.Length, mean.LoadClass);
        }
    }

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
                .Select(step => (step.From, step.Trips * VehiclesPerTrip, step.Trips * _deck.Persons)),
        ];
    }

    // Trips a second: as many as the craft make, and no more than the berths on either bank can handle.
    double TripRateOf(int craft)
    {
        if (craft == 0 || !_canMakeWay)
        {
            return 0;
        }
        var handlings = _site is FerrySite { Handling: Handling.PerVehicle } ? Math.Max(1, VehiclesPerTrip) : 1;
        var loading = World.Value(_site.Loading) * handlings;
        var unloading = World.Value(_site.Unloading) * handlings;
        var speed = MeanSpeed;
        var crossing = _site.CrossingTime is { } time ? World.Value(time) : TimeAcross(speed);
        var back = _site.ReturnTime is { } empty ? World.Value(empty) : crossing;
        var byCraft = craft / (loading + crossing + unloading + back);
        return Math.Min(byCraft, Math.Min(_nearBerths.Capacity / loading, _farBerths.Capacity / unloading));
    }

    readonly record struct Trip(TimeSpan Loading, TimeSpan Crossing, TimeSpan Unloading, TimeSpan Return);
}
