using System.CommandLine;

namespace RiverCrossingSim.Cli;

/// <summary>
/// The options that mean the same in every command that has them. A command says which it has: null for one that it has
/// not.
/// </summary>
/// <param name="args">The arguments of the process, for the manifest.</param>
sealed class StudyArguments(string[] args)
{
    /// <summary>How many replications; null unless a command gives it its description.</summary>
    public Option<int?>? Replications { get; init; }

    /// <summary>The seed.</summary>
    public Option<ulong?>? Seed { get; init; } = CommonOptions.Seed();

    /// <summary>The threads.</summary>
    public Option<int?>? Threads { get; init; } = CommonOptions.Threads();

    /// <summary>The results folder; null unless a command says which is usual.</summary>
    public Option<string?>? Folder { get; init; }

    /// <summary>Whether an older result may be replaced.</summary>
    public Option<bool>? Force { get; init; } = CommonOptions.Force();

    /// <summary>Whether standard output takes JSON and nothing else.</summary>
    public Option<bool>? Json { get; init; } = CommonOptions.Json("summary");

    /// <summary>Whether the result holds its tables as a workbook too; null unless a command has one.</summary>
    public Option<bool>? Xlsx { get; init; }

    /// <summary>Whether only problems are told.</summary>
    public Option<bool>? Quiet { get; init; } = CommonOptions.Quiet();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (
            var option in new Option?[]
            {
                Replications,
                Seed,
                Threads,
                Folder,
                Force,
                Xlsx,
                Json,
                Quiet,
            }.OfType<Option>()
        )
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    public StudyRequest Read(ParseResult parsed) =>
        new()
        {
            Replications = Value(parsed, Replications),
            GivenSeed = Value(parsed, Seed),
            Threads = Value(parsed, Threads) ?? Environment.ProcessorCount,
            Folder = Value(parsed, Folder),
            Replace = Value(parsed, Force),
            Xlsx = Value(parsed, Xlsx),
            Json = Value(parsed, Json),
            Quiet = Value(parsed, Quiet),
            Command = CommandText.Of(args),
        };

    static T? Value<T>(ParseResult parsed, Option<T>? option) => option is null ? default : parsed.GetValue(option);
}
