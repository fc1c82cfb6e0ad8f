using System.CommandLine;
using System.CommandLine.Parsing;
using RiverCrossingSim.Results;

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
        var output = new Option<string?>("-o")
        {
            HelpName = "FILE",
            Description = "The executed copy of one notebook; FILE.executed.ipynb beside it if not given.",
        };
        var folder = new Option<string?>("--out")
        {
            HelpName = "DIR",
            Description = "A folder for the executed copies, which keep the notebooks' names; it is made.",
        };
        var inPlace = new Option<bool>("--in-place") { Description = "Write the outputs into the notebook itself." };
        var quiet = new Option<bool>("--quiet") { Description = "Tell problems only." };
        var command = new Command(
            "run",
            "Execute a notebook's cells in order, in its own folder, and write the executed copy. Jupyter is not needed. It runs any code that the "
                + "cells hold, with all that you may do yourself: run only notebooks that you trust."
        )
        {
            files,
            parameters,
            output,
            folder,
            inPlace,
            quiet,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is not null && result.GetValue(files) is { Length: > 1 })
            {
                result.AddError("-o takes the copy of one notebook; --out gives a folder for those of several.");
            }
            if (Targets(result) > 1)
            {
                result.AddError("Of -o, --out and --in-place, only one says where the executed copy goes.");
            }
            if (result.GetValue(folder) is { } where && ToFolder(where, result.GetValue(files) ?? []) is { } objection)
            {
                result.AddError(objection);
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
            "rcsim notebook run notebooks/2-tweak-the-parameters.ipynb -p width='900 m' -o narrow.ipynb",
            "rcsim notebook run notebooks/*.ipynb --out executed",
            "rcsim notebook run notebooks/*.ipynb --in-place"
        );
        command.SetAction(parsed =>
            NotebookRunAction.Run(
                parsed.GetRequiredValue(files),
                (parsed.GetValue(parameters) ?? []).ToDictionaryOfLast(),
                new NotebookTarget(parsed.GetValue(output), parsed.GetValue(folder), parsed.GetValue(inPlace)),
                parsed.GetValue(quiet)
            )
        );
        return command;

        int Targets(CommandResult result) =>
            new[]
            {
                result.GetValue(output) is not null,
                result.GetValue(folder) is not null,
                result.GetValue(inPlace),
            }.Count(isGiven => isGiven);
    }

    /// <summary>Why a folder cannot take the copies of notebooks, in words; null if it can.</summary>
    static string? ToFolder(string folder, string[] notebooks)
    {
        if (FileNames.FileAmongFolders(folder) is { } file)
        {
            return $"--out takes a folder, and {file} is a file; -o takes a file.";
        }
        if (folder.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
        {
            return $"--out takes a folder, and {folder} is the name of a notebook; -o takes a file.";
        }
        var copies = new NotebookTarget(null, folder, false);
        if (Array.Find(notebooks, name => Path.GetFullPath(copies.Of(name)) == Path.GetFullPath(name)) is { } own)
        {
            return $"--out is the folder of {own} itself; --in-place writes into it.";
        }
        return notebooks.Select(Path.GetFileName).Distinct(StringComparer.Ordinal).Count() < notebooks.Length
            ? "--out cannot take the copies of two notebooks of one name."
            : null;
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
