using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Keeps a sweep in memory, as long as the store lives.</summary>
public sealed class SweepMemory : ISweepStore
{
    readonly Dictionary<(string Hash, ulong Seed), int> _numbers = [];
    readonly List<KeptScenario> _scenarios = [];
    IReadOnlyList<(EnteredPoint Point, int Scenario)> _points = [];

    /// <inheritdoc/>
    public void Enter(SweepPlan plan, IEnumerable<EnteredPoint> points)
    {
        ArgumentNullException.ThrowIfNull(plan);
        EnteredPoint[] sound = [.. points];
        _points = [.. sound.Select(point => (point, Number(point.Hash, plan.Study.Seed)))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<MissingReplications> Missing(int replications) =>
        [
            .. _points
                .DistinctBy(entry => entry.Scenario)
                .Select(entry => new MissingReplications(
                    entry.Scenario,
                    entry.Point.Index,
                    _scenarios[entry.Scenario].Rows.Count
                ))
                .Where(missing => missing.Done < replications),
        ];

    /// <inheritdoc/>
    public void Add(long scenario, IReadOnlyList<ResultColumn> columns, int from, IReadOnlyList<ReplicatedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var kept = _scenarios[(int)scenario];
        ArgumentOutOfRangeException.ThrowIfNotEqual(from, kept.Rows.Count);
        kept.Columns ??= columns;
        kept.Rows.AddRange(rows.Select(row => row.Row));
    }

    /// <inheritdoc/>
    public IEnumerable<KeptReplication> Read(IReadOnlyList<string> columns, int replications)
    {
        foreach (var (point, scenario) in _points)
        {
            var kept = _scenarios[scenario];
            var places = columns.Select(kept.PlaceOf).ToArray();
            foreach (var (replication, row) in kept.Rows.Take(replications).Index())
            {
                yield return new KeptReplication(
                    point.Index,
                    point.Hash,
                    replication,
                    point.Scale,
                    Array.ConvertAll(places, place => place is { } at ? row[at] : double.NaN)
                );
            }
        }
    }

    int Number(string hash, ulong seed)
    {
        if (!_numbers.TryGetValue((hash, seed), out var number))
        {
            number = _scenarios.Count;
            _numbers.Add((hash, seed), number);
            _scenarios.Add(new KeptScenario());
        }
        return number;
    }

    /// <summary>A scenario and its replications: 0 to n - 1.</summary>
    sealed class KeptScenario
    {
        public IReadOnlyList<ResultColumn>? Columns { get; set; }

        public List<double[]> Rows { get; } = [];

        /// <summary>Where a column stands; null where the scenario has none of that name, such as one of a site that it lacks.</summary>
        public int? PlaceOf(string name)
        {
            var place = Columns?.TakeWhile(column => column.Name != name).Count();
            return place < Columns?.Count ? place : null;
        }
    }
}
