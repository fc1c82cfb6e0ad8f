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
        _events,
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
        _outcome = Column(Columns.Outcome, "How the replication ended: completed, failed or censored.");
        _duration = Hours(Columns.Duration, "Clearance time of a completed replication.");
        _people = PlacePeople();
        _peopleRemaining = Column(Columns.PersonnelRemaining, "People unresolved at the horizon.");
        _vehicles = PlaceVehicles();
        _vehiclesRemaining = Column(Columns.VehiclesRemaining, "Vehicles unresolved at the horizon.");
        _peopleTimes = PlaceTimes(Columns.PersonnelTime, "people");
        _vehicleTimes = PlaceTimes(Columns.VehiclesTime, "vehicles");
        _clearance = Hours(
            Columns.Clearance,
            "When the last person and vehicle was resolved, whatever the share across."
        );
        _wounded = Column(Columns.Wounded, "People wounded and not killed, those wounded at the start included.");
        _events = Column(Columns.Events, "Events that the replication took.");
        _peopleSeries = world.Plan.Timeline.Place("", "personnel_across", world.Plan.TotalPeople);
        _vehiclesSeries = world.Plan.Timeline.Place("", "vehicles_across", world.Plan.TotalVehicles);
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
        row[_peopleRemaining] = ledger.InitialPeople - LoadStates.Final.Sum(ledger.People);
        row[_vehiclesRemaining] = ledger.InitialVehicles - LoadStates.Final.Sum(ledger.Vehicles);
        for (var q = 0; q < Columns.Shares.Count; q++)
        {
            row[_peopleTimes[q]] = ledger.PeopleReached(q);
            row[_vehicleTimes[q]] = ledger.VehiclesReached(q);
        }
        row[_wounded] = ledger.Wounded;
        row[_events] = _world.Sim.EventCount;
    }

    (int, LoadState)[] PlacePeople() =>
        [
            (Column(Columns.PersonnelAcross, "People across, those across at the start included."), LoadState.Across),
            (Column(Columns.PersonnelKilled, "People killed."), LoadState.Lost),
            (Column(Columns.PersonnelCaptured, "People captured."), LoadState.Captured),
            (Column(Columns.PersonnelStranded, "People whom nothing can ever carry across."), LoadState.Stranded),
        ];

    (int, LoadState)[] PlaceVehicles() =>
        [
            (Column(Columns.VehiclesAcross, "Vehicles across, those across at the start included."), LoadState.Across),
            (Column(Columns.VehiclesDestroyed, "Vehicles destroyed by fire."), LoadState.Lost),
            (Column(Columns.VehiclesAbandoned, "Vehicles abandoned."), LoadState.Abandoned),
            (Column(Columns.VehiclesCaptured, "Vehicles captured."), LoadState.Captured),
            (Column(Columns.VehiclesStranded, "Vehicles that nothing can ever carry across."), LoadState.Stranded),
        ];

    int[] PlaceTimes(Func<int, string> name, string whom) =>
        [.. Columns.Shares.Select(q => Hours(name(q), $"When {q} % of the initial {whom} were across."))];

    int Column(string name, string about) => _rows.Place("", "", name, "", about);

    int Hours(string name, string about) => _rows.Place("", "", name, "h", about);
}
