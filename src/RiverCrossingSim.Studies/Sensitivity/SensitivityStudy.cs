using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A scenario with named factors made ready for a sensitivity study.</summary>
/// <param name="Scenario">The scenario, with an assumption for each factor that it gave as certain; null when there is any error.</param>
/// <param name="Factors">The assumptions to look at; null for all.</param>
/// <param name="Problems">All problems.</param>
public sealed record SensitivityStudy(
    Scenario? Scenario,
    IReadOnlyList<string>? Factors,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Makes named factors out.</summary>
    /// <param name="source">The scenario.</param>
    /// <param name="sets">Values set in it, each <c>path=value</c>.</param>
    /// <param name="factors">Each the name of an assumption, or <c>path=distribution</c> for a key that the scenario gives as certain; none for all assumptions.</param>
    /// <param name="outputs">The outputs that are to be looked at, by name.</param>
    public static SensitivityStudy Of(
        ScenarioSource source,
        IReadOnlyList<string> sets,
        IReadOnlyList<string> factors,
        IReadOnlyList<string> outputs
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(factors);
        var plain = source.Read(sets);
        if (plain.Scenario is not { } scenario)
        {
            return new SensitivityStudy(null, null, plain.Problems);
        }
        var problems = new List<Problem>();
        CheckOverlaps(source, sets, factors, problems);
        var (names, all) = (new List<string>(), sets.ToList());
        for (var i = 0; i < factors.Count; i++)
        {
            var equals = factors[i].IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                names.Add(factors[i]);
                Known(i, factors[i], scenario, problems);
                continue;
            }
            var (path, value) = (factors[i][..equals].Trim(), factors[i][(equals + 1)..].Trim());
            var name = NameOf(path);
            names.Add(name);
            source = source.Assuming(name, value);
            all.Add($"{path}={name}");
        }
        CheckOutputs(scenario, outputs, problems);
        var reading = factors.Any(factor => factor.Contains('=')) ? source.Read(all) : plain;
        problems.AddRange(reading.Problems.Select(problem => Named(problem, sets.Count, factors)));
        var wrong = problems.Any(problem => problem.Severity == Severity.Error);
        return new SensitivityStudy(wrong ? null : reading.Scenario, names.Count == 0 ? null : names, problems);
    }

    static string NameOf(string path) =>
        path.Replace('.', '-')
            .Replace("[", "-", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Replace("*", "all", StringComparison.Ordinal);

    static void Known(int place, string name, Scenario scenario, List<Problem> problems)
    {
        if (!scenario.Assumptions.TryGetValue(name, out var assumption))
        {
            problems.Add(
                Wrong(
                    $"--factor {place + 1}",
                    name,
                    ProblemCodes.Reference,
                    $"the scenario has no assumption {Quoting.Show(name)}{NearestName.Advice(name, scenario.Assumptions.Keys.ToList(), "there are")}; "
                        + "for any other key write path=distribution"
                )
            );
        }
        else if (assumption.Per == DrawnPer.Craft || assumption.Value is Constant)
        {
            var why =
                assumption.Per == DrawnPer.Craft
                    ? "is drawn for each craft, so it cannot be set as one"
                    : "is a constant, so it does not vary";
            problems.Add(
                Wrong($"--factor {place + 1}", name, ProblemCodes.Level, $"the assumption {Quoting.Show(name)} {why}")
            );
        }
    }

    /// <summary>Each key belongs to one factor, or the effects of the others would vanish.</summary>
    static void CheckOverlaps(
        ScenarioSource source,
        IReadOnlyList<string> sets,
        IReadOnlyList<string> factors,
        List<Problem> problems
    )
    {
        var each = factors.Select(factor => new[] { factor.Contains('=') ? factor : $"assumptions.{factor}={factor}" });
        foreach (var overlap in source.Overlaps(sets, [.. each]))
        {
            var (first, second) = ($"--factor {overlap.First + 1}", $"--factor {overlap.Second + 1}");
            var message = overlap.Message(
                $"{first} ({Quoting.Short(factors[overlap.First])})",
                $"{second} ({Quoting.Short(factors[overlap.Second])})"
            );
            problems.Add(Wrong(second, factors[overlap.Second], ProblemCodes.Duplicate, message));
        }
    }

    static void CheckOutputs(Scenario scenario, IReadOnlyList<string> outputs, List<Problem> problems)
    {
        var columns = new Plan(scenario).Rows.Columns;
        for (var i = 0; i < outputs.Count; i++)
        {
            if (Output.Named(outputs[i], columns, Deadline.Of(scenario)) is null)
            {
                problems.Add(
                    Wrong($"--output {i + 1}", outputs[i], ProblemCodes.Reference, Output.Unknown(outputs[i], columns))
                );
            }
        }
    }

    static Problem Wrong(string file, string text, string code, string message) =>
        new(Severity.Error, code, file, 1, 1, "", message) { SourceLine = text, Length = text.Length };

    /// <summary>A problem of what a factor sets bears the factor's name and text.</summary>
    static Problem Named(Problem problem, int sets, IReadOnlyList<string> factors)
    {
        var paths = factors.Select((factor, place) => (factor, place)).Where(f => f.factor.Contains('=')).ToList();
        var set = problem.SetPlace is { } given
            ? given - sets
            : paths.FindIndex(f =>
                problem.File
                == $"assumption {NameOf(f.factor[..f.factor.IndexOf('=', StringComparison.Ordinal)].Trim())}"
            );
        if (set < 0 || set >= paths.Count)
        {
            return problem;
        }
        var (text, index) = paths[set];
        return problem with
        {
            File = $"--factor {index + 1}",
            SourceLine = text,
            Line = 1,
            Column = 1,
            Length = text.Length,
        };
    }
}
