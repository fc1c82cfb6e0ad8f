namespace RiverCrossingSim.Model;

/// <summary>What one site reports: what it carried, when it was closed and why, its queue.</summary>
sealed class SiteBook
{
    readonly int _vehiclesPlace,
        _personsPlace,
        _repairPlace,
        _strikePlace,
        _daylightPlace,
        _preparationPlace,
        _currentPlace,
        _disruptionPlace = -1,
        _civiliansPlace = -1,
        _meanVehiclesPlace,
        _maxVehiclesPlace,
        _meanPersonsPlace,
        _maxPersonsPlace,
        _vehiclesAcrossSeries,
        _personsAcrossSeries,
        _vehiclesWaitingSeries,
        _personsWaitingSeries;
    double _vehicleSeconds,
        _personSeconds;
    int _vehiclesNow,
        _personsNow,
        _mostVehicles,
        _mostPersons;
    TimeSpan _noted;

    public SiteBook(Plan plan, Site site)
    {
        int Column(string measure, string unit, string about) =>
            plan.Rows.Place("site", site.Name, measure, unit, about);
        int Series(string kind, int greatest) => plan.Timeline.Place(site.Name, kind, greatest);
        _vehiclesPlace = Column("vehicles", "", "Vehicles that it carried across.");
        _personsPlace = Column("persons", "", "People that it carried across, riders included.");
        _repairPlace = Column("downtime_repair_h", "h", "Hours closed by damage.");
        _strikePlace = Column("downtime_strike_h", "h", "Hours of pause after strikes, where nothing else closed it.");
        _daylightPlace = Column(
            "downtime_daylight_h",
            "h",
            "Hours outside its operating window, where nothing else closed it."
        );
        _preparationPlace = Column("downtime_preparation_h", "h", "Hours before it was open.");
        _currentPlace = Column("downtime_current_h", "h", "Hours closed by the current.");
        if (plan.Scenario.Disruptions.Count > 0)
        {
            _disruptionPlace = Column(
                "downtime_disruption_h",
                "h",
                "Hours in which a disruption kept it from working."
            );
        }
        if (plan.Scenario.Civilians.Count > 0)
        {
            _civiliansPlace = Column("civilians", "", "Civilians whom it carried across, by bus and on foot.");
        }
        _meanVehiclesPlace = Column(
            "queue_mean_vehicles",
            "",
            "Vehicles in its waiting area, mean over the replication."
        );
        _maxVehiclesPlace = Column("queue_max_vehicles", "", "Vehicles in its waiting area, at the most.");
        _meanPersonsPlace = Column(
            "queue_mean_persons",
            "",
            "Dismounted people in its waiting area, mean over the replication."
        );
        _maxPersonsPlace = Column("queue_max_persons", "", "Dismounted people in its waiting area, at the most.");
        _vehiclesAcrossSeries = Series("vehicles_across", plan.TotalVehicles);
        _personsAcrossSeries = Series("personnel_across", plan.TotalPeople);
        _vehiclesWaitingSeries = Series("vehicles_waiting", plan.TotalVehicles);
        _personsWaitingSeries = Series("persons_waiting", plan.TotalPeople);
    }

    /// <summary>Vehicles of the force carried across.</summary>
    public int Vehicles { get; private set; }

    /// <summary>People of the force carried across.</summary>
    public int Persons { get; private set; }

    /// <summary>Civilians carried across.</summary>
    public int Civilians { get; private set; }

    public void Begin()
    {
        Vehicles = Persons = Civilians = 0;
        _vehicleSeconds = _personSeconds = 0;
        _vehiclesNow = _personsNow = _mostVehicles = _mostPersons = 0;
        _noted = default;
    }

    public void Deliver(Load load)
    {
        if (load.IsCivilian)
        {
            Civilians += load.People.Count;
            return;
        }
        Vehicles += load.Vehicles;
        Persons += load.People.Count;
    }

    public void NoteQueue(TimeSpan now, int vehicles, int persons)
    {
        var seconds = (now - _noted).TotalSeconds;
        _vehicleSeconds += seconds * _vehiclesNow;
        _personSeconds += seconds * _personsNow;
        (_noted, _vehiclesNow, _personsNow) = (now, vehicles, persons);
        _mostVehicles = Math.Max(_mostVehicles, vehicles);
        _mostPersons = Math.Max(_mostPersons, persons);
    }

    public void Sample(int[] samples, int at, int samplesPerSeries)
    {
        samples[_vehiclesAcrossSeries * samplesPerSeries + at] = Vehicles;
        samples[_personsAcrossSeries * samplesPerSeries + at] = Persons;
        samples[_vehiclesWaitingSeries * samplesPerSeries + at] = _vehiclesNow;
        samples[_personsWaitingSeries * samplesPerSeries + at] = _personsNow;
    }

    public void Write(Span<double> row, Gate gate, TimeSpan now)
    {
        NoteQueue(now, _vehiclesNow, _personsNow);
        var length = Math.Max(now.TotalSeconds, 1e-9);
        row[_vehiclesPlace] = Vehicles;
        row[_personsPlace] = Persons;
        row[_repairPlace] = gate.Seconds(Closure.Repair) / 3_600;
        row[_strikePlace] = gate.Seconds(Closure.AfterStrike) / 3_600;
        row[_daylightPlace] = gate.Seconds(Closure.Daylight) / 3_600;
        row[_preparationPlace] = gate.Seconds(Closure.Preparation) / 3_600;
        row[_currentPlace] = gate.Seconds(Closure.Current) / 3_600;
        if (_disruptionPlace >= 0)
        {
            row[_disruptionPlace] = gate.Seconds(Closure.Disruption) / 3_600;
        }
        if (_civiliansPlace >= 0)
        {
            row[_civiliansPlace] = Civilians;
        }
        row[_meanVehiclesPlace] = _vehicleSeconds / length;
        row[_maxVehiclesPlace] = _mostVehicles;
        row[_meanPersonsPlace] = _personSeconds / length;
        row[_maxPersonsPlace] = _mostPersons;
    }
}
