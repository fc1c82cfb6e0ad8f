using System.Security.Cryptography;
using System.Text;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Scenario files. Reading never throws for what a file contains: all problems are found together, each with its place,
/// and only YAML that cannot be parsed at all is reported alone.
/// </summary>
public static class ScenarioFile
{
    static readonly Key Root = new(
        typeof(ScenarioReading).GetProperty(nameof(ScenarioReading.Scenario))!,
        new KeyAttribute("scenario", "The scenario."),
        null
    );

    /// <summary>Reads a file, and those that it extends.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sets">Values set from outside, each <c>path=value</c>.</param>
    /// <param name="language">The kinds that it may name; those that the program brings if not given.</param>
    public static ScenarioReading Read(
        string path,
        IReadOnlyList<string>? sets = null,
        ScenarioLanguage? language = null
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReadNodes(loading => loading.File(path), Setting.OfSets(sets ?? []), language);
    }

    /// <summary>Reads a text as if it stood in a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The name that problems bear; what the text extends is looked for beside it.</param>
    /// <param name="sets">Values set from outside, each <c>path=value</c>.</param>
    /// <param name="language">The kinds that it may name; those that the program brings if not given.</param>
    public static ScenarioReading Parse(
        string text,
        string fileName = "scenario.yaml",
        IReadOnlyList<string>? sets = null,
        ScenarioLanguage? language = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        return ReadNodes(loading => loading.Text(text, fileName), Setting.OfSets(sets ?? []), language);
    }

    /// <summary>Reads a text as if it stood in a file that extends a scenario.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extended">The scenario over which it is laid.</param>
    /// <param name="fileName">The name that problems in the text bear; those elsewhere bear the scenario's.</param>
    public static ScenarioReading Parse(string text, Scenario extended, string fileName = "scenario.yaml")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(extended);
        ArgumentNullException.ThrowIfNull(fileName);
        return ReadNodes(loading => loading.Over(extended, text, fileName), [], extended.Language);
    }

    /// <summary>Reads a scenario that was made in code, and checks it, with values set.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="settings">The values; none for the scenario as it is.</param>
    internal static ScenarioReading ReadMade(Scenario scenario, IReadOnlyList<Setting> settings) =>
        ReadNodes(loading => loading.Made(scenario), settings, scenario.Language);

    /// <summary>The nodes of which a reader of the scenario would see the text.</summary>
    /// <param name="scenario">The scenario.</param>
    internal static MapNode Nodes(Scenario scenario) => Node(scenario, WritingStyle.Friendly);

    /// <summary>An assumption's value or distribution as a file writes it, with units.</summary>
    /// <param name="assumption">The assumption.</param>
    public static string ValueText(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        return DistributionText.Of(assumption.Value, assumption.Dimension, WritingStyle.Friendly);
    }

    /// <summary>The scenario as a file: every key, defaults included, that reads back to an equal scenario to the last bit.</summary>
    /// <param name="scenario">The scenario.</param>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return YamlText.Of(Nodes(scenario));
    }

    /// <summary>
    /// The scenario of a reading as a file, with what extends, imports and sets resolved: every key, each figure with its
    /// source where it has one, and each that no file gives marked as a default. It reads back to an equal scenario to the last bit.
    /// </summary>
    /// <param name="reading">A reading without errors.</param>
    /// <exception cref="ArgumentException">The reading has no scenario.</exception>
    public static string Write(ScenarioReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var scenario =
            reading.Scenario ?? throw new ArgumentException("There is no scenario to write.", nameof(reading));
        return YamlText.Of(SourcedText.Of(Nodes(scenario), reading));
    }

    /// <summary>
    /// The scenario of a reading as one file that needs no other: all that it extends, imports and has set laid together, as
    /// its authors wrote it, with their units, sources and notes. Defaults and comments are left out. It reads back to an
    /// equal scenario, of the same hash.
    /// </summary>
    /// <param name="reading">A reading of a file without errors.</param>
    /// <exception cref="ArgumentException">The reading has no scenario.</exception>
    public static string Bundle(ScenarioReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading is { Scenario: not null, Root: { } root }
            ? BundledText.Of(root, reading)
            : throw new ArgumentException("There is no scenario to write.", nameof(reading));
    }

    /// <summary>
    /// The hash of all that influences results, in lower-case hexadecimal: of the values, whatever the file, its units, its
    /// comments and the order of its keys; title, question, notes and sources are left out. So is a key that is at its
    /// default, given or not: a key that a later version adds changes no hash.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    public static string Hash(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var canonical = YamlText.Of(Node(scenario, WritingStyle.Canonical));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    static MapNode Node(Scenario scenario, WritingStyle style) =>
        (MapNode)Forms.Of(scenario.Language).Scenario.Write(scenario, Root, scenario, style);

    static ScenarioReading ReadNodes(
        Func<Loading, MapNode> load,
        IReadOnlyList<Setting> settings,
        ScenarioLanguage? language
    )
    {
        var report = new Report();
        try
        {
            var loading = new Loading(report);
            var root = load(loading);
            return ReadRoot(
                root,
                loading.Count,
                loading.Library,
                settings,
                report,
                language ?? ScenarioLanguage.Default
            ) with
            {
                Extended = loading.Extended,
            };
        }
        catch (UnreadableFileException e)
        {
            return new ScenarioReading(null, [e.Problem], new Dictionary<string, Provenance>());
        }
    }

    /// <summary>Reads what was loaded, with values set from outside.</summary>
    /// <param name="root">The file, with what it extends.</param>
    /// <param name="files">Files loaded; problems of the values set come after theirs.</param>
    /// <param name="library">What the file imports, for entries that are like one of it.</param>
    /// <param name="settings">Values set from outside.</param>
    /// <param name="report">Takes the problems; it may hold those of loading.</param>
    /// <param name="language">The kinds that it may name.</param>
    internal static ScenarioReading ReadRoot(
        MapNode root,
        int files,
        Library library,
        IReadOnlyList<Setting> settings,
        Report report,
        ScenarioLanguage language
    )
    {
        root = Settings.Apply(root, settings, files, Forms.Of(language).Scenario, report);
        root = Likeness.Resolve(root, library, report);
        return ReadScenario(root, report, isAsWritten: settings is [], language);
    }

    static ScenarioReading ReadScenario(MapNode root, Report report, bool isAsWritten, ScenarioLanguage language)
    {
        var reading = new Reading(root, report);
        var form = Forms.Of(language).Scenario;
        IReadOnlyList<AcceptedWarning> accepted = [];
        var scenario = (Scenario?)form.ReadEntry(root, null, root.Place with { Length = 1 }, "", reading);
        reading.CheckFolderName();
        Acceptances.CheckCodes(reading);
        Assumptions.CheckNames(reading);
        Assumptions.CheckUses(reading);
        Assumptions.CheckPoints(reading);
        if (scenario is not null && !report.HasErrors)
        {
            scenario = scenario with
            {
                Language = language,
                Assumptions = Assumptions.Settled(scenario.Assumptions, reading),
            };
            CheckList.Run(scenario, reading, isAsWritten);
            accepted = Acceptances.Take(scenario, reading, isAsWritten);
        }
        if (scenario is null || report.HasErrors)
        {
            return new ScenarioReading(null, report.Sorted(), reading.Provenance) { Places = reading.Places };
        }

        return new ScenarioReading(scenario, report.Sorted(), reading.Provenance)
        {
            Notes = reading.Notes.Sorted(),
            Accepted = accepted,
            Figures = Figures.Of(scenario, reading),
            Places = reading.Places,
            Root = root,
        };
    }
}
