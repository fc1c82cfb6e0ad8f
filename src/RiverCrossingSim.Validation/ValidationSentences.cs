using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>What a validation says in plain sentences.</summary>
public static class ValidationSentences
{
    /// <summary>The verdict, and what it rests on.</summary>
    /// <param name="result">The validation.</param>
    public static IReadOnlyList<string> Of(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. All(result)];
    }

    /// <summary>What the verdict is called in the table.</summary>
    /// <param name="check">The check.</param>
    public static string Verdict(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.Outcome?.Verdict switch
        {
            RiverCrossingSim.Validation.Verdict.Passed => "passed",
            RiverCrossingSim.Validation.Verdict.Failed => "failed",
            RiverCrossingSim.Validation.Verdict.NotScored => "not scored",
            null => "not run",
            var other => throw new InvalidOperationException($"There are no words for the verdict {other}."),
        };
    }

    /// <summary>The command that repeats it.</summary>
    /// <param name="result">The validation.</param>
    public static string Command(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var all = ValidationSuite.Groups.Select(group => group.Name).Append(HistoryChecks.Name);
        var some = result.Groups.Select(group => group.Group.Name).ToList();
        var only = all.SequenceEqual(some) ? "" : $" --only {string.Join(' ', some)}";
        return $"rcsim validate{only} --seed {result.Seed}";
    }

    static IEnumerable<string> All(ValidationResult result)
    {
        var scored = result.Passed + result.Failed;
        yield return result.Failed == 0
            ? $"{Checks(scored)} compared the program with something outside it, and it passed every one."
            : $"{Checks(scored)} compared the program with something outside it: {Wording.Count(result.Passed)} passed, {Wording.Count(result.Failed)} failed.";
        if (result.NotScored > 0)
        {
            yield return $"{Checks(result.NotScored)} {(result.NotScored == 1 ? "has" : "have")} nothing yet to be held against: not scored.";
        }
        if (result.NotRun > 0)
        {
            yield return $"The validation was cancelled: {Checks(result.NotRun)} {(result.NotRun == 1 ? "was" : "were")} not run.";
        }
        var missed = result.Groups.Where(group => !group.Group.IsVerification).Sum(group => group.Failed);
        if (missed > 0)
        {
            yield return $"{Wording.Count(missed)} of the failed say that the model missed what was observed, not that the program is wrong.";
        }
        var random = result.Groups.Sum(group => group.Checks.Count(check => check.Check.IsRandom));
        if (random > 0)
        {
            yield return $"{Checks(random)} {(random == 1 ? "draws" : "draw")} random numbers. Their limits are such that, all together, a program that is right fails "
                + $"at most once in {Wording.Number(1 / FalseAlarm.All)} choices of the seed; the seed, {result.Seed}, was fixed in advance.";
        }
    }

    static string Checks(int count) => $"{Wording.Count(count)} check{(count == 1 ? "" : "s")}";
}
