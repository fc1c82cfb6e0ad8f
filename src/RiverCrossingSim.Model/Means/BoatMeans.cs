namespace RiverCrossingSim.Model;

/// <summary>Boats, for people on foot.</summary>
sealed class BoatMeans : CraftMeans<BoatSite>
{
    public override string Title => "Boats";

    public override Type Work => typeof(BoatSite);

    public override IReadOnlyList<MeansRule> Rules { get; } = [MeansRule.CraftTime];

    protected override TargetKind OnTheWater => TargetKind.Boats;

    protected override (string One, string Many) Called => ("boat", "boats");

    // No vehicle fits a deck without lanes.
    protected override Deck DeckOf(BoatSite site) =>
        new()
        {
            Lanes = 0,
            Gap = 0,
            LoadClass = 0,
            Load = 0,
            Persons = site.Persons,
        };

    protected override string Load(BoatSite site, IQuantityWords words) =>
        $" of {words.Range(site.Persons, Dimension.Count)} people";
}
