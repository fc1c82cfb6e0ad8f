namespace RiverCrossingSim.Model;

/// <summary>Ferries, rafts and barges.</summary>
sealed class FerryMeans : CraftMeans<FerrySite>
{
    public override string Title => "Ferries, rafts and barges";

    public override Type Work => typeof(FerrySite);

    public override IReadOnlyList<MeansRule> Rules { get; } = [MeansRule.CraftTime, MeansRule.Deck];

    public override IReadOnlyList<Hindrance> Hindrances =>
        [
            .. base.Hindrances,
            Hindrance.OfLoadClass<FerrySite>(
                (site, scenario) =>
                    double.IsFinite(Bounds.Of(site.Deck.Load, scenario).Least) ? 0 : site.Deck.LoadClass,
                site =>
                    site with
                    {
                        Deck = site.Deck with { LoadClass = double.PositiveInfinity, Load = double.PositiveInfinity },
                    }
            ),
        ];

    protected override TargetKind OnTheWater => TargetKind.Craft;

    protected override (string One, string Many) Called => ("ferry", "ferries");

    protected override Deck DeckOf(FerrySite site) => site.Deck;

    protected override string Load(FerrySite site, IQuantityWords words)
    {
        var deck = site.Deck;
        var limits = new List<string>();
        if (double.IsFinite(deck.LoadClass))
        {
            limits.Add($"class {words.Range(deck.LoadClass, Dimension.Mass)}");
        }
        if (words.IsLimit(deck.Load))
        {
            limits.Add($"load {words.Range(deck.Load, Dimension.Mass)}");
        }
        if (words.IsAny(deck.Persons))
        {
            limits.Add($"{words.Range(deck.Persons, Dimension.Count)} people");
        }
        var rows = $"; {words.Count(deck.Lanes, "row")} of {words.Range(deck.Length, Dimension.Length)}";
        return limits.Count == 0 ? rows : $"{rows}, {string.Join(", ", limits)}";
    }
}
