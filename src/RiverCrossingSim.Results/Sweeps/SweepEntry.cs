using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// Checks the scenario of every point and enters the points in the store, all or none. Blocks of points are read on
/// several threads; of a point only its hash is kept.
/// </summary>
sealed class SweepEntry(SweepPlan plan, SweepStore store, SweepOptions options, CancellationToken cancellation)
{
    const int BlockSize = 512;

    /// <summary>Nobody reads more problems.</summary>
    const int MostProblems = 20;

    /// <summary>Enters the points.</summary>
    /// <exception cref="StudyException">The scenario of a point is wrong; nothing was entered.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was entered.</exception>
    public void Enter()
    {
        store.Whole(() =>
        {
            store.Run(SweepSchema.Study(plan.Factors));
            for (var i = 0; i < plan.Factors.Count; i++)
            {
                var factor = plan.Factors[i];
                store.Run(
                    "INSERT INTO factors VALUES ($i, $name, $path, $unit)",
                    ("$i", i),
                    ("$name", factor.Name),
                    ("$path", factor.Path),
                    ("$unit", factor.Unit)
                );
            }
            WriteManifest();
            EnterPoints();
            SweepChecksums.EnterStudy(store);
        });
    }

    void EnterPoints()
    {
        var problems = new List<Problem>();
        var places = string.Concat(plan.Factors.Select((_, i) => $", $f{i}"));
        using var insert = store.Command(
            $"INSERT INTO points VALUES ($point, $scenario{places})",
            [("$point", 0L), ("$scenario", 0L), .. plan.Factors.Select((_, i) => ($"$f{i}", (object)DBNull.Value))]
        );
        for (var from = 0L; from < plan.Count && problems.Count < MostProblems; from += BlockSize)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var point in Block(from))
            {
                problems.AddRange(point.Problems);
                if (point.Hash is null)
                {
                    continue;
                }
                insert.Parameters[0].Value = point.Index;
                insert.Parameters[1].Value = store.Enter(point.Hash, plan.Study.Seed, point.Scale).Scenario;
                for (var i = 0; i < point.Values.Count; i++)
                {
                    insert.Parameters[i + 2].Value = point.Values[i] is { } value
                        ? plan.Factors[i].IsNumeric
                            ? value.Number!.Value
                            : value.Text
                        : DBNull.Value;
                }
                insert.ExecuteNonQuery();
            }
        }
        if (problems.Count > 0)
        {
            throw new StudyException([.. problems.Take(MostProblems)]);
        }
    }

    Checked[] Block(long from)
    {
        var block = new Checked[Math.Min(BlockSize, plan.Count - from)];
        Parallel.For(
            0,
            block.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            i => block[i] = Check(from + i)
        );
        return block;
    }

    Checked Check(long index)
    {
        var values = plan.Point(index);
        var reading = plan.Source.Read(plan.Sets(values));
        return reading.Scenario is { } scenario
            ? new Checked(index, values, ScenarioFile.Hash(scenario), ForceScale.Of(scenario), [])
            : new Checked(
                index,
                values,
                null,
                default,
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

    void WriteManifest()
    {
        var study = plan.Study;
        var entries = new Dictionary<string, string>
        {
            ["version"] = ProgramVersion.Text,
            ["results_version"] = $"{ResultsVersion.Current}",
            ["runtime"] = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
            ["operating_system"] = System.Runtime.InteropServices.RuntimeInformation.OSDescription,
            ["architecture"] = System
                .Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString()
                .ToLowerInvariant(),
            ["command"] = options.Command,
            ["study"] = study.Name,
            ["scenario"] = plan.Scenario.Name,
            ["scenario_hash"] = ScenarioFile.Hash(plan.Scenario),
            ["scenario_yaml"] = ScenarioFile.Write(plan.Scenario),
            ["design"] = Names.Kebab(study.Design),
            ["scrambling"] = Names.Kebab(study.Scrambling),
            ["points"] = $"{plan.Count}",
            ["replications"] = $"{study.Replications}",
            ["seed"] = $"{study.Seed}",
        };
        foreach (var (key, value) in entries)
        {
            store.Run("INSERT OR REPLACE INTO manifest VALUES ($key, $value)", ("$key", key), ("$value", value));
        }
    }

    sealed record Checked(
        long Index,
        IReadOnlyList<FactorValue?> Values,
        string? Hash,
        ForceScale Scale,
        IReadOnlyList<Problem> Problems
    );
}
