namespace RiverCrossingSim.Model;

/// <summary>
/// The kinds of things that scenarios can name: means of crossing, targets of fire, causes of closure; and the measures of
/// the results. A scenario carries its language; reader, schema, reference, checks, reports and the simulation take the kinds from it. It never changes:
/// <see cref="With(MeansOfCrossing)"/> and its like give a language that has one kind more.
/// </summary>
public sealed class ScenarioLanguage
{
    readonly Dictionary<Type, MeansOfCrossing> _meansOf;
    readonly Dictionary<TargetKind, int> _targetPlaces;
    readonly IReadOnlyList<Measure> _own;

    ScenarioLanguage(
        IReadOnlyList<MeansOfCrossing> means,
        IReadOnlyList<TargetKind> targets,
        IReadOnlyList<Closure> closures,
        IReadOnlyList<Measure> measures
    )
    {
        (Means, Targets, Closures, _own) = (means, targets, closures, measures);
        Measures = [.. measures, .. closures.Select(closure => closure.Downtime)];
        Different("means", means.Select(kind => kind.Name));
        Different("target", targets.Select(kind => kind.Name));
        Different("closure", closures.Select(closure => closure.Name));
        Different("measure", Measures.Select(measure => measure.ToString()));
        _meansOf = means.ToDictionary(kind => kind.Record);
        _targetPlaces = targets.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        foreach (var kind in means)
        {
            if (kind.Targets.FirstOrDefault(target => !_targetPlaces.ContainsKey(target)) is { } unknown)
            {
                throw new ArgumentException(
                    $"The means '{kind.Name}' has the target '{unknown}', which the language does not know; add the target first."
                );
            }
        }
        ByPrecedence = [.. closures.OrderBy(closure => closure.Precedence)];
        Stages = StagesWith(closures);
    }

    /// <summary>The kinds that the program brings. Fingerprints depend on the order of the targets: new ones come last.</summary>
    public static ScenarioLanguage Default { get; } =
        new(
            [
                new BridgeMeans(),
                new PontoonBridgeMeans(),
                new FerryMeans(),
                new BoatMeans(),
                new FootbridgeMeans(),
                new SwimMeans(),
            ],
            [
                TargetKind.Bridge,
                TargetKind.PontoonBridge,
                TargetKind.Landing,
                TargetKind.Craft,
                TargetKind.Boats,
                TargetKind.WaitingArea,
                TargetKind.Route,
                TargetKind.AssemblyArea,
                TargetKind.Footbridge,
                TargetKind.SwimSite,
                TargetKind.CraftAtBank,
            ],
            [
                Closure.Repair,
                Closure.AfterStrike,
                Closure.Daylight,
                Closure.Preparation,
                Closure.Current,
                Closure.Disruption,
                Closure.GivenUp,
            ],
            [
                .. Headline.All,
                AssumptionMeasures.Value,
                .. SiteMeasures.All,
                .. FireMeasures.All,
                .. LossMeasures.All,
                .. TimeMeasures.All,
                .. EventMeasures.All,
                .. OtherMeasures.All,
                .. CivilianMeasures.All,
                .. ReportMeasures.All,
            ]
        );

    /// <summary>The means of crossing.</summary>
    public IReadOnlyList<MeansOfCrossing> Means { get; }

    /// <summary>The kinds of target, in the order in which sources fire at them.</summary>
    public IReadOnlyList<TargetKind> Targets { get; }

    /// <summary>The causes of closure, in the order of their columns.</summary>
    public IReadOnlyList<Closure> Closures { get; }

    /// <summary>The stages on which time goes, in the order of their columns.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>The measures of the results, those of the closures' hours among them.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The causes of closure, the one for which time counts first before the others.</summary>
    internal IReadOnlyList<Closure> ByPrecedence { get; }

    /// <summary>The same language with one more means of crossing.</summary>
    /// <param name="means">Its name, record and targets must be known to no other means, and its targets to the language.</param>
    /// <exception cref="ArgumentException">The name or the record is taken, or a target is not known.</exception>
    public ScenarioLanguage With(MeansOfCrossing means) => new([.. Means, means], Targets, Closures, _own);

    /// <summary>The same language with one more kind of target.</summary>
    /// <param name="target">Its name must be new.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public ScenarioLanguage With(TargetKind target) => new(Means, [.. Targets, target], Closures, _own);

    /// <summary>The same language with one more cause of closure.</summary>
    /// <param name="closure">Its name and column must be new.</param>
    /// <exception cref="ArgumentException">The name or the column is taken.</exception>
    public ScenarioLanguage With(Closure closure) => new(Means, Targets, [.. Closures, closure], _own);

    /// <summary>The same language with one more measure of the results.</summary>
    /// <param name="measure">Its name must be new in its group.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public ScenarioLanguage With(Measure measure) => new(Means, Targets, Closures, [.. _own, measure]);

    /// <summary>The means of a site.</summary>
    /// <param name="site">The site.</param>
    /// <exception cref="ArgumentException">The language does not know the site's record.</exception>
    public MeansOfCrossing MeansOf(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return _meansOf.TryGetValue(site.GetType(), out var means)
            ? means
            : throw new ArgumentException(
                $"'{site.Name}' is a {site.GetType().Name}, which is no means of crossing of the scenario's language; make the scenario with a ScenarioLanguage that has it."
            );
    }

    /// <summary>The place of a kind of target in <see cref="Targets"/>.</summary>
    /// <param name="target">The kind.</param>
    /// <exception cref="ArgumentException">The language does not know it.</exception>
    public int PlaceOf(TargetKind target) =>
        _targetPlaces.TryGetValue(target, out var place)
            ? place
            : throw new ArgumentException($"The scenario's language has no target '{target}'.");

    /// <summary>The cause of closure with this name; null for none.</summary>
    /// <param name="name">Its name in kebab-case.</param>
    public Closure? FindClosure(string name) => Closures.FirstOrDefault(closure => closure.Name == name);

    /// <summary>Whether it has a measure, or one of which it is a variant.</summary>
    /// <param name="measure">The measure.</param>
    public bool Has(Measure measure) => Measures.Any(own => own.IsSame(measure));

    /// <summary>Whether a scenario has a target of a kind.</summary>
    /// <param name="target">The kind.</param>
    /// <param name="scenario">The scenario.</param>
    public bool Has(TargetKind target, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(scenario);
        return target.Place is { } place
            ? place.IsIn(scenario)
            : scenario.Sites.Values.Any(site => MeansOf(site).Targets.Contains(target));
    }

    /// <summary>What a scenario needs to have a target of a kind: "a site with means: ferries or boats".</summary>
    /// <param name="target">The kind.</param>
    public string NeededFor(TargetKind target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Place is { } place)
        {
            return place.Words;
        }
        var means = Means.Where(kind => kind.Targets.Contains(target)).Select(kind => kind.Name).ToList();
        return means.Count == 0
            ? "a means of crossing that names it among its targets"
            : $"a site with means: {string.Join(" or ", means)}";
    }

    // What stands between the waiting and the loading are the causes for which a site may be closed.
    static List<Stage> StagesWith(IReadOnlyList<Closure> closures)
    {
        Stage[] before = [Stage.Held, Stage.Marching, Stage.Queueing];
        Stage[] closed =
        [
            Stage.Preparation,
            Stage.Repair,
            Stage.Daylight,
            Stage.Disruption,
            Stage.AfterStrike,
            Stage.Current,
            Stage.GivenUp,
        ];
        Stage[] after = [Stage.Loading, Stage.Crossing, Stage.Unloading];
        Stage[] stages =
        [
            .. before,
            .. closed.Union(closures.Select(closure => closure.Stage)).Except(before).Except(after),
            .. after,
        ];
        Different("stage", stages.Select(stage => stage.Name));
        return [.. stages];
    }

    static void Different(string what, IEnumerable<string> names)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException(
                $"The language has the {what} '{twice.Key}' twice; each needs a name of its own."
            );
        }
    }
}
