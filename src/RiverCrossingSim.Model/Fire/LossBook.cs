namespace RiverCrossingSim.Model;

/// <summary>What was lost in one way: at one kind of target, in the flood, by one kind of disruption. It counts the force; civilians apart.</summary>
public sealed class LossBook : IPart
{
    /// <summary>The name of the flood's book.</summary>
    internal const string Flood = "flood";

    /// <summary>The name of the book of what goes under while swimming.</summary>
    internal const string Swimming = "swimming";

    readonly int _killedPlace,
        _woundedPlace,
        _vehiclesPlace,
        _hitsPlace;
    int _killed,
        _wounded,
        _vehicles;

    /// <summary>A book with its columns.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    /// <param name="name">The name in the columns.</param>
    /// <param name="where">Where the losses come from, as it follows "People killed", with <see cref="Measure.Subject"/> for the name.</param>
    /// <param name="hits">What is counted as a hit, a sentence.</param>
    public LossBook(Plan plan, string name, string where, string hits)
    {
        int Place(Measure measure, string about) => plan.Rows.Place(measure with { About = about }, name);
        _hitsPlace = Place(LossMeasures.Hits, hits);
        _killedPlace = Place(LossMeasures.Killed, $"People killed {where}.");
        _woundedPlace = Place(LossMeasures.Wounded, $"People wounded {where}.");
        _vehiclesPlace = Place(LossMeasures.Vehicles, $"Vehicles destroyed {where}.");
    }

    /// <summary>The book of a kind of target.</summary>
    internal static LossBook Of(Plan plan, TargetKind kind) =>
        new(
            plan,
            kind.Name,
            $"at targets of kind {Measure.Subject}",
            $"Rounds that hit a target of kind {Measure.Subject}."
        );

    /// <summary>The book of a disruption; where its columns would be another book's, its name there is "disruption-NAME".</summary>
    internal static LossBook Of(Plan plan, Disruption disruption)
    {
        var name = disruption.Name;
        var isTaken = name is Flood or Swimming || plan.Scenario.Language.Targets.Any(target => target.Name == name);
        return new LossBook(
            plan,
            isTaken ? $"disruption-{name}" : name,
            $"by {Measure.Subject}",
            $"Times that {Measure.Subject} struck people or vehicles."
        );
    }

    /// <summary>Rounds that hit, or whatever else struck.</summary>
    public int Hits { get; set; }

    /// <summary>Enters people of a load.</summary>
    public void Hurt(Load load, int killed, int wounded)
    {
        if (!load.IsCivilian)
        {
            _killed += killed;
            _wounded += wounded;
        }
    }

    /// <summary>Enters a vehicle destroyed.</summary>
    public void Destroy(Load vehicle) => _vehicles += vehicle.IsCivilian ? 0 : vehicle.Vehicles;

    /// <summary>Forgets the last replication.</summary>
    public void Begin() => Hits = _killed = _wounded = _vehicles = 0;

    /// <summary>Writes its columns.</summary>
    public void Write(Span<double> row)
    {
        row[_hitsPlace] = Hits;
        row[_killedPlace] = _killed;
        row[_woundedPlace] = _wounded;
        row[_vehiclesPlace] = _vehicles;
    }
}
