using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim diff A B</c>: what differs between two scenarios, in their own words.</summary>
sealed class DiffCommand : ProgramCommand
{
    static readonly JsonSerializerOptions Style = new() { WriteIndented = true, NewLine = "\n" };

    /// <inheritdoc/>
    public override string Name => "diff";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var first = new Argument<string>("A") { Description = "The first scenario file." };
        var second = new Argument<string>("B") { Description = "The second scenario file." };
        var json = new Option<bool>("--json") { Description = "Write the differences as JSON." };
        var command = new Command(
            Name,
            "Say what differs between two scenarios, whole with every default: key, old value, new value."
        )
        {
            first,
            second,
            json,
        };
        command.AddExamples(
            "rcsim diff kherson-2022.yaml kherson-2022-slow.yaml",
            "rcsim diff old.yaml new.yaml --json",
            "The exit code is 0 for the same, 1 for different, 2 for a file with errors."
        );
        command.SetAction(parsed =>
        {
            var (old, @new) = (Read(parsed.GetRequiredValue(first)), Read(parsed.GetRequiredValue(second)));
            if (old.Scenario is null || @new.Scenario is null)
            {
                return ExitCode.BadInput;
            }
            var found = ScenarioDiff.Between(old, @new);
            Console.Out.Write(parsed.GetValue(json) ? Json(found) : Text(found));
            return found.Count == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    static ScenarioReading Read(string path)
    {
        var reading = ScenarioFile.Read(path);
        Console.Error.Write(ProblemFormatter.Format(reading.Problems.Where(p => p.Severity == Severity.Error)));
        return reading;
    }

    static string Text(IReadOnlyList<Difference> found)
    {
        if (found.Count == 0)
        {
            return "No difference.\n";
        }
        var (changing, others) = (found.Count(one => one.ChangesResults), found.Count(one => !one.ChangesResults));
        var lines = found
            .Where(one => one.ChangesResults)
            .Concat(found.Where(one => !one.ChangesResults))
            .Select(one => $"{one.Path}{(one.ChangesResults ? "" : " (changes no result)")}\n{Sides(one)}");
        var end =
            changing == 0
                ? $"{Counted(others)}, none of which changes results."
                : $"{Counted(changing)} can change results{(others == 0 ? "" : $", {Wording.Count(others)} more {(others == 1 ? "does" : "do")} not")}.";
        return string.Concat(lines) + end + "\n";
    }

    static string Sides(Difference one) =>
        (one.Old is null ? "" : $"  - {one.Old}\n") + (one.New is null ? "" : $"  + {one.New}\n");

    static string Counted(int count) => count == 1 ? "1 difference" : $"{Wording.Count(count)} differences";

    static string Json(IReadOnlyList<Difference> found) =>
        new JsonArray([
            .. found.Select(one => new JsonObject
            {
                ["path"] = one.Path,
                ["old"] = one.Old,
                ["new"] = one.New,
                ["changes-results"] = one.ChangesResults,
            }),
        ]).ToJsonString(Style) + "\n";
}
