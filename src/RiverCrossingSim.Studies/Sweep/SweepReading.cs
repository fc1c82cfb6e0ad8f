using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Reads the result of a study out of its store, one replication after another.</summary>
sealed class SweepReading(SweepPlan plan, ISweepStore store)
{
    readonly string[] _columns = [.. plan.Outputs.SelectMany(output => output.Columns).Distinct()];

    /// <summary>The result.</summary>
    public SweepResult Result()
    {
        var places = plan
            .Outputs.Select(output => output.Columns.Select(column => Array.IndexOf(_columns, column)).ToArray())
            .ToArray();
        var tables = new EffectTables(plan);
        var points = new List<SweepPoint>();
        var values = plan.Outputs.Select(_ => new List<double>()).ToArray();
        var complete = 0L;
        KeptReplication? current = null;
        IReadOnlyList<FactorValue?> at = [];
        foreach (var kept in store.Read(_columns, plan.Study.Replications))
        {
            if (kept.Point != current?.Point)
            {
                Close();
                (current, at) = (kept, plan.Point(kept.Point));
                tables.Enter(at);
            }
            Add(kept, places, values, tables);
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
            if (current is null)
            {
                return;
            }
            complete += values[0].Count == plan.Study.Replications ? 1 : 0;
            points.Add(
                new SweepPoint(
                    current.Point,
                    current.Hash,
                    at,
                    [.. values.Select((list, output) => plan.Outputs[output].Mean([.. list]))]
                )
            );
            Array.ForEach(values, list => list.Clear());
        }
    }

    void Add(KeptReplication kept, int[][] places, List<double>[] values, EffectTables tables)
    {
        for (var output = 0; output < plan.Outputs.Count; output++)
        {
            var numbers = Array.ConvertAll(
                places[output],
                place => double.IsNaN(kept.Numbers[place]) ? 0 : kept.Numbers[place]
            );
            var value = plan.Outputs[output].Of(numbers, kept.Scale);
            values[output].Add(value);
            tables.Add(output, kept.Replication, value);
        }
    }
}
