using System.CommandLine;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim notebook run FILE</c>: executes notebooks without Jupyter.</summary>
static class NotebookRunCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The notebook, or several.",
            Arity = ArgumentArity.OneOrMore,
        };
        var parameters = new Option<string[]>("-p")
        {
            HelpName = "name=value",
            Description = "Set a variable of the cell tagged 'parameters'; may be repeated.",
            DefaultValueFactory = _ => [],
        };
        var output = new Option<string?>("--out")
        {
            HelpName = "FILE",
            Description = "The executed copy; FILE.executed.ipynb beside the notebook if not given.",
        };
        var inPlace = new Option<bool>("--in-place") { Description = "Write the outputs into the notebook itself." };
        var quiet = new Option<bool>("--quiet") { Description = "Tell problems only." };
        var command = new Command(
            "run",
            "Execute a notebook's cells in order, in its own folder, and write the executed copy. Jupyter is not needed."
        )
        {
            files,
            parameters,
            output,
            inPlace,
            quiet,
        };
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(output) is not null
                && (result.GetValue(inPlace) || result.GetValue(files) is { Length: > 1 })
            )
            {
                result.AddError("--out goes with one notebook and without --in-place.");
            }
            foreach (
                var parameter in (result.GetValue(parameters) ?? []).Where(p =>
                    p.IndexOf('=', StringComparison.Ordinal) < 1
                )
            )
            {
                result.AddError($"-p takes name=value, such as -p width='900 m', not '{parameter}'.");
            }
        });
        command.AddExamples(
            "rcsim notebook run notebooks/2-tweak-the-parameters.ipynb -p width='900 m' --out narrow.ipynb",
            "rcsim notebook run notebooks/*.ipynb --in-place"
        );
        command.SetAction(parsed =>
            NotebookRunAction.Run(
                parsed.GetRequiredValue(files),
                (parsed.GetValue(parameters) ?? []).ToDictionaryOfLast(),
                parsed.GetValue(output),
                parsed.GetValue(inPlace),
                parsed.GetValue(quiet)
            )
        );
        return command;
    }

    /// <summary>Names and values; of several of one name the last counts.</summary>
    static Dictionary<string, string> ToDictionaryOfLast(this IEnumerable<string> parameters)
    {
        var values = new Dictionary<string, string>();
        foreach (var parameter in parameters)
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            values[parameter[..equals].Trim()] = parameter[(equals + 1)..];
        }
        return values;
    }
}
