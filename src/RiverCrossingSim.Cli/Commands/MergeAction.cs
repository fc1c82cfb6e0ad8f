using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim merge</c> does once the arguments are read.</summary>
/// <param name="folder">The folder of the shards.</param>
/// <param name="quiet">Whether only problems are told.</param>
sealed class MergeAction(string folder, bool quiet)
{
    /// <summary>Says how many replications are there, and what is missing.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Tell()
    {
        var shards = Read();
        if (!quiet)
        {
            Console.Out.WriteLine(
                $"{Wording.Count(shards.Done)} of {Wording.Count(shards.Total)} replications are there."
            );
        }
        return TellMissing(shards) ? ExitCode.TryAgain : ExitCode.Done;
    }

    /// <summary>Writes the results folder of the whole run.</summary>
    /// <param name="output">The folder; null for that of the shards.</param>
    /// <param name="isPartWelcome">Whether the replications before the first gap will do.</param>
    /// <param name="replace">Whether an older result may be replaced.</param>
    /// <param name="withWorkbook">Whether the tables are written as a workbook as well.</param>
    /// <param name="json">Whether standard output takes the summary as JSON and nothing else.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Merge(string? output, bool isPartWelcome, bool replace, bool withWorkbook, bool json)
    {
        var shards = Read();
        if (CommonOptions.TooManyForXlsx(withWorkbook, shards.Total) is { } tooMany)
        {
            throw new PlaceException(tooMany);
        }
        if (TellMissing(shards) && !isPartWelcome)
        {
            return ExitCode.TryAgain;
        }
        using var place = new StudyPlace(output ?? folder, ResultKind.Run, replace);
        if (place.Take() is { } objection)
        {
            throw new PlaceException(objection) { IsBusy = place.IsBusy };
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        var stored = ShardMerge.Read(shards, isPartWelcome);
        var outcome = RunOutcome.Of(
            stored.Run,
            stored.Within,
            stored.Manifest.WithRecord,
            withWorkbook,
            stored.Manifest.Command
        );
        var published = place.Publish(
            outcome.Manifest(),
            files =>
            {
                outcome.WriteReplications(files);
                outcome.Write(files);
            }
        );
        if (json)
        {
            Console.Out.Write(outcome.Json());
        }
        else if (!quiet)
        {
            outcome.Tell(published);
        }
        return ExitCode.Done;
    }

    ShardFolder Read()
    {
        var shards = ShardFolder.Read(folder);
        foreach (var problem in shards.Problems)
        {
            Console.Error.WriteLine($"rcsim: {problem}.");
        }
        return shards;
    }

    /// <summary>Tells what is missing.</summary>
    /// <returns>Whether anything is.</returns>
    bool TellMissing(ShardFolder shards)
    {
        if (shards.MissingInWords() is not { } missing)
        {
            return false;
        }
        Console.Error.WriteLine($"rcsim: {folder}: {missing}.");
        return true;
    }
}
