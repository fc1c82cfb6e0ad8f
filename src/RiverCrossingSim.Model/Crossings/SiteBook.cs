namespace RiverCrossingSim.Model;

/// <summary>What one site reports: what it carried, when it was closed and why, its queue.</summary>
sealed class SiteBook
{
    readonly int _vehiclesPlace,
        _personsPlace,
        _civiliansPlace = -1,
        _meanVehiclesPlace,
        _maxVehiclesPlace,
        _meanPersonsPlace,
        _maxPersonsPlace,
        _vehiclesAcrossSeries,
        _personsAcrossSeries,
        _vehiclesWaitingSeries,
        _personsWaitingSeries;
    readonly (int Place, Closure Cause)[] _downtimes;
    double _vehicleSeconds,
        _personSeconds;
    int _vehiclesNow,
        _personsNow,
        _mostVehicles,
        _mostPersons;
    TimeSpan _noted;

    public SiteBook(Plan plan, Site site)
    {
        int Place(Measure measure) => plan.Rows.Place(measure, site.Name);
        int Series(Curve curve, int greatest) => plan.Timeline.Place(site.Name, curve, greatest);
        _vehiclesPlace = Place(SiteMeasures.Vehicles);
        _personsPlace = Place(SiteMeasures.Persons);
        _downtimes =
        [
            .. plan
                .Scenario.Language.Closures.Where(cause => cause.Applies(plan.Scenario))
                .Select(cause => (Place(cause.Downtime), cause)),
        ];
        if (plan.Scenario.Civilians.Count > 0)
        {
            _civiliansPlace = Place(SiteMeasures.Civilians);
        }
        _meanVehiclesPlace = Place(SiteMeasures.MeanQueueOfVehicles);
        _maxVehiclesPlace = Place(SiteMeasures.LongestQueueOfVehicles);
        _meanPersonsPlace = Place(SiteMeasures.MeanQueueOfPersons);
        _maxPersonsPlace = Place(SiteMeasures.LongestQueueOfPersons);
        _vehiclesAcrossSeries = Series(Curve.VehiclesAcross, plan.TotalVehicles);
        _personsAcrossSeries = Series(Curve.PersonnelAcross, plan.TotalPeople);
        _vehiclesWaitingSeries = Series(Curve.VehiclesWaiting, plan.TotalVehicles);
        _personsWaitingSeries = Series(Curve.PersonsWaiting, plan.TotalPeople);
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
        if (now != _noted)
        {
            var seconds = (now - _noted).TotalSeconds;
            _vehicleSeconds += seconds * _vehiclesNow;
            _personSeconds += seconds * _personsNow;
            _noted = now;
        }
        (_vehiclesNow, _personsNow) = (vehicles, persons);
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
        foreach (var (place, cause) in _downtimes)
        {
            row[place] = gate.Seconds(cause) / 3_600;
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
