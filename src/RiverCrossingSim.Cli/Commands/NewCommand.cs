using System.CommandLine;
using System.Text.RegularExpressions;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim new NAME</c>: writes a small commented scenario that runs.</summary>
sealed partial class NewCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "new";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var name = new Argument<string>("NAME")
        {
            Description = "The scenario's name: letters, digits, - and _. The file is NAME.yaml.",
        };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Allowed().IsMatch(text))
            {
                result.AddError(
                    $"NAME takes letters, digits, - and _, beginning with a letter or digit, not '{text}'."
                );
            }
        });
        var force = new Option<bool>("--force") { Description = "Replace a file of that name." };
        var command = new Command(Name, "Write a small commented scenario that runs, to start from.") { name, force };
        command.AddExamples("rcsim new ford");
        command.SetAction(parsed => Write(parsed.GetRequiredValue(name), parsed.GetValue(force)));
        return command;
    }

    static int Write(string name, bool replace)
    {
        var path = $"{name}.yaml";
        if (Directory.Exists(path) || (File.Exists(path) && !replace))
        {
            Console.Error.WriteLine($"rcsim: {path} exists already; --force replaces a file, another name keeps it.");
            return ExitCode.BadInput;
        }
        File.WriteAllText(path, ScenarioTemplate.Text(name));
        var schema = WriteSchema() ? $", and {ScenarioSchema.FileName}, by which editors complete and explain it" : "";
        Console.Out.WriteLine($"Wrote {path}{schema}. Next: rcsim run {path}");
        return ExitCode.Done;
    }

    /// <summary>Writes the schema to which the scenario refers, unless there is one.</summary>
    static bool WriteSchema()
    {
        if (Path.Exists(ScenarioSchema.FileName))
        {
            return false;
        }
        File.WriteAllText(ScenarioSchema.FileName, ScenarioSchema.Text());
        return true;
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Allowed();
}
