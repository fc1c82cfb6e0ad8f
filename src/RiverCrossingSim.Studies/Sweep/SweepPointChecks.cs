using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Checks the scenario of every point of a sweep. Blocks of points are read on several threads; of a point only its hash is
/// kept.
/// </summary>
sealed class SweepPointChecks(SweepPlan plan, int threads, CancellationToken cancellation)
{
    const int BlockSize = 512;

    /// <summary>Nobody reads more problems.</summary>
    const int MostProblems = 20;

    /// <summary>The points, in the order of the design.</summary>
    /// <exception cref="StudyException">The scenario of a point is wrong; said after the last point that was looked at.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<EnteredPoint> Points()
    {
        var problems = new List<Problem>();
        for (var from = 0L; from < plan.Count && problems.Count < MostProblems; from += BlockSize)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var point in Block(from))
            {
                problems.AddRange(point.Problems);
                if (point.Entered is { } entered)
                {
                    yield return entered;
                }
            }
        }
        if (problems.Count > 0)
        {
            throw new StudyException([.. problems.Take(MostProblems)]);
        }
    }

    CheckedPoint[] Block(long from)
    {
        var block = new CheckedPoint[Math.Min(BlockSize, plan.Count - from)];
        Parallel.For(
            0,
            block.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => block[i] = Check(from + i)
        );
        return block;
    }

    CheckedPoint Check(long index)
    {
        var values = plan.Point(index);
        var reading = plan.Source.Read(plan.Sets(values));
        return reading.Scenario is { } scenario
            ? new CheckedPoint(
                new EnteredPoint(index, ScenarioFile.Hash(scenario), values, ForceScale.Of(scenario)),
                []
            )
            : new CheckedPoint(
                null,
                [
                    .. reading
                        .Problems.Where(problem => problem.Severity == Severity.Error)
                        .Select(problem =>
                            problem with
                            {
                                Message = $"at point {index} ({plan.Words(values)}): {problem.Message}",
                            }
                        ),
                ]
            );
    }

    sealed record CheckedPoint(EnteredPoint? Entered, IReadOnlyList<Problem> Problems);
}
