namespace RiverCrossingSim.Analysis;

/// <summary>
/// Writes the folder of a validation whole or not at all: <c>checks.csv</c>, a line for each check, and
/// <c>validation.json</c>, the same with the scoreboard. With the same program, runtime, operating system and architecture, the same
/// groups and seed give the same two files to the last bit, whatever the day and the number of threads.
/// </summary>
public static class ValidationFolder
{
    /// <summary>The file by which such a folder is known.</summary>
    public const string Main = "validation.json";

    /// <summary>Writes all files.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="folder">Where to; it is made, or replaced if it holds an older validation.</param>
    /// <param name="replace">Whether an older validation there may be replaced.</param>
    /// <param name="alsoWrite">Writes more files into the folder that it is given, such as the report.</param>
    /// <exception cref="IOException">The folder may not or cannot be written.</exception>
    public static void Write(ValidationResult result, string folder, bool replace, Action<string> alsoWrite) =>
        ResultsFolder.Write(
            folder,
            replace,
            Main,
            unfinished =>
            {
                ResultsFolder.WriteText(unfinished, Main, Json(result));
                ResultsFolder.WriteCsv(unfinished, "checks.csv", csv => Checks(result, csv));
                alsoWrite(unfinished);
            }
        );

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
