using RiverCrossingSim.Results;

namespace RiverCrossingSim.Cli;

/// <summary>What a command was asked to do, as far as commands have it in common.</summary>
sealed record StudyRequest
{
    /// <summary>Replications; null for the command's default.</summary>
    public int? Replications { get; init; }

    /// <summary>The seed as it was given; null where none was.</summary>
    public ulong? GivenSeed { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed => GivenSeed ?? 1;

    /// <summary>Threads.</summary>
    public required int Threads { get; init; }

    /// <summary>The results folder as it was given; null for the usual one.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether an older result may be replaced.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether the result holds its tables as a workbook too.</summary>
    public bool Xlsx { get; init; }

    /// <summary>Whether standard output takes the summary as JSON and nothing else.</summary>
    public bool Json { get; init; }

    /// <summary>Whether only problems are told.</summary>
    public bool Quiet { get; init; }

    /// <summary>The command as it was given, for the manifest.</summary>
    public required string Command { get; init; }

    /// <summary>The place of a result: the folder that was given, or the usual one.</summary>
    /// <param name="usual">The usual one; null where what it is named after cannot be read.</param>
    /// <param name="kind">What it is to take.</param>
    public StudyPlace PlaceIn(string? usual, ResultKind kind) => new(Folder ?? usual, kind, Replace);

    /// <summary>The place of a result: the folder that was given, or the usual one after what was studied.</summary>
    /// <param name="kind">What it is to take.</param>
    /// <param name="name">The name of what is studied; null where that cannot be read.</param>
    public StudyPlace PlaceOf(ResultKind kind, string? name) => PlaceIn(UsualFolder(kind, name), kind);

    /// <summary>The usual folder of a result, after what was studied.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The name of what it is done to; null where that cannot be read.</param>
    /// <returns>Null where there is no name.</returns>
    public string? UsualFolder(ResultKind kind, string? name) => name is null ? null : kind.UsualFolder(name, Seed);
}
