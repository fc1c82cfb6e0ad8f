using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim check FILE</c>: says what is wrong with a scenario, without running it.</summary>
sealed class CheckCommand : ProgramCommand
{
    static readonly JsonSerializerOptions Style = new() { WriteIndented = true, NewLine = "\n" };

    /// <inheritdoc/>
    public override string Name => "check";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var command = new Command(Name, "Say what is wrong or doubtful in a scenario file, without running it.");
        var explain = new Option<string?>("--explain")
        {
            HelpName = "CODE",
            Description = "Explain a code, such as RC105, with an example and how to mend it; needs no file.",
        };
        var input = new ScenarioInput(command, isOptional: parsed => parsed.GetResult(explain) is not null);
        var strict = new Option<bool>("--strict") { Description = "End with code 2 for warnings too." };
        var requireSources = new Option<bool>("--require-sources")
        {
            Description = "An error for each figure of the file that names no source.",
        };
        var json = new Option<bool>("--json")
        {
            Description = "Write what is found to standard output as JSON, and nothing else.",
        };
        foreach (var option in new Option[] { explain, strict, requireSources, json })
        {
            command.Add(option);
        }
        command.AddExamples(
            "rcsim check ford.yaml",
            "rcsim check ford.yaml --strict --require-sources",
            "rcsim check ford.yaml --set sites.*.window=night",
            "rcsim check --explain RC105"
        );
        command.SetAction(parsed =>
            parsed.GetValue(explain) is { } code
                ? Explain(code)
                : Check(
                    input.ReadQuietly(parsed),
                    input.Path(parsed),
                    parsed.GetValue(strict),
                    parsed.GetValue(requireSources),
                    parsed.GetValue(json)
                )
        );
        return command;
    }

    static int Explain(string code)
    {
        if (Explanation.Find(code) is { } explanation)
        {
            Console.Out.Write(explanation.Text);
            return ExitCode.Done;
        }
        Console.Error.WriteLine($"rcsim: there is no code '{code}'. The codes are:");
        foreach (var known in Explanation.Codes)
        {
            Console.Error.WriteLine($"  {known}  {Explanation.Find(known)!.Title}");
        }
        return ExitCode.BadInput;
    }

    static int Check(ScenarioReading reading, string path, bool isStrict, bool requiresSources, bool asJson)
    {
        List<Problem> found = [.. reading.Problems, .. reading.Notes];
        if (requiresSources && reading.Scenario is not null)
        {
            found.AddRange(MissingSources.In(reading));
        }
        var isBad = found.Exists(problem =>
            problem.Severity == Severity.Error || (isStrict && problem.Severity == Severity.Warning)
        );
        if (asJson)
        {
            Console.Out.WriteLine(Json(path, found, reading.Accepted).ToJsonString(Style));
        }
        else
        {
            Console.Error.Write(ProblemFormatter.Format(found));
            if (reading.Scenario is { } scenario)
            {
                Console.Out.WriteLine($"{path}: {Counts(found)}. {Contents(scenario)}");
                Console.Out.WriteLine(SourceCounts.Of(reading.Figures));
                foreach (var (problem, reason) in reading.Accepted)
                {
                    Console.Out.WriteLine($"Accepted: {problem.Code} at {problem.Path}: {reason}");
                }
            }
            else
            {
                Console.Error.WriteLine($"{path}: {Counts(found)}. 'rcsim check --explain CODE' explains a code.");
            }
        }
        return isBad ? ExitCode.BadInput : ExitCode.Done;
    }

    static JsonObject Json(string path, List<Problem> found, IReadOnlyList<AcceptedWarning> accepted) =>
        new()
        {
            ["file"] = path,
            ["errors"] = found.Count(problem => problem.Severity == Severity.Error),
            ["warnings"] = found.Count(problem => problem.Severity == Severity.Warning),
            ["notes"] = found.Count(problem => problem.Severity == Severity.Note),
            ["problems"] = ProblemFormatter.Json(found),
            ["accepted"] = new JsonArray([
                .. accepted
                    .Zip(ProblemFormatter.Json(accepted.Select(warning => warning.Problem)))
                    .Select(pair => WithReason(pair.Second!.AsObject(), pair.First.Reason)),
            ]),
        };

    static JsonObject WithReason(JsonObject problem, string reason)
    {
        var copy = (JsonObject)problem.DeepClone();
        copy["reason"] = reason;
        return copy;
    }

    static string Counts(List<Problem> found)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Select(severity => (Name: Names.Kebab(severity), Count: found.Count(p => p.Severity == severity)))
            .Where(entry => entry.Count > 0)
            .Select(entry => Counted(entry.Count, entry.Name))
            .ToList();
        return counts.Count == 0 ? "no problems" : string.Join(", ", counts);
    }

    static string Contents(Scenario scenario)
    {
        var units = scenario.Force.Units;
        return $"{Wording.Counted(scenario.Force.Personnel, "person")} and "
            + $"{Wording.Counted(scenario.Force.Vehicles, "vehicle")} in "
            + $"{Counted(units.Sum(unit => unit.Count), "unit")}, {Counted(scenario.Sites.Count, "site")}, "
            + $"{Counted(scenario.Fire.Count, "fire source")}, {Counted(scenario.Assumptions.Count, "assumption")}.";
    }

    static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{Wording.Count(count)} {what}s";
}
