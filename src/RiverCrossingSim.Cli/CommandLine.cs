using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using RiverCrossingSim.Cli.Commands;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli;

/// <summary>The command line: from the arguments to an exit code. Whatever goes wrong is one message on standard error.</summary>
static class CommandLine
{
    const string Description = """
        From a scenario file to the distribution of how long a withdrawal across a river takes, and what it costs.
        """;

    static readonly string[] Examples =
    [
        "rcsim new ford                        writes ford.yaml, a small scenario to start from",
        "rcsim check ford.yaml                 says what is wrong with it, without running it",
        "rcsim run ford.yaml                   1,000 replications, a summary, and results/ford-1",
        "rcsim run ford.yaml --precision 2%    as many as it takes to know the median to 2 %",
        "rcsim compare ford.yaml bridge.yaml   which is better, under the same luck",
        "rcsim levels ford.yaml                what nobody knows, apart from luck",
        "rcsim sensitivity ford.yaml           which assumptions matter, and how much is chance",
        "rcsim explain ford.yaml               why it takes so long, cause by cause",
        "rcsim forecast ford.yaml --observed seen.yaml   what follows from what was seen so far",
        "rcsim calibrate ford.yaml --observed seen.yaml  which assumptions fit it, as a scenario",
        "rcsim sweep study.yaml                the scenario at many points, as a study file says",
        "rcsim replay ford.yaml                the story of one replication, hour by hour",
        "rcsim validate                        every check against something outside the program",
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        try
        {
            return Invoke(Parse(args));
        }
        catch (PlaceException refusal)
        {
            Console.Error.WriteLine($"rcsim: {refusal.Message}.");
            return refusal.IsBusy ? ExitCode.TryAgain : ExitCode.BadInput;
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            Console.Error.WriteLine($"rcsim: {Sentence(failure)}");
            return failure is StorageException { IsBusy: true } || DiskTrouble.IsHeld(failure)
                ? ExitCode.TryAgain
                : ExitCode.DiskError;
        }
        catch (Exception failure) when (DiskTrouble.IsOutOfMemory(failure))
        {
            Console.Error.WriteLine(
                "rcsim: there is not enough memory; fewer threads (--threads) or fewer replications (-n) take less."
            );
            if (failure is FinishedWorkException)
            {
                Console.Error.WriteLine($"rcsim: {failure.Message}");
            }
        }
        catch (StudyException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return ExitCode.BadInput;
        }
        catch (ReplayException failure)
        {
            Console.Error.WriteLine($"rcsim: {failure.Message} This is an error of the program.");
        }
        catch (Exception failure) when (failure is ReplicationException or FinishedWorkException)
        {
            Console.Error.WriteLine($"rcsim: {failure.Message}");
            Console.Error.WriteLine("This is an error of the program, not of the scenario. Where it happened:");
            Console.Error.WriteLine(failure.InnerException);
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine("rcsim: an error of the program, not of the scenario. Where it happened:");
            Console.Error.WriteLine(failure);
        }
        return ExitCode.ProgramError;
    }

    static ParseResult Parse(string[] args)
    {
        var root = new RootCommand(Description);
        foreach (var command in CommandList.Called(args))
        {
            root.Add(command);
        }
        root.AddExamples(Examples);
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = root.Parse(args, configuration);
        // A command that only has parts, as rcsim itself, says what they are.
        return parsed is { CommandResult.Command.Action: null, Action: ParseErrorAction, UnmatchedTokens: [] }
            ? root.Parse([.. args, "--help"], configuration)
            : parsed;
    }

    static int Invoke(ParseResult parsed)
    {
        // Help and version are given whatever else is on the line.
        var isOptionsAction =
            parsed.Action is not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action;
        var mistakes = isOptionsAction ? [] : UsageMistakes.Of(parsed);
        if (mistakes is [])
        {
            return parsed.Invoke(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }
            );
        }
        foreach (var mistake in mistakes)
        {
            Console.Error.WriteLine($"rcsim: {mistake}");
        }
        Console.Error.WriteLine($"'{Name(parsed.CommandResult)} --help' says how to use it.");
        return ExitCode.BadInput;
    }

    static string Sentence(Exception failure) =>
        failure is StorageException ? failure.Message
        : IsOfStandardOutput(failure) ? $"standard output takes no more: {DiskTrouble.Words(failure)}."
        : $"{failure.Message.TrimEnd('.')}: {DiskTrouble.Words(failure)}.";

    /// <summary>What fails on a file has its path in quotes; only standard output has none.</summary>
    static bool IsOfStandardOutput(Exception failure) =>
        failure.GetType() == typeof(IOException) && !failure.Message.Contains('\'', StringComparison.Ordinal);

    static string Name(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Name(parent)} {command.Command.Name}" : "rcsim";
}
