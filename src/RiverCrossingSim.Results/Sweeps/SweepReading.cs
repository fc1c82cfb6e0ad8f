using Microsoft.Data.Sqlite;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Reads the result of a study out of its store, one replication after another.</summary>
sealed class SweepReading(SweepPlan plan, SweepStore store)
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
        using var command = Command();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var point = reader.GetInt64(0);
            if (point != current)
            {
                Close();
                (current, hash) = (point, reader.GetString(1));
                tables.Enter(plan.Point(point));
            }
            Add(reader, values, tables);
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
            Store = store.Path,
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

    void Add(SqliteDataReader reader, List<double>[] values, EffectTables tables)
    {
        var replication = reader.GetInt32(2);
        var scale = new ForceScale(reader.GetDouble(3), reader.GetInt64(4));
        for (var output = 0; output < plan.Outputs.Count; output++)
        {
            var numbers = plan.Outputs[output]
                .Columns.Select(column => 5 + Array.IndexOf(_columns, column))
                .Select(place => reader.IsDBNull(place) ? 0 : reader.GetDouble(place))
                .ToArray();
            var value = plan.Outputs[output].Of(numbers, scale);
            values[output].Add(value);
            tables.Add(output, replication, value);
        }
    }

    SqliteCommand Command()
    {
        var known = new HashSet<string>();
        using (var names = store.Command("SELECT name FROM pragma_table_info('outcomes')"))
        using (var reader = names.ExecuteReader())
        {
            while (reader.Read())
            {
                known.Add(reader.GetString(0));
            }
        }
        var selected = _columns.Select(column =>
            known.Contains(column) ? $", o.{SweepSchema.Quoted(column)}" : ", NULL"
        );
        return store.Command(
            $"""
            SELECT p.point, s.hash, o.replication, s.horizon_h, s.personnel{string.Concat(selected)}
            FROM points p JOIN scenarios s USING (scenario) JOIN outcomes o USING (scenario)
            WHERE o.replication < $replications ORDER BY p.point, o.replication
            """,
            ("$replications", plan.Study.Replications)
        );
    }
}
