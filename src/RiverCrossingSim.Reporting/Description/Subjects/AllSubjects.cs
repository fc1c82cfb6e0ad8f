using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The parts of the model in the order in which a reader meets them.</summary>
static class AllSubjects
{
    /// <summary>All of them, in a language.</summary>
    public static IReadOnlyList<Subject> Of(ScenarioLanguage language) =>
        [.. Movement.Subjects, .. MeansSubjects.Of(language), .. Harm.Subjects];

    /// <summary>Those that a scenario uses.</summary>
    public static IEnumerable<Subject> In(Described described) =>
        Of(described.Scenario.Language).Where(subject => subject.Applies(described.Scenario));

    /// <summary>What it means that a scenario does not use the others, where that needs a word.</summary>
    public static IReadOnlyList<string> NotIn(Described described) =>
        [
            .. Of(described.Scenario.Language)
                .Where(subject => !subject.Applies(described.Scenario))
                .Select(subject => subject.Absence)
                .OfType<string>(),
        ];
}
