namespace RiverCrossingSim.Model;

/// <summary>What was lost by one cause: at one kind of target under fire, or otherwise.</summary>
sealed class LossBook
{
    readonly int _killedPlace,
        _woundedPlace,
        _vehiclesPlace,
        _hitsPlace;

    /// <summary>A book with columns of its own.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    /// <param name="cause">The cause's name in the columns.</param>
    /// <param name="where">Where or how the losses come about, as it follows "people killed".</param>
    /// <param name="hits">What its hits are, a sentence.</param>
    public LossBook(Plan plan, string cause, string where, string hits)
    {
        int Column(string measure, string about) => plan.Rows.Place("losses", cause, measure, "", about);
        _hitsPlace = Column("hits", hits);
        _killedPlace = Column("killed", $"People killed {where}.");
        _woundedPlace = Column("wounded", $"People wounded {where}.");
        _vehiclesPlace = Column("vehicles", $"Vehicles destroyed {where}.");
    }

    /// <summary>Rounds that hit, or what stands for them.</summary>
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
