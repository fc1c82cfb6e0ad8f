namespace RiverCrossingSim.Model;

// A bridge that is closed for good may be taken apart and its sections worked as ferries.
sealed partial class PontoonBridge
{
    readonly int? _ferriesPlace;
    CraftCrossing? _ferrySite;
    int _ferriesMade;

    /// <summary>Whether it has been taken apart; nothing of it is left to be hit.</summary>
    public bool IsTakenApart { get; private set; }

    /// <summary>Finds the ferry site that its sections may join.</summary>
    protected internal override void Meet(IReadOnlyList<Crossing> sites) =>
        _ferrySite = sites.OfType<CraftCrossing>().FirstOrDefault(site => site.Name == _site.WorkedAs);

    void BeginWhole()
    {
        IsTakenApart = false;
        _ferriesMade = 0;
    }

    // The ferry site hears of it before headquarters looks for other ways, so that nobody is stranded in between.
    void TakeApart()
    {
        if (_ferrySite is null || IsGivenUp)
        {
            return;
        }
        IsTakenApart = true;
        _ferriesMade = (_sections - _missing + _spares) / Math.Max(1, World.Count(_site.SectionsPerFerry));
        if (_ferriesMade > 0)
        {
            var conversion = World.DrawTime(_site.Conversion, StreamId.Of("conversion", Name), 0);
            _ferrySite.Expect(Name, _ferriesMade, conversion);
        }
    }

    void WriteFerries(Span<double> row)
    {
        if (_ferriesPlace is { } place)
        {
            row[place] = _ferriesMade;
        }
    }
}
