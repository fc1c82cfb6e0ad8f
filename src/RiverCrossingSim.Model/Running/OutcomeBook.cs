namespace RiverCrossingSim.Model;

/// <summary>The headline figures of a replication, and the curves of what is across.</summary>
sealed class OutcomeBook : IPart
{
    readonly World _world;
    readonly RowLayout _rows;
    readonly int _outcome,
        _duration,
        _clearance,
        _wounded,
        _peopleSeries,
        _vehiclesSeries;
    readonly (int Place, LoadState State)[] _people;
    readonly (int Place, LoadState State)[] _vehicles;
    readonly int _peopleRemaining,
        _vehiclesRemaining;
    readonly int[] _peopleTimes;
    readonly int[] _vehicleTimes;

    public OutcomeBook(World world)
    {
        (_world, _rows) = (world, world.Plan.Rows);
        _outcome = _rows.Place(Headline.Outcome);
        _duration = _rows.Place(Headline.Duration);
        _people = PlacePeople();
        _peopleRemaining = _rows.Place(Headline.PersonnelRemaining);
        _vehicles = PlaceVehicles();
        _vehiclesRemaining = _rows.Place(Headline.VehiclesRemaining);
        _peopleTimes = PlaceTimes(Headline.PersonnelTime);
        _vehicleTimes = PlaceTimes(Headline.VehiclesTime);
        _clearance = _rows.Place(Headline.Clearance);
        _wounded = _rows.Place(Headline.Wounded);
        _peopleSeries = world.Plan.Timeline.Place("", Curve.PersonnelAcross, world.Plan.TotalPeople);
        _vehiclesSeries = world.Plan.Timeline.Place("", Curve.VehiclesAcross, world.Plan.TotalVehicles);
        LetBeSeen(world.Lookout, world.Ledger);
    }

    /// <summary>Nothing: it looks at the book of the force when the replication has ended.</summary>
    public void Begin() { }

    /// <summary>Samples what is across.</summary>
    public void Sample(int[] samples, int at)
    {
        var length = _world.Plan.Timeline.Samples;
        samples[_peopleSeries * length + at] = _world.Ledger.People(LoadState.Across);
        samples[_vehiclesSeries * length + at] = _world.Ledger.Vehicles(LoadState.Across);
    }

    /// <summary>Writes the headline columns.</summary>
    public void Write(Span<double> row)
    {
        var ledger = _world.Ledger;
        var clearance = ledger.ResolvedAt?.TotalHours ?? double.PositiveInfinity;
        var share = (double)ledger.People(LoadState.Across) / Math.Max(1, ledger.InitialPeople);
        var outcome =
            ledger.ResolvedAt is null ? OutcomeKind.Censored
            : share >= _world.Plan.Scenario.CompletionShare ? OutcomeKind.Completed
            : OutcomeKind.Failed;
        row[_outcome] = (int)outcome;
        row[_duration] = outcome == OutcomeKind.Completed ? clearance : double.PositiveInfinity;
        row[_clearance] = clearance;
        foreach (var (place, state) in _people)
        {
            row[place] = ledger.People(state);
        }
        foreach (var (place, state) in _vehicles)
        {
            row[place] = ledger.Vehicles(state);
        }
        row[_peopleRemaining] = ledger.PeopleLeft;
        row[_vehiclesRemaining] = ledger.VehiclesLeft;
        for (var q = 0; q < Headline.Shares.Count; q++)
        {
            row[_peopleTimes[q]] = ledger.PeopleReached(q);
            row[_vehicleTimes[q]] = ledger.VehiclesReached(q);
        }
        row[_wounded] = ledger.Wounded;
    }

    static void LetBeSeen(Lookout lookout, Ledger ledger)
    {
        lookout.Offer(ObservedQuantity.PeopleAcross, "", () => ledger.People(LoadState.Across));
        lookout.Offer(ObservedQuantity.VehiclesAcross, "", () => ledger.Vehicles(LoadState.Across));
        lookout.Offer(ObservedQuantity.PeopleLeft, "", () => ledger.PeopleLeft);
        lookout.Offer(ObservedQuantity.VehiclesLeft, "", () => ledger.VehiclesLeft);
        lookout.Offer(ObservedQuantity.PeopleLost, "", () => ledger.People(LoadState.Lost));
        lookout.Offer(ObservedQuantity.VehiclesLost, "", () => ledger.Vehicles(LoadState.Lost));
        lookout.Offer(ObservedQuantity.Ended, "", () => ledger.ResolvedAt is null ? 0 : 1);
    }

    (int, LoadState)[] PlacePeople() =>
        [
            (_rows.Place(Headline.PersonnelAcross), LoadState.Across),
            (_rows.Place(Headline.PersonnelKilled), LoadState.Lost),
            (_rows.Place(Headline.PersonnelCaptured), LoadState.Captured),
            (_rows.Place(Headline.PersonnelStranded), LoadState.Stranded),
        ];

    (int, LoadState)[] PlaceVehicles() =>
        [
            (_rows.Place(Headline.VehiclesAcross), LoadState.Across),
            (_rows.Place(Headline.VehiclesDestroyed), LoadState.Lost),
            (_rows.Place(Headline.VehiclesAbandoned), LoadState.Abandoned),
            (_rows.Place(Headline.VehiclesCaptured), LoadState.Captured),
            (_rows.Place(Headline.VehiclesStranded), LoadState.Stranded),
        ];

    int[] PlaceTimes(Func<int, Measure> measure) => [.. Headline.Shares.Select(share => _rows.Place(measure(share)))];
}
