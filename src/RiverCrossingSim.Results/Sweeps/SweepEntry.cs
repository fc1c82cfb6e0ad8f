using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Enters a study and its points in the store, all or none.</summary>
/// <param name="plan">The study.</param>
/// <param name="store">The store.</param>
/// <param name="command">The command as it was given, for the manifest.</param>
sealed class SweepEntry(SweepPlan plan, SweepStore store, string command)
{
    /// <summary>Enters the points.</summary>
    public void Enter(IEnumerable<EnteredPoint> points)
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
            EnterPoints(points);
            SweepChecksums.EnterStudy(store);
        });
    }

    void EnterPoints(IEnumerable<EnteredPoint> points)
    {
        var places = string.Concat(plan.Factors.Select((_, i) => $", $f{i}"));
        using var insert = store.Command(
            $"INSERT INTO points VALUES ($point, $scenario{places})",
            [("$point", 0L), ("$scenario", 0L), .. plan.Factors.Select((_, i) => ($"$f{i}", (object)DBNull.Value))]
        );
        foreach (var point in points)
        {
            insert.Parameters[0].Value = point.Index;
            insert.Parameters[1].Value = store.Enter(point.Hash, plan.Study.Seed, point.Scale);
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
            ["command"] = command,
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
}
