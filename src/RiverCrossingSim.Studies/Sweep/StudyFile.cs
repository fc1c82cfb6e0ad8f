using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Study files. They are read like scenario files: every mistake at once, each at its place, with the value, what was
/// expected and the nearest valid name.
/// </summary>
public static class StudyFile
{
    static readonly RecordFile<SweepStudy> Files = new(
        "study",
        [RecordType.Of<SweepStudy>(), RecordType.Of<Factor>()],
        new ShortEntries("factors", Values: "values", Distribution: "distribution")
    );

    /// <summary>Reads a study and the scenario that it names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="change">What the caller changes in the study, such as its seed; null for nothing.</param>
    public static StudyReading Read(string path, Func<SweepStudy, SweepStudy>? change = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var reading = Files.Read(path);
        if (reading.Record is not { } study)
        {
            return new StudyReading(null, reading.Problems);
        }
        var scenario = Path.Combine(Path.GetDirectoryName(path) ?? "", study.Scenario);
        var plan = new StudyPlanning(change?.Invoke(study) ?? study, ScenarioSource.File(scenario), reading).Plan();
        return new StudyReading(reading.HasErrors ? null : plan, reading.Problems);
    }

    /// <summary>Makes a study ready that was made in code.</summary>
    /// <param name="study">The study.</param>
    /// <exception cref="StudyException">Something is wrong with it; the exception lists all problems.</exception>
    public static SweepPlan Plan(SweepStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var reading = Files.Made(study, study.Name);
        var plan = new StudyPlanning(study, study.Source ?? ScenarioSource.File(study.Scenario), reading).Plan();
        return plan ?? throw new StudyException(reading.Problems);
    }
}
