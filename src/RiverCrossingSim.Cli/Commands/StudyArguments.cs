using System.CommandLine;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>The options that every command has which replicates and writes a results folder.</summary>
sealed class StudyArguments
{
    /// <summary>More than anybody waits for.</summary>
    public const int MostReplications = 10_000_000;

    readonly Option<ulong?> _seed = CommonOptions.Seed();

    readonly Option<int?> _threads = CommonOptions.Threads();

    readonly Option<string?> _folder;

    readonly Option<bool> _force = CommonOptions.Force();

    readonly Option<bool> _json = CommonOptions.Json("summary");

    readonly Option<bool> _quiet = CommonOptions.Quiet();

    readonly string _command;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="defaultFolder">The folder's name where none is given, for the help.</param>
    /// <param name="args">The arguments of the process, for the manifest.</param>
    public StudyArguments(Command command, string defaultFolder, string[] args)
    {
        _command = CommandText.Of(args);
        _folder = CommonOptions.Folder($"Results folder, results/{defaultFolder} if not given.");
        foreach (var option in new Option[] { _seed, _threads, _folder, _force, _json, _quiet })
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    public StudyRequest Read(ParseResult parsed) =>
        new(
            parsed.GetValue(_seed) ?? 1,
            parsed.GetValue(_threads) ?? Environment.ProcessorCount,
            parsed.GetValue(_folder),
            parsed.GetValue(_force),
            parsed.GetValue(_json),
            parsed.GetValue(_quiet),
            _command
        );
}

/// <summary>What a command that replicates was asked to do, apart from what it replicates and how often.</summary>
/// <param name="Seed">Seed of all random numbers.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Folder">The results folder as it was given; null for the default.</param>
/// <param name="Replace">Whether an older result may be replaced.</param>
/// <param name="Json">Whether standard output takes the summary as JSON and nothing else.</param>
/// <param name="Quiet">Whether only problems are told.</param>
/// <param name="Command">The command as it was given, for the manifest.</param>
sealed record StudyRequest(ulong Seed, int Threads, string? Folder, bool Replace, bool Json, bool Quiet, string Command)
{
    /// <summary>The results folder, by default one in <c>results</c> that ends in the seed.</summary>
    /// <param name="name">The name of what is replicated.</param>
    public string FolderFor(string name) => Folder ?? Path.Combine("results", $"{ResultsFolder.FileName(name)}-{Seed}");

    /// <summary>Tells whether the folder may not be written.</summary>
    /// <returns>Whether there is something against it.</returns>
    public bool IsFolderRefused(string folder)
    {
        if (ResultsFolder.Objection(folder, Replace) is not { } objection)
        {
            return false;
        }
        Console.Error.WriteLine($"rcsim: {objection}.");
        return true;
    }
}
