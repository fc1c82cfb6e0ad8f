using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Reads the result of a study out of its store, one replication after another.</summary>
sealed class SweepReading(SweepPlan plan, ISweepStore store)
{
    readonly string[] _columns = [.. plan.Outputs.SelectMany(output => output.Columns).Distinct()];

    /// <summary>The result.</summary>
    public SweepResult Result()
    {
        var tables = new EffectTables(plan);
        var points = new List<SweepPoint>();
        var values = plan.Outputs.Select(_ => new List<double>()).ToArray();
        var complete = 0L;
        var (current, hash) = (-1L, "");
        foreach (var kept in store.Read(_columns, plan.Study.Replications))
        {
            if (kept.Point != current)
            {
                Close();
                (current, hash) = (kept.Point, kept.Hash);
                tables.Enter(plan.Point(kept.Point));
            }
            Add(kept, values, tables);
        }
        Close();
        var omissions = new Omissions();
        return new SweepResult
        {
            Plan = plan,
            Points = points,
            Effects = tables.Effects(omissions),
            Interactions = tables.Interactions(omissions),
            Partial = complete < plan.Count,
            Scenarios = points.Select(point => point.Hash).Distinct().Count(),
            ScenarioHash = ScenarioFile.Hash(plan.Scenario),
            NotComputed = omissions.All,
        };

        void Close()
        {
            if (current < 0)
            {
                return;
            }
            complete += values[0].Count == plan.Study.Replications ? 1 : 0;
            points.Add(
                new SweepPoint(
                    current,
                    hash,
                    plan.Point(current),
                    [.. values.Select((list, output) => plan.Outputs[output].Mean([.. list]))]
                )
            );
            Array.ForEach(values, list => list.Clear());
        }
    }

    void Add(KeptReplication kept, List<double>[] values, EffectTables tables)
    {
        for (var output = 0; output < plan.Outputs.Count; output++)
        {
            var numbers = plan.Outputs[output]
                .Columns.Select(column => kept.Numbers[Array.IndexOf(_columns, column)])
                .Select(number => double.IsNaN(number) ? 0 : number)
                .ToArray();
            var value = plan.Outputs[output].Of(numbers, kept.Scale);
            values[output].Add(value);
            tables.Add(output, kept.Replication, value);
        }
    }
}
