namespace RiverCrossingSim.Model;

/// <summary>What was lost at one kind of target.</summary>
sealed class LossBook
{
    readonly int _killedPlace,
        _woundedPlace,
        _vehiclesPlace,
        _hitsPlace;

    public LossBook(Plan plan, TargetKind kind)
    {
        var name = Names.Kebab(kind);
        _hitsPlace = plan.Rows.Place("losses", name, "hits", "", $"Rounds that hit a target of kind {name}.");
        _killedPlace = plan.Rows.Place("losses", name, "killed", "", $"People killed at targets of kind {name}.");
        _woundedPlace = plan.Rows.Place("losses", name, "wounded", "", $"People wounded at targets of kind {name}.");
        _vehiclesPlace = plan.Rows.Place(
            "losses",
            name,
            "vehicles",
            "",
            $"Vehicles destroyed at targets of kind {name}."
        );
    }

    /// <summary>Rounds that hit.</summary>
    public int Hits { get; set; }

    /// <summary>People killed.</summary>
    public int Killed { get; set; }

    /// <summary>People wounded.</summary>
    public int Wounded { get; set; }

    /// <summary>Vehicles destroyed.</summary>
    public int Vehicles { get; set; }

    /// <summary>Forgets the last replication.</summary>
    public void Begin() => Hits = Killed = Wounded = Vehicles = 0;

    /// <summary>Writes its columns.</summary>
    public void Write(Span<double> row)
    {
        row[_hitsPlace] = Hits;
        row[_killedPlace] = Killed;
        row[_woundedPlace] = Wounded;
        row[_vehiclesPlace] = Vehicles;
    }
}
