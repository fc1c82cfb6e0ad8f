using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>A crossing site in the picture: the ways that lead to it, its waiting area, its means over the river.</summary>
sealed class SiteRow
{
    const double Least = 26;
    const double Between = 14;

    /// <summary>Finds what is to be written.</summary>
    public SiteRow(Scenario scenario, Site site, SitePace pace)
    {
        var words = new SiteWords(scenario, site);
        Kind = scenario.Language.MeansOf(site);
        Site = site;
        Trunks = Trunk.To(scenario, site);
        Name = Drawing.Lines(site.Name, DiagramMeasures.WaitingRight - DiagramMeasures.WaitingLeft - 14, isBold: true);
        Room = Drawing.Lines(words.Room, DiagramMeasures.WaitingRight - DiagramMeasures.WaitingLeft - 14);
        Means = words.Means;
        Details =
        [
            .. words.Details.SelectMany(line =>
                Drawing.Lines(line, DiagramMeasures.FarBank - DiagramMeasures.NearBank - 14)
            ),
        ];
        Undisturbed =
        [
            .. SiteWords
                .Undisturbed(pace)
                .SelectMany(line => Drawing.Lines(line, ChartTheme.Width - DiagramMeasures.FarBank - 26)),
        ];
    }

    /// <summary>Its means, with its looks and its targets.</summary>
    public MeansOfCrossing Kind { get; }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The ways that lead to it, bundled by the link that they pass.</summary>
    public IReadOnlyList<Trunk> Trunks { get; }

    /// <summary>Its name as lines.</summary>
    public IReadOnlyList<string> Name { get; }

    /// <summary>How many may wait there, as lines.</summary>
    public IReadOnlyList<string> Room { get; }

    /// <summary>Its means in words.</summary>
    public string Means { get; }

    /// <summary>What the means can do, as lines.</summary>
    public IReadOnlyList<string> Details { get; }

    /// <summary>What it carries if nothing goes wrong, as lines.</summary>
    public IReadOnlyList<string> Undisturbed { get; }

    /// <summary>Its middle, where its means crosses.</summary>
    public double Middle { get; private set; }

    /// <summary>The height of its waiting area.</summary>
    public double WaitingHeight => 14 + DiagramMeasures.Leading * (Name.Count + Room.Count);

    /// <summary>The height of the whole row.</summary>
    public double Height => Above + Below + Between;

    double Above => Math.Max(Least, Math.Max(WaitingHeight, WaysHeight) / 2);

    double Below => Math.Max(Above, 12 + DiagramMeasures.Leading * Math.Max(Details.Count, Undisturbed.Count - 1));

    double WaysHeight => Trunks.Sum(trunk => trunk.Height);

    /// <summary>Puts it at its place.</summary>
    /// <param name="top">Its upper edge.</param>
    public void PlaceAt(double top)
    {
        Middle = top + Between / 2 + Above;
        var y = Middle - WaysHeight / 2;
        foreach (var trunk in Trunks)
        {
            trunk.Y = y + trunk.Height / 2;
            y += trunk.Height;
        }
    }
}
