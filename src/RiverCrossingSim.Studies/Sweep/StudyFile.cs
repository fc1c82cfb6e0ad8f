using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Study files. They are read like scenario files: every mistake at once, each at its place, with the value, what was
/// expected and the nearest valid name.
/// </summary>
public static class StudyFile
{
    static readonly RecordForm Form = (RecordForm)
        Forms
            .With(ScenarioLanguage.Default, RecordType.Of<SweepStudy>(), RecordType.Of<Factor>())
            .Of(typeof(SweepStudy));

    /// <summary>Reads a study and the scenario that it names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="change">What the caller changes in the study, such as its seed; null for nothing.</param>
    public static StudyReading Read(string path, Func<SweepStudy, SweepStudy>? change = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var report = new Report();
        try
        {
            var text = FileText.Read(path, new SourceText(path, "").At(1, 1));
            return Read(new SourceText(path, text), report, change);
        }
        catch (UnreadableFileException e)
        {
            return new StudyReading(null, [e.Problem]);
        }
    }

    /// <summary>Makes a study ready that was made in code.</summary>
    /// <param name="study">The study.</param>
    /// <exception cref="StudyException">Something is wrong with it; the exception lists all problems.</exception>
    public static SweepPlan Plan(SweepStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var source = new SourceText("study", "");
        var report = new Report();
        var name = new Entry("name", source.At(1, 1), new ScalarNode(source.At(1, 1), study.Name, isPlain: false));
        var reading = new Reading(new MapNode(source.At(1, 1), [name]), report);
        reading.CheckFolderName();
        var plan = new StudyPlanning(study, study.Source ?? ScenarioSource.File(study.Scenario), reading).Plan();
        return plan ?? throw new StudyException(report.Sorted());
    }

    static StudyReading Read(SourceText source, Report report, Func<SweepStudy, SweepStudy>? change)
    {
        FileText.RequirePlain(source);
        if (NodeReader.Read(source, report) is not MapNode root)
        {
            throw new UnreadableFileException(
                ProblemCodes.Form,
                source.At(1, 1),
                "a study is a map of keys; it has at least the keys name, scenario and factors"
            );
        }
        root = FactorsInFull(root);
        var reading = new Reading(root, report) { Whole = "the study", FurtherKeys = [] };
        var study = (SweepStudy?)Form.ReadEntry(root, null, root.Place with { Length = 1 }, "", reading);
        reading.CheckFolderName();
        if (study is null || report.HasErrors)
        {
            return new StudyReading(null, report.Sorted());
        }
        var scenario = Path.Combine(Path.GetDirectoryName(source.Name) ?? "", study.Scenario);
        var planning = new StudyPlanning(change?.Invoke(study) ?? study, ScenarioSource.File(scenario), reading);
        var plan = planning.Plan();
        return new StudyReading(report.HasErrors ? null : plan, report.Sorted());
    }

    /// <summary>A factor may be written as a list, a distribution or nothing; here each becomes a map.</summary>
    static MapNode FactorsInFull(MapNode root) =>
        root.Find("factors") is { Value: MapNode factors } entry
            ? root.With(
                entry with
                {
                    Value = new MapNode(factors.Place, [.. factors.Entries.Select(f => f with { Value = InFull(f) })]),
                }
            )
            : root;

    static Node InFull(Entry factor) =>
        factor.Value switch
        {
            { IsNull: true } => new MapNode(factor.NamePlace, []),
            ListNode list => Only("values", list),
            ScalarNode scalar when DistributionCall.LooksLikeOne(scalar.Text) => Only("distribution", scalar),
            ScalarNode scalar => Only("values", new ListNode(scalar.Place, [scalar])),
            var map when DistributionCall.IsOne(map) => Only("distribution", map),
            var other => other,
        };

    static MapNode Only(string key, Node value) => new(value.Place, [new Entry(key, value.Place, value)]);
}
