using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Takes out the warnings that the file accepts, each with the author's reason, and tells those that it accepts in vain: what no
/// longer holds back a warning would hold back the next.
/// </summary>
static class Acceptances
{
    /// <summary>The key.</summary>
    public const string Key = "accept";

    static readonly Lazy<IReadOnlyList<string>> Warnings = new(() =>
        [
            .. CheckList
                .All.Where(check => check.Severity == Severity.Warning)
                .Select(check => check.Code)
                .Append(ProblemCodes.Thousands)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ]
    );

    /// <summary>Reports codes that are no warnings.</summary>
    public static void CheckCodes(Reading reading)
    {
        if (reading.Root[Key] is not MapNode map)
        {
            return;
        }
        foreach (var entry in map.Entries.Where(entry => !Warnings.Value.Contains(entry.Name)))
        {
            var wrong =
                CheckList.All.Any(check => check.Code == entry.Name && check.Severity == Severity.Note)
                    ? "is a note, which needs no accepting"
                : Explanation.Codes.Contains(entry.Name) ? "is an error, which cannot be accepted but only mended"
                : $"is the code of no warning{NearestName.Advice(entry.Name, [.. Warnings.Value], "there are")}";
            reading.Error(
                ProblemCodes.Choice,
                entry.NamePlace,
                $"{Key}.{entry.Name}",
                $"{Key}: {Quoting.Show(entry.Name)} {wrong}"
            );
        }
    }

    /// <summary>Takes the warnings out that are accepted.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="reading">What is known of the file; its report has the warnings.</param>
    /// <param name="isAsWritten">Whether nothing was set from outside, which may well have mended what is accepted.</param>
    /// <returns>Those taken out.</returns>
    public static IReadOnlyList<AcceptedWarning> Take(Scenario scenario, Reading reading, bool isAsWritten)
    {
        var accepted = new List<AcceptedWarning>();
        foreach (var (code, acceptance) in scenario.Accept)
        {
            var taken = reading.Report.TakeWarnings(problem => problem.Code == code && IsMeant(problem, acceptance));
            accepted.AddRange(taken.Select(problem => new AcceptedWarning(problem, acceptance.Reason)));
            var path = $"{Key}.{code}";
            var place = reading.PlaceOf(path);
            if (taken.Count == 0 && isAsWritten && place.Source.Order == 0)
            {
                var at = acceptance.At.Count == 0 ? "" : $" at {string.Join(" or ", acceptance.At)}";
                reading.Warn(
                    ProblemCodes.AcceptedInVain,
                    place,
                    path,
                    $"{path}: there is no such warning{at} any more; take the entry out"
                );
            }
        }
        return accepted;
    }

    static bool IsMeant(Problem problem, Acceptance acceptance) =>
        acceptance.At.Count == 0 || Paths.AndParents(problem.Path).Any(acceptance.At.Contains);
}
