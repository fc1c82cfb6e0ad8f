namespace RiverCrossingSim.Model;

/// <summary>Where the time of the force's people and vehicles went, stage by stage.</summary>
sealed class TimeBudget
{
    const int Stages = (int)Stage.Unloading + 1;
    readonly double[] _peopleSeconds = new double[Stages];
    readonly double[] _vehicleSeconds = new double[Stages];

    /// <summary>Hours that all people together spent on a stage.</summary>
    public double PeopleHours(Stage stage) => _peopleSeconds[(int)stage] / 3_600;

    /// <summary>Hours that all vehicles together spent on a stage.</summary>
    public double VehicleHours(Stage stage) => _vehicleSeconds[(int)stage] / 3_600;

    /// <summary>Forgets the last replication.</summary>
    public void Begin()
    {
        Array.Clear(_peopleSeconds);
        Array.Clear(_vehicleSeconds);
    }

    /// <summary>Enters the time that a load spent in the state in which it stands.</summary>
    public void Add(Load load, double seconds)
    {
        if (StageOf(load.State) is { } stage)
        {
            _peopleSeconds[(int)stage] += seconds * load.People.Count;
            _vehicleSeconds[(int)stage] += seconds * load.Vehicles;
        }
    }

    /// <summary>Takes from the time spent queueing what a site's gate counted while it was closed.</summary>
    public void Reattribute(Gate gate)
    {
        for (var cause = 0; cause < Gate.Causes; cause++)
        {
            var stage = (int)StageOf((Closure)cause);
            _vehicleSeconds[stage] += gate.VehicleSeconds((Closure)cause);
            _peopleSeconds[stage] += gate.PeopleSeconds((Closure)cause);
            Reduce(ref _vehicleSeconds[(int)Stage.Queueing], gate.VehicleSeconds((Closure)cause));
            Reduce(ref _peopleSeconds[(int)Stage.Queueing], gate.PeopleSeconds((Closure)cause));
        }

        // The same seconds were summed in another order, so a rest of rounding may be left where nothing is.
        static void Reduce(ref double seconds, double by) => seconds = Math.Max(0, seconds - by);
    }

    // What is spent before a site is queueing until the gate says what part of it the site was closed.
    static Stage? StageOf(LoadState state) =>
        state switch
        {
            LoadState.Held => Stage.Held,
            LoadState.Marching => Stage.Marching,
            LoadState.Waiting => Stage.Queueing,
            LoadState.Loading => Stage.Loading,
            LoadState.Crossing => Stage.Crossing,
            LoadState.Unloading => Stage.Unloading,
            _ => null,
        };

    static Stage StageOf(Closure cause) =>
        cause switch
        {
            Closure.GivenUp or Closure.Current => Stage.Current,
            Closure.Preparation => Stage.Preparation,
            Closure.Repair => Stage.Repair,
            Closure.Disruption => Stage.Disruption,
            Closure.AfterStrike => Stage.AfterStrike,
            _ => Stage.Daylight,
        };
}
