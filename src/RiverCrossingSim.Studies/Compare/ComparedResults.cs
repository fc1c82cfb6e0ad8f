namespace RiverCrossingSim.Studies;

/// <summary>Compares runs that exist, without a replication.</summary>
public static class ComparedResults
{
    /// <summary>
    /// The comparison of runs: row r of one is the same replication as row r of another where they have the same seed; where not, they are
    /// independent of each other, which is said and costs precision. Where one has more replications, only as many as all have are compared.
    /// </summary>
    /// <param name="runs">At least two, each with a name of its own, of at least two replications.</param>
    /// <exception cref="ArgumentException">There are fewer than two runs, or two of one name, or one has fewer than two replications.</exception>
    public static ComparisonResult Of(IReadOnlyList<ComparedRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var count = runs.Count == 0 ? 0 : runs.Min(run => run.Run.Table.Count);
        if (runs.Count < 2 || count < 2 || runs.Select(run => run.Name).Distinct().Count() < runs.Count)
        {
            throw new ArgumentException(
                "A comparison takes at least two runs, each with a name of its own and at least two replications.",
                nameof(runs)
            );
        }
        return new ComparisonResult
        {
            Seed = runs[0].Run.Seed,
            IsPaired = runs.All(run => run.Run.Seed == runs[0].Run.Seed),
            Notes = [.. Notes(runs, count)],
            Partial = runs.Any(run => run.Run.Partial),
            Elapsed = runs.Aggregate(TimeSpan.Zero, (sum, run) => sum + run.Run.Elapsed),
            Runs = [.. runs.Select(run => run with { Run = run.Run with { Table = run.Run.Table.First(count) } })],
        };
    }

    static IEnumerable<string> Notes(IReadOnlyList<ComparedRun> runs, int count)
    {
        if (runs.Any(run => run.Run.Seed != runs[0].Run.Seed))
        {
            yield return "The seeds differ, so the replications of one have not the luck of those of another, and the differences are less certain than "
                + $"under the same luck: {Each(runs, run => $"{run.Run.Seed}")}";
        }
        if (runs.Any(run => run.Run.Table.Count != count))
        {
            yield return $"The numbers of replications differ, so the first {Wording.Count(count)} of each are compared; curves over time are of all: "
                + Each(runs, run => Wording.Count(run.Run.Table.Count));
        }
    }

    static string Each(IReadOnlyList<ComparedRun> runs, Func<ComparedRun, string> what) =>
        string.Join("; ", runs.Select(run => $"\"{run.Name}\" {what(run)}")) + ".";
}
