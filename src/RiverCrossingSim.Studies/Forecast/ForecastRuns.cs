using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Replicates a scenario that is looked at on its way, and keeps of each replication its duration, what was assumed and what was
/// seen.
/// </summary>
sealed class ForecastRuns
{
    readonly Plan _plan;
    readonly ulong _seed;
    readonly StudyControl _control;
    readonly Workers<Looker, int> _workers;
    readonly List<double[]> _given = [];
    ForecastRow?[] _rows = [];
    int _target;

    /// <summary>Makes ready.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    /// <param name="sightings">At what is looked in each replication.</param>
    /// <param name="options">Seed and threads.</param>
    /// <param name="control">Ends it.</param>
    public ForecastRuns(Plan plan, IReadOnlyList<Sighting> sightings, ForecastOptions options, StudyControl control)
    {
        (_plan, _seed, _control) = (plan, options.Seed, control);
        _workers = new Workers<Looker, int>(options.Threads, control, () => new Looker(plan, sightings), Replicate)
        {
            Report = () => control.Report(Done + _workers!.Done, _target),
        };
    }

    /// <summary>Replications done so far.</summary>
    public int Done { get; private set; }

    /// <summary>Replicates on with the assumptions as they are drawn, from where it stands.</summary>
    /// <param name="count">How many.</param>
    /// <returns>Those that were done; fewer where the study was ended.</returns>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public IReadOnlyList<ForecastRow> Run(int count) => Run([.. Enumerable.Repeat<double[]>([], count)]);

    /// <summary>Replicates on with given assumptions and new luck.</summary>
    /// <param name="uniforms">For each replication the uniform of each assumption; none at all to draw them.</param>
    /// <returns>Those that were done; fewer where the study was ended.</returns>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public IReadOnlyList<ForecastRow> Run(IReadOnlyList<double[]> uniforms)
    {
        var from = Done;
        _target = from + uniforms.Count;
        _given.AddRange(uniforms);
        Array.Resize(ref _rows, _target);
        var done = _workers.Run(Enumerable.Range(from, uniforms.Count), uniforms.Count);
        Done += done;
        return [.. _rows.Skip(from).Take(done).OfType<ForecastRow>()];
    }

    void Replicate(Looker looker, int replication) =>
        _control.Named(
            replication,
            _seed,
            giveUp => _rows[replication] = looker.Run(_seed, (uint)replication, Uniforms(replication), giveUp)
        );

    double[] Uniforms(int replication)
    {
        var given = _given[replication];
        return
        [
            .. _plan.Scenario.Assumptions.Select(
                (assumption, place) =>
                    assumption.Value.Per == DrawnPer.Craft ? double.NaN
                    : given.Length > 0 ? given[place]
                    : Replication.Uniform(_seed, (uint)replication, assumption.Value)
            ),
        ];
    }

    /// <summary>What one thread has to replicate with.</summary>
    sealed class Looker(Plan plan, IReadOnlyList<Sighting> sightings)
    {
        readonly Replication _replication = new(plan) { Sightings = sightings };
        readonly double[] _row = new double[plan.Rows.Columns.Count];
        readonly int[] _samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        readonly int _duration = plan.Rows.Place(Headline.Duration);
        readonly AssumptionCopula _copula = new(plan.Scenario);

        public ForecastRow Run(ulong seed, uint replication, double[] uniforms, CancellationToken giveUp)
        {
            double[] together = [.. uniforms];
            _copula.Correlate(together);
            var fingerprint = _replication.Run(seed, replication, replication, together, _row, _samples, giveUp);
            return new ForecastRow(_row[_duration], fingerprint, uniforms, [.. _replication.Seen]);
        }
    }
}
