namespace RiverCrossingSim.Model;

/// <summary>What was lost in one way: at one kind of target, in the flood, by one kind of disruption. It counts the force; civilians apart.</summary>
public sealed class LossBook : IPart
{
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
    /// <param name="where">Where the losses come from, as it follows "People killed".</param>
    /// <param name="hits">What is counted as a hit.</param>
    public LossBook(Plan plan, string name, string where, string hits)
    {
        int Column(string measure, string about) => plan.Rows.Place("losses", name, measure, "", about);
        _hitsPlace = Column("hits", hits);
        _killedPlace = Column("killed", $"People killed {where}.");
        _woundedPlace = Column("wounded", $"People wounded {where}.");
        _vehiclesPlace = Column("vehicles", $"Vehicles destroyed {where}.");
    }

    /// <summary>The book of a kind of target.</summary>
    internal static LossBook Of(Plan plan, TargetKind kind)
    {
        var name = kind.Name;
        return new LossBook(plan, name, $"at targets of kind {name}", $"Rounds that hit a target of kind {name}.");
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
