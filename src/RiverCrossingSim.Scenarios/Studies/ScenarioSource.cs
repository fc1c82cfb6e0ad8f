using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// A scenario file that was loaded once and can be read many times, each time with other values set: what a study of
/// many variants needs. It never changes and may be used by several threads.
/// </summary>
public sealed class ScenarioSource
{
    readonly MapNode? _root;
    readonly int _files;
    readonly Library _library = new();
    readonly ScenarioLanguage _language;
    readonly Problem? _problem;
    readonly IReadOnlyList<(Problem Problem, int Order)> _known = [];

    ScenarioSource(string name, ScenarioLanguage language, Func<Loading, MapNode> load)
    {
        (Name, _language) = (name, language);
        var report = new Report();
        try
        {
            var loading = new Loading(report);
            _root = load(loading);
            _files = loading.Count;
            _library = loading.Library;
            _known = report.Listed;
        }
        catch (UnreadableFileException e)
        {
            _problem = e.Problem;
        }
    }

    ScenarioSource(ScenarioSource source, MapNode root)
    {
        (Name, _language, _root) = (source.Name, source._language, root);
        (_files, _library, _known) = (source._files, source._library, source._known);
        FilePath = source.FilePath;
    }

    /// <summary>The file, or the scenario's name.</summary>
    public string Name { get; }

    /// <summary>The file, as it was given; null for a scenario that was made in code.</summary>
    public string? FilePath { get; private init; }

    /// <summary>Loads a file, and those that it extends.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">The kinds that it may name; those that the program brings if not given.</param>
    public static ScenarioSource File(string path, ScenarioLanguage? language = null) =>
        new(path, language ?? ScenarioLanguage.Default, loading => loading.File(path)) { FilePath = path };

    /// <summary>Takes a scenario that was made in code.</summary>
    /// <param name="scenario">The scenario.</param>
    public static ScenarioSource Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new ScenarioSource(scenario.Name, scenario.Language, loading => loading.Made(scenario));
    }

    /// <summary>
    /// The same with one more assumption: what a study varies that the file gives as certain. Set a key to its name to
    /// have it used.
    /// </summary>
    /// <param name="name">The assumption's name, new in the scenario.</param>
    /// <param name="value">Its distribution as a file writes it.</param>
    public ScenarioSource Assuming(string name, string value)
    {
        if (_root is null)
        {
            return this;
        }
        var place = new SourceText($"assumption {name}", value).At(1, 1, value.Length);
        var assumptions = _root["assumptions"] as MapNode ?? new MapNode(place, []);
        assumptions = assumptions.With(new Entry(name, place, new ScalarNode(place, value)));
        return new ScenarioSource(this, _root.With(new Entry("assumptions", place, assumptions)));
    }

    /// <summary>Reads the scenario, and checks it, with some values set.</summary>
    /// <param name="sets">Each <c>path=value</c>, as for <see cref="ScenarioFile.Read"/>; none for the file as it is.</param>
    public ScenarioReading Read(params IReadOnlyList<string> sets)
    {
        if (_root is null)
        {
            return new ScenarioReading(null, [_problem!], new Dictionary<string, Provenance>());
        }
        var report = new Report();
        foreach (var (problem, order) in _known)
        {
            report.Add(problem, order);
        }
        return ScenarioFile.ReadRoot(_root, _files, _library, Setting.OfSets(sets), report, _language);
    }

    /// <summary>Which of several factors set the same key, so that one overwrites the other.</summary>
    /// <param name="sets">What is set at all points, each <c>path=value</c>.</param>
    /// <param name="factors">Of each factor all that it sets, each <c>path=value</c>.</param>
    /// <returns>The first key that both set, for each pair; none where the scenario or what is set has errors.</returns>
    public IReadOnlyList<FactorOverlap> Overlaps(
        IReadOnlyList<string> sets,
        IReadOnlyList<IReadOnlyList<string>> factors
    )
    {
        if (_root is null || Read(sets).Scenario is not { } scenario)
        {
            return [];
        }
        var report = new Report();
        var root = Settings.Apply(_root, Setting.OfSets(sets), _files, Forms.Of(_language).Scenario, report);
        return FactorOverlap.Of(Likeness.Resolve(root, _library, report), scenario, factors);
    }

    /// <summary>What the key at a path measures; null where there is no such path.</summary>
    /// <param name="path">A path as <c>--set</c> takes it.</param>
    public Dimension? DimensionOf(string path)
    {
        if (_root is null || SetStep.Parse(path) is not { } steps)
        {
            return null;
        }
        var change = new SetChange(_root, steps, new ScalarNode(_root.Place, "1"), new Report());
        return change.Of(_root, Forms.Of(_language).Scenario) is null ? null : change.Key?.Dimension;
    }
}
