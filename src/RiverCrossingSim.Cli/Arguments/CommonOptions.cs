using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli;

/// <summary>Options that several commands have, said the same way in each.</summary>
static class CommonOptions
{
    /// <summary>More than anybody waits for.</summary>
    public const int MostReplications = 10_000_000;

    const int MostThreads = 1_024;

    /// <summary>How many replications.</summary>
    /// <param name="description">Of what, and what holds if it is not given.</param>
    /// <param name="least">The fewest.</param>
    public static Option<int?> Replications(string description, int least = 1) =>
        new("--replications", "-n")
        {
            HelpName = "N",
            Description = description,
            CustomParser = OptionValues.Whole("-n", least, MostReplications),
        };

    /// <summary>One replication of a run.</summary>
    /// <param name="description">What is done with it, and which it is if it is not given.</param>
    public static Option<ReplicationChoice?> Replication(string description) =>
        new("--replication")
        {
            HelpName = "K",
            Description = description,
            CustomParser = OptionValues.Replication("--replication"),
        };

    /// <summary>The seed.</summary>
    /// <param name="description">What it is the seed of, and what holds if it is not given.</param>
    public static Option<ulong?> Seed(string description = "Seed of all random numbers, 1 if not given.") =>
        new("--seed")
        {
            HelpName = "S",
            Description = description,
            CustomParser = OptionValues.Whole("--seed", ulong.MinValue, ulong.MaxValue),
        };

    /// <summary>The threads.</summary>
    public static Option<int?> Threads() =>
        new("--threads")
        {
            HelpName = "T",
            Description = "Threads, one per core if not given. The results are the same for any number.",
            CustomParser = OptionValues.Whole("--threads", 1, MostThreads),
        };

    /// <summary>Values set in a scenario.</summary>
    /// <param name="where">In what a value is set.</param>
    public static Option<string[]> Sets(string where) =>
        new("--set")
        {
            HelpName = "path=value",
            Description =
                $"Set a value {where}, such as river.width=900m; may be repeated, and the path may hold * for any name.",
            DefaultValueFactory = _ => [],
        };

    /// <summary>A scenario with some values set, under a name of its own.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">What is said of it.</param>
    public static Option<string[]> Variants(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            HelpName = "\"name: path=value; ...\"",
            Description = description,
            CustomParser = argument => [.. argument.Tokens.Select(token => token.Value)],
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                try
                {
                    Variant.Parse(token.Value);
                }
                catch (FormatException problem)
                {
                    result.AddError($"{name} {problem.Message}.");
                }
            }
        });
        return option;
    }

    /// <summary>The file of what was seen.</summary>
    public static Option<string> Observed() =>
        new("--observed")
        {
            HelpName = "FILE",
            Description = "The file of what was seen, and up to when.",
            Required = true,
        };

    /// <summary>A time of which the chance is asked.</summary>
    /// <param name="description">What is said of it.</param>
    public static Option<TimeSpan?> Within(string description) =>
        new("--within", "--done-within")
        {
            HelpName = "T",
            Description = description,
            CustomParser = OptionValues.Time("--within"),
        };

    /// <summary>Where the result goes.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="named">After what its folder in <c>results</c> is named if none is given.</param>
    /// <param name="more">What else there is to say.</param>
    public static Option<string?> Folder(ResultKind kind, string named, string more = "") =>
        new("--out")
        {
            HelpName = "DIR",
            Description =
                $"Results folder, {FileNames.ResultsRoot}/{(kind.Folder is { } begins ? $"{begins}-" : "")}{named} if not given.{more}",
        };

    /// <summary>Whether an older result may be replaced.</summary>
    /// <param name="result">What the folder holds.</param>
    public static Option<bool> Force(string result = "result") =>
        new("--force") { Description = $"Replace an older {result} in that folder." };

    /// <summary>Whether standard output takes JSON and nothing else.</summary>
    /// <param name="result">What is written.</param>
    public static Option<bool> Json(string result = "result") =>
        new("--json") { Description = $"Write the {result} to standard output as JSON, and nothing else." };

    /// <summary>Whether the result holds its tables as a workbook too.</summary>
    public static Option<bool> Xlsx() =>
        new("--xlsx")
        {
            Description =
                $"Write the tables also as {RunWorkbook.Name}, with units and a sheet that says what each column is.",
        };

    /// <summary>What is against so many replications in a workbook; null where nothing is.</summary>
    /// <param name="isAsked">Whether a workbook is asked for.</param>
    /// <param name="replications">Replications of all courses together.</param>
    public static string? TooManyForXlsx(bool isAsked, long replications) =>
        isAsked && replications > RunWorkbook.MostReplications
            ? $"--xlsx takes {Wording.Count(RunWorkbook.MostReplications)} replications at most, the rows of a sheet, not {Wording.Count(replications)}; replications.csv takes any number"
            : null;

    /// <summary>Whether only problems are told.</summary>
    /// <param name="description">What is still told.</param>
    public static Option<bool> Quiet(string description = "Tell problems only.") =>
        new("--quiet") { Description = description };

    /// <summary>What is against a time that was given with an option and lies beyond a scenario's horizon; null where nothing is.</summary>
    /// <param name="option">The option.</param>
    /// <param name="time">The time; null where none was given.</param>
    /// <param name="horizon">The horizon.</param>
    public static string? Beyond(string option, TimeSpan? time, TimeSpan horizon) =>
        time > horizon
            ? $"{option} may be {Wording.Time(horizon.TotalHours)} at most, the scenario's horizon, not {Wording.Time(time.Value.TotalHours)}; beyond it nothing is looked at"
            : null;
}
