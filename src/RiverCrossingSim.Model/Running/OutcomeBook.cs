namespace RiverCrossingSim.Model;

/// <summary>The headline figures of a replication, its assumptions, and where the loads' time went.</summary>
sealed class OutcomeBook
{
    static readonly LoadState[] Final =
    [
        LoadState.Across,
        LoadState.Lost,
        LoadState.Captured,
        LoadState.Stranded,
        LoadState.Abandoned,
    ];

    readonly World _world;
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
    readonly (int Place, string Name)[] _assumptions;
    readonly (int Vehicles, int People, Stage Stage)[] _stages;

    public OutcomeBook(World world)
    {
        _world = world;
        int Column(string name, string unit, string about) => world.Plan.Rows.Place("", "", name, unit, about);
        _outcome = Column(Columns.Outcome, "", "How the replication ended: completed, failed or censored.");
        _duration = Column(Columns.Duration, "h", "Clearance time of a completed replication.");
        _people =
        [
            (
                Column(Columns.PersonnelAcross, "", "People across, those across at the start included."),
                LoadState.Across
            ),
            (Column(Columns.PersonnelKilled, "", "People killed."), LoadState.Lost),
            (Column(Columns.PersonnelCaptured, "", "People captured."), LoadState.Captured),
            (Column(Columns.PersonnelStranded, "", "People whom nothing can ever carry across."), LoadState.Stranded),
        ];
        _peopleRemaining = Column(Columns.PersonnelRemaining, "", "People unresolved at the horizon.");
        _vehicles =
        [
            (
                Column(Columns.VehiclesAcross, "", "Vehicles across, those across at the start included."),
                LoadState.Across
            ),
            (Column(Columns.VehiclesDestroyed, "", "Vehicles destroyed by fire."), LoadState.Lost),
            (Column(Columns.VehiclesAbandoned, "", "Vehicles abandoned."), LoadState.Abandoned),
            (Column(Columns.VehiclesCaptured, "", "Vehicles captured."), LoadState.Captured),
            (Column(Columns.VehiclesStranded, "", "Vehicles that nothing can ever carry across."), LoadState.Stranded),
        ];
        _vehiclesRemaining = Column(Columns.VehiclesRemaining, "", "Vehicles unresolved at the horizon.");
        _peopleTimes =
        [
            .. Columns.Shares.Select(q =>
                Column(Columns.PersonnelTime(q), "h", $"When {q} % of the initial people were across.")
            ),
        ];
        _vehicleTimes =
        [
            .. Columns.Shares.Select(q =>
                Column(Columns.VehiclesTime(q), "h", $"When {q} % of the initial vehicles were across.")
            ),
        ];
        _clearance = Column(
            Columns.Clearance,
            "h",
            "When the last person and vehicle was resolved, whatever the share across."
        );
        _wounded = Column(Columns.Wounded, "", "People wounded and not killed, those wounded at the start included.");
        _events = Column(Columns.Events, "", "Events that the replication took.");
        _assumptions =
        [
            .. world
                .Plan.Scenario.Assumptions.Values.Where(assumption => assumption.Per == DrawnPer.Run)
                .Select(assumption =>
                    (
                        world.Plan.Rows.Place(
                            "assumption",
                            assumption.Name,
                            "",
                            BaseUnit(assumption.Dimension),
                            assumption.Note ?? $"The value of the assumption {assumption.Name}."
                        ),
                        assumption.Name
                    )
                ),
        ];
        _stages =
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    (
                        world.Plan.Rows.Place(
                            "time",
                            Names.Snake(stage),
                            "vehicle_h",
                            "h",
                            $"Hours of all vehicles together: {Names.Kebab(stage)}."
                        ),
                        world.Plan.Rows.Place(
                            "time",
                            Names.Snake(stage),
                            "person_h",
                            "h",
                            $"Hours of all people together: {Names.Kebab(stage)}."
                        ),
                        stage
                    )
                ),
        ];
        _peopleSeries = world.Plan.Timeline.Place("", "personnel_across", world.Plan.TotalPeople);
        _vehiclesSeries = world.Plan.Timeline.Place("", "vehicles_across", world.Plan.TotalVehicles);
    }

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
        row[_peopleRemaining] = ledger.InitialPeople - Final.Sum(ledger.People);
        row[_vehiclesRemaining] = ledger.InitialVehicles - Final.Sum(ledger.Vehicles);
        for (var q = 0; q < Columns.Shares.Count; q++)
        {
            row[_peopleTimes[q]] = ledger.PeopleReached(q);
            row[_vehicleTimes[q]] = ledger.VehiclesReached(q);
        }
        row[_wounded] = ledger.Wounded;
        row[_events] = _world.Sim.EventCount;
        foreach (var (place, name) in _assumptions)
        {
            row[place] = _world.Assumption(name);
        }
        foreach (var (vehicles, people, stage) in _stages)
        {
            row[vehicles] = ledger.Time.VehicleHours(stage);
            row[people] = ledger.Time.PeopleHours(stage);
        }
    }

    static string BaseUnit(Dimension dimension) =>
        dimension switch
        {
            Dimension.Duration => "s",
            Dimension.Length => "m",
            Dimension.Speed => "m/s",
            Dimension.Mass => "t",
            Dimension.Rate => "/s",
            Dimension.Angle => "deg",
            _ => "",
        };
}
