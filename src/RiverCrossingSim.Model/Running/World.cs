namespace RiverCrossingSim.Model;

/// <summary>What all parts of one replication share: the clock, the luck, the assumptions, the book of the force.</summary>
public sealed partial class World
{
    readonly Dictionary<string, int> _assumptionPlaces = [];
    readonly double[] _assumptions;
    readonly double[] _uniforms;
    readonly bool[] _given;
    readonly AssumptionCopula _copula;
    readonly Dictionary<string, LossBook> _losses = [];
    ulong _seed;
    uint _assumptionsIndex;
    uint _chanceIndex;

    internal World(Plan plan)
    {
        Plan = plan;
        foreach (var name in plan.Scenario.Assumptions.Keys)
        {
            _assumptionPlaces.Add(name, _assumptionPlaces.Count);
        }
        _assumptions = new double[_assumptionPlaces.Count];
        _uniforms = new double[_assumptionPlaces.Count];
        _given = new bool[_assumptionPlaces.Count];
        _copula = new AssumptionCopula(plan.Scenario);
        Chronicle = new Chronicle(Sim);
        Ledger = new Ledger(this);
        AirDefence = new AirDefenceAtWork(this);
        Estimates = new Estimates(this);
    }

    /// <summary>The scenario, compiled.</summary>
    public Plan Plan { get; }

    /// <summary>The clock and the processes.</summary>
    public Simulation Sim { get; } = new();

    /// <summary>What can be seen of the replication while it goes on.</summary>
    public Lookout Lookout { get; } = new();

    /// <summary>Ends the replication midway.</summary>
    internal CancellationToken Cancellation { get; set; }

    /// <summary>Tells whoever listens what happens.</summary>
    internal Chronicle Chronicle { get; }

    /// <summary>The book of the force.</summary>
    internal Ledger Ledger { get; }

    /// <summary>The air defence.</summary>
    internal AirDefenceAtWork AirDefence { get; }

    /// <summary>What headquarters makes of closures.</summary>
    internal Estimates Estimates { get; }

    /// <summary>Takes down what everybody was at; null for nobody.</summary>
    internal StageRecord? Stages { get; set; }

    /// <summary>The crossing headquarters, which is made when the sites and routes are.</summary>
    internal Headquarters Headquarters { get; set; } = null!;

    /// <summary>The pursuer's line; null where nobody pursues.</summary>
    internal PursuitLine? Line { get; set; }

    /// <summary>The books of losses, one for each way to be lost.</summary>
    internal IEnumerable<LossBook> LossBooks => _losses.Values;

    /// <summary>The book of losses of a name; the first to ask for it opens it.</summary>
    public LossBook Losses(string name, Func<Plan, LossBook> open)
    {
        if (!_losses.TryGetValue(name, out var book))
        {
            book = _losses[name] = open(Plan);
        }
        return book;
    }

    /// <summary>Draws the assumptions of a replication and sets the luck of its chances.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    /// <param name="chance">The index that draws everything else.</param>
    /// <param name="uniforms">The uniform from which each assumption is drawn, in their order; not a number, or none at all, to draw it.</param>
    internal void Begin(ulong seed, uint assumptions, uint chance, ReadOnlySpan<double> uniforms)
    {
        (_seed, _assumptionsIndex, _chanceIndex) = (seed, assumptions, chance);
        ForgetIncidents();
        double? row = null;
        foreach (var (name, assumption) in Plan.Scenario.Assumptions)
        {
            var place = _assumptionPlaces[name];
            var uniform = uniforms.IsEmpty ? double.NaN : uniforms[place];
            _given[place] = !double.IsNaN(uniform);
            if (double.IsNaN(uniform))
            {
                uniform = Replication.Uniform(seed, assumptions, assumption);
            }
            if (assumption.Value is JointDraws)
            {
                // The first of them says which row, so that no caller can tear a row apart.
                uniform = row ??= uniform;
            }
            _uniforms[place] = uniform;
        }
        _copula.Correlate(_uniforms, _given);
        foreach (var (name, assumption) in Plan.Scenario.Assumptions)
        {
            var place = _assumptionPlaces[name];
            _assumptions[place] = assumption.Value.Drawn(_uniforms[place]);
        }
    }

    /// <summary>Sets every assumption to its median, for figures that stand for the scenario as a whole.</summary>
    internal void BeginAtMedians()
    {
        (_seed, _assumptionsIndex, _chanceIndex) = (0, 0, 0);
        foreach (var (name, assumption) in Plan.Scenario.Assumptions)
        {
            _assumptions[_assumptionPlaces[name]] = assumption.Value.Median;
        }
    }

    /// <summary>The value of an assumption in this replication.</summary>
    public double Assumption(string name) => _assumptions[_assumptionPlaces[name]];

    /// <summary>The value of a run-level quantity; of an event-level one, its mean.</summary>
    public double Value(Quantity quantity) =>
        quantity switch
        {
            Quantity.Constant constant => constant.Value,
            Quantity.Assumed assumed => Assumption(assumed.Name),
            Quantity.Drawn drawn => drawn.Distribution.Mean,
            _ => throw new InvalidOperationException($"no rule for {quantity}"),
        };

    /// <summary>The least that a quantity can be in this replication.</summary>
    public double Least(Quantity quantity) =>
        quantity is Quantity.Drawn drawn ? Math.Max(0, drawn.Distribution.Minimum) : Value(quantity);

    /// <summary>The value of a run-level quantity that counts things, rounded to the nearest.</summary>
    public int Count(Quantity quantity)
    {
        var value = Value(quantity);
        return value >= int.MaxValue ? int.MaxValue : (int)Math.Round(value, MidpointRounding.AwayFromZero);
    }

    /// <summary>The value of a run-level duration.</summary>
    public TimeSpan Time(Quantity quantity) => Moment.Seconds(Value(quantity));

    /// <summary>The value of a craft-level quantity for one craft of a site.</summary>
    public double Value(Quantity quantity, string site, int craft)
    {
        if (
            quantity is Quantity.Assumed assumed
            && Plan.Scenario.Assumptions[assumed.Name] is { Per: DrawnPer.Craft } assumption
        )
        {
            var stream = StreamId.Of($"assumption {assumed.Name}", site, craft);
            return assumption.Value.Quantile(new RandomStream(_seed, _assumptionsIndex, stream).Uniform(0));
        }
        return Value(quantity);
    }

    /// <summary>A draw of an event-level quantity.</summary>
    /// <param name="quantity">What is drawn.</param>
    /// <param name="stream">The stream of its purpose and entity.</param>
    /// <param name="number">The entity's own trip, strike or repair number.</param>
    public double Draw(Quantity quantity, ulong stream, uint number) =>
        quantity is Quantity.Drawn drawn ? drawn.Distribution.Quantile(Luck(stream, number)) : Value(quantity);

    /// <summary>A draw of an event-level duration.</summary>
    public TimeSpan DrawTime(Quantity quantity, ulong stream, uint number) =>
        Moment.Seconds(Draw(quantity, stream, number));

    /// <summary>A uniform number in (0, 1), the same for the same stream and number whatever else happens.</summary>
    public double Luck(ulong stream, uint number) => new RandomStream(_seed, _chanceIndex, stream).Uniform(number);

    /// <summary>Two independent uniform numbers in (0, 1).</summary>
    internal (double First, double Second) TwoOfLuck(ulong stream, uint number) =>
        new RandomStream(_seed, _chanceIndex, stream).Uniforms(number);

    /// <summary>
    /// A stream that follows from another, for what has more numbers than room in it: page 0 is the stream itself, and no
    /// two pages share their luck.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="page">Which page, from 0.</param>
    internal static ulong Page(ulong stream, uint page) => stream ^ (page * 0xBF58476D1CE4E5B9UL);
}
