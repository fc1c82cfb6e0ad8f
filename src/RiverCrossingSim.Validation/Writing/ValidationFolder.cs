using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>
/// The files of a validation: <c>checks.csv</c>, a line for each check, and
/// <c>validation.json</c>, the same with the scoreboard; with history <c>record.csv</c>, each war by its one figure. With the same program, runtime, operating system and architecture, the same
/// groups and seed give the same two files to the last bit, whatever the day and the number of threads.
/// </summary>
public static class ValidationFolder
{
    /// <summary>The whole validation.</summary>
    public const string Main = "validation.json";

    /// <summary>Writes all files but the manifest.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="files">Where to.</param>
    public static void Write(ValidationResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        files.Text(Main, Json(result));
        files.Lines("checks.csv", csv => Checks(result, csv));
        if (
            result
                .Groups.SelectMany(group => group.Checks)
                .Select(check => check.Outcome?.Details)
                .OfType<WarRecord>()
                .FirstOrDefault() is
            { } record
        )
        {
            files.Lines(RecordFile.Name, csv => RecordFile.Write(record.Record, csv));
        }
    }

    /// <summary>The manifest of a validation.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Manifest(ValidationResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Manifest
        {
            Kind = ResultKind.Validate,
            Command = command,
            Seed = $"{result.Seed}",
            Partial = result.Partial,
            Started = started.ToUniversalTime(),
        };
    }

    /// <summary>The whole validation as JSON.</summary>
    /// <param name="result">The validation.</param>
    public static string Json(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return SummaryFile.Text(
            new
            {
                Version = ProgramVersion.Text,
                result.Seed,
                result.Partial,
                FalseAlarm = FalseAlarm.All,
                result.Checks,
                result.Passed,
                result.Failed,
                result.NotScored,
                result.NotRun,
                Groups = result.Groups.Select(group => new
                {
                    group.Group.Name,
                    group.Group.Title,
                    group.Group.IsVerification,
                    group.Passed,
                    group.Failed,
                    group.NotScored,
                    group.NotRun,
                    Checks = group.Checks.Select(check => new
                    {
                        check.Check.Name,
                        check.Check.HeldAgainst,
                        check.Check.Source,
                        check.Check.IsRandom,
                        check.Outcome?.Expected,
                        check.Outcome?.Got,
                        check.Outcome?.Tolerance,
                        check.Outcome?.Used,
                        Verdict = VerdictText(check),
                        check.Outcome?.Details,
                    }),
                }),
            }
        );
    }

    /// <summary><c>checks.csv</c>: a line for each check.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="writer">Where to.</param>
    public static void Checks(ValidationResult result, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "group",
            "check",
            "verdict",
            "expected",
            "got",
            "tolerance",
            "tolerance_used",
            "random",
            "held_against",
            "source",
        ]);
        foreach (var (group, check) in result.Groups.SelectMany(group => group.Checks.Select(check => (group, check))))
        {
            csv.WriteField(group.Group.Name);
            csv.WriteField(check.Check.Name);
            csv.WriteField(VerdictText(check));
            csv.WriteField(check.Outcome?.Expected);
            csv.WriteField(check.Outcome?.Got);
            csv.WriteField(check.Outcome?.Tolerance);
            csv.WriteNumber(check.Outcome?.Used ?? double.NaN);
            csv.WriteField(check.Check.IsRandom ? "yes" : "no");
            csv.WriteField(check.Check.HeldAgainst);
            csv.WriteField(check.Check.Source);
            csv.EndRecord();
        }
    }

    static string VerdictText(CheckResult check) => SnakeCase.Of(check.Outcome?.Verdict.ToString() ?? "NotRun");
}
