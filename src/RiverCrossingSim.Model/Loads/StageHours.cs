namespace RiverCrossingSim.Model;

/// <summary>Where the time of the force's people and vehicles went, stage by stage.</summary>
sealed class StageHours(ScenarioLanguage language)
{
    readonly IReadOnlyList<Stage> _stages = language.Stages;
    readonly int[] _stageOf =
    [
        .. Enum.GetValues<LoadState>()
            .Select(state => StageOf(state) is { } stage ? PlaceIn(language.Stages, stage) : -1),
    ];
    readonly int _queueing = PlaceIn(language.Stages, Stage.Queueing);
    readonly double[] _peopleSeconds = new double[language.Stages.Count];
    readonly double[] _vehicleSeconds = new double[language.Stages.Count];

    /// <summary>Hours that all people together spent on a stage.</summary>
    public double PeopleHours(Stage stage) => _peopleSeconds[PlaceIn(_stages, stage)] / 3_600;

    /// <summary>Hours that all vehicles together spent on a stage.</summary>
    public double VehicleHours(Stage stage) => _vehicleSeconds[PlaceIn(_stages, stage)] / 3_600;

    /// <summary>Forgets the last replication.</summary>
    public void Begin()
    {
        Array.Clear(_peopleSeconds);
        Array.Clear(_vehicleSeconds);
    }

    /// <summary>Enters the time that a load spent in the state in which it stands.</summary>
    public void Add(Load load, double seconds)
    {
        if (_stageOf[(int)load.State] is >= 0 and var stage)
        {
            _peopleSeconds[stage] += seconds * load.People.Count;
            _vehicleSeconds[stage] += seconds * load.Vehicles;
        }
    }

    /// <summary>Takes from the time spent queueing what a site's gate counted while it was closed.</summary>
    public void Reattribute(Gate gate)
    {
        foreach (var cause in gate.Causes)
        {
            var stage = PlaceIn(_stages, cause.Stage);
            _vehicleSeconds[stage] += gate.VehicleSeconds(cause);
            _peopleSeconds[stage] += gate.PeopleSeconds(cause);
            Reduce(ref _vehicleSeconds[_queueing], gate.VehicleSeconds(cause));
            Reduce(ref _peopleSeconds[_queueing], gate.PeopleSeconds(cause));
        }

        // The same seconds were summed in another order, so a rest of rounding may be left where nothing is.
        static void Reduce(ref double seconds, double by) => seconds = Math.Max(0, seconds - by);
    }

    // What is spent before a site is queueing until the gate says what part of it the site was closed.
    internal static Stage? StageOf(LoadState state) =>
        state switch
        {
            LoadState.Held => Stage.Held,
            LoadState.Marching => Stage.Marching,
            LoadState.Waiting => Stage.Queueing,
            LoadState.Loading => Stage.Loading,
            LoadState.Crossing => Stage.Crossing,
            LoadState.Unloading => Stage.Unloading,
            LoadState.NotReady => null,
            _ when state.IsFinal => null,
            _ => throw new InvalidOperationException($"no stage for {state}"),
        };

    static int PlaceIn(IReadOnlyList<Stage> stages, Stage stage)
    {
        for (var place = 0; place < stages.Count; place++)
        {
            if (ReferenceEquals(stages[place], stage))
            {
                return place;
            }
        }
        throw new ArgumentException($"The scenario's language has no stage '{stage}'.", nameof(stage));
    }
}
