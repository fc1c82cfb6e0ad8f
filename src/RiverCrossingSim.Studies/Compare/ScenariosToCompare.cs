using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>The scenarios of a comparison, read from files and variants of the first file.</summary>
/// <param name="Scenarios">The files in their order, then the variants; null when there is any error.</param>
/// <param name="Problems">All problems of all of them, each once.</param>
public sealed record ScenariosToCompare(IReadOnlyList<NamedScenario>? Scenarios, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads them all, so that all problems are told together.</summary>
    /// <param name="files">At least one file.</param>
    /// <param name="variants">Variants of the first file.</param>
    /// <param name="sets">Values set in all of them, each <c>path=value</c>.</param>
    public static ScenariosToCompare Read(
        IReadOnlyList<string> files,
        IReadOnlyList<Variant>? variants = null,
        IReadOnlyList<string>? sets = null
    )
    {
        sets ??= [];
        variants ??= [];
        var readings = files.Select(file => ScenarioFile.Read(file, sets)).ToList();
        var ofVariants = variants.Select(variant => Read(files[0], variant, sets)).ToList();
        var problems = readings
            .SelectMany(reading => reading.Problems)
            .Concat(ofVariants.SelectMany(own => own.Problems));
        var together = problems.Distinct().ToList();
        if (together.Any(problem => problem.Severity == Severity.Error))
        {
            return new ScenariosToCompare(null, together);
        }
        List<NamedScenario> scenarios =
        [
            .. Names(files, [.. readings.Select(reading => reading.Scenario!.Name)])
                .Zip(files, readings)
                .Select(own => new NamedScenario(own.First, own.Third.Scenario!, Origin(own.Second, sets))),
            .. variants.Zip(
                ofVariants,
                (variant, own) =>
                    new NamedScenario(variant.Name, own.Scenario!, Origin(files[0], [.. sets, .. variant.Sets]))
            ),
        ];
        together.AddRange(TwiceNamed(scenarios));
        return new ScenariosToCompare(together.Any(p => p.Severity == Severity.Error) ? null : scenarios, together);
    }

    /// <summary>Reads a variant; what is wrong with what it sets is said to be the variant's.</summary>
    static ScenarioReading Read(string file, Variant variant, IReadOnlyList<string> sets)
    {
        var reading = ScenarioFile.Read(file, [.. sets, .. variant.Sets]);
        return reading with
        {
            Problems =
            [
                .. reading.Problems.Select(problem =>
                    problem.SetPlace >= sets.Count ? problem with { File = $"--variant \"{variant.Name}\"" } : problem
                ),
            ],
        };
    }

    /// <summary>The scenarios' own names; where two are the same, those of their files.</summary>
    static IReadOnlyList<string> Names(IReadOnlyList<string> files, IReadOnlyList<string> own)
    {
        var stems = files.Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        return own.Distinct().Count() == own.Count ? own
            : stems.Distinct().Count() == stems.Count ? stems
            : files;
    }

    static IEnumerable<Problem> TwiceNamed(IEnumerable<NamedScenario> scenarios) =>
        scenarios
            .GroupBy(scenario => scenario.Name)
            .Where(group => group.Count() > 1)
            .Select(group => new Problem(
                Severity.Error,
                ProblemCodes.Name,
                group.Last().Origin ?? "",
                1,
                1,
                "",
                $"{group.Count()} of those compared are called '{group.Key}'; give each variant a name of its own, and each file once"
            ));

    static string Origin(string file, IReadOnlyList<string> sets) =>
        ChangedFrom.Words(file, sets) ?? ChangedFrom.FileName(file);
}
