using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Says why one replication took as long as it did: runs it again without one of its strikes, repairs after hits, breakdowns, disruptions
/// and closures after another, under the same luck.
/// </summary>
public static class IncidentStudy
{
    static readonly IReadOnlyList<Measure> Kept =
    [
        Headline.Outcome,
        Headline.Duration,
        Headline.PersonnelAcross,
        Headline.VehiclesAcross,
        Headline.PersonnelKilled,
    ];

    /// <summary>Runs the study. Bit for bit the same for any number of threads.</summary>
    /// <param name="causes">The scenario and its causes, without errors.</param>
    /// <param name="options">Which replication of which run; null for the median of the usual one.</param>
    /// <param name="cancellation">Ends the study early: the result then holds what was thought away first, and is partial.</param>
    /// <returns>Null where it was ended before the run was complete, so that no replication could be chosen.</returns>
    /// <exception cref="ArgumentException">The scenario has errors, or a cause's off is no sound scenario.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range, or the run has no such replication.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static IncidentResult? Run(
        CausesToExplain causes,
        IncidentOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(causes);
        options ??= new IncidentOptions();
        var scenario = causes.Scenario ?? throw new ArgumentException("The scenario has errors.", nameof(causes));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Which.Number ?? 0, options.Replications);
        var plan = new Plan(scenario);
        if (Rows(plan, options, cancellation) is not { } run)
        {
            return null;
        }
        var replication = options.Which.In(new ReplicationOrder(run))!.Value;
        using var control = new StudyControl(options.Progress, cancellation);
        var (incidents, hits) = Incidents(plan, options.Seed, replication);
        var thinkables = new Thinkables(causes).Of(incidents, hits);
        var ends = new ReplicationEnd[thinkables.Count];
        Workers<Alone, int>? workers = null;
        workers = new Workers<Alone, int>(
            options.Threads,
            control,
            () => new Alone(plan, options.Seed, (uint)replication),
            (alone, place) =>
                control.Named(
                    replication,
                    options.Seed,
                    giveUp => ends[place] = alone.Without(thinkables[place], giveUp)
                )
        )
        {
            Report = () => control.Report(workers!.Done, thinkables.Count),
        };
        var done = thinkables.Count == 0 ? 0 : workers.Run(Enumerable.Range(0, thinkables.Count), thinkables.Count);
        return new IncidentResult
        {
            Scenario = scenario,
            File = causes.File,
            Changes = causes.Sets,
            Run = run,
            Replication = replication,
            End = EndOf([.. Kept.Select(measure => run[measure][replication])]),
            Without =
            [
                .. thinkables
                    .Take(done)
                    .Select(
                        (one, place) =>
                            new ThoughtAway(one.Kind, one.Incident?.At.TotalHours, one.Name, one.Hits, ends[place])
                    ),
            ],
            Asked = thinkables.Count,
            UpTo = TimeSpan.FromHours(Deadline.AtHorizon(scenario).Hours),
            Seed = options.Seed,
            Elapsed = control.Elapsed,
        };
    }

    static ReplicationTable? Rows(Plan plan, IncidentOptions options, CancellationToken cancellation)
    {
        using var runner = new ReplicationRunner(
            [Recording.OfRows(Experiment.Of(plan, options.Seed))],
            new StudyOptions
            {
                Seed = options.Seed,
                Threads = options.Threads,
                Progress = options.Progress,
            },
            cancellation
        );
        runner.RunTo(options.Replications);
        return runner.Done < options.Replications ? null : runner.TableOf(0);
    }

    static (IReadOnlyList<Incident> Incidents, IReadOnlyList<int> Hits) Incidents(
        Plan plan,
        ulong seed,
        int replication
    )
    {
        List<Incident> incidents = [];
        List<int> hits = [];
        var whole = new Replication(plan)
        {
            IncidentListener = incidents.Add,
            Listener = happening =>
            {
                if (happening.Kind == HappeningKind.Struck)
                {
                    hits.Add(0);
                }
                else if (happening.Kind == HappeningKind.Hit)
                {
                    hits[^1]++;
                }
            },
        };
        var timeline = plan.Timeline;
        whole.Run(
            seed,
            (uint)replication,
            (uint)replication,
            new double[plan.Rows.Columns.Count],
            new int[timeline.Series.Count * timeline.Samples]
        );
        return (incidents, hits);
    }

    static ReplicationEnd EndOf(IReadOnlyList<double> values) =>
        new((OutcomeKind)(int)values[0], values[1], (int)values[2], (int)values[3], (int)values[4]);

    /// <summary>One thread's means to run the replication again.</summary>
    sealed class Alone(Plan plan, ulong seed, uint replication)
    {
        readonly Replication _asItWas = new(plan);

        public ReplicationEnd Without(Thinkable one, CancellationToken giveUp)
        {
            if (one.Scenario is { } scenario)
            {
                var other = new Plan(scenario);
                return Run(new Replication(other), other, giveUp);
            }
            _asItWas.ThoughtAway = one.Incident;
            return Run(_asItWas, plan, giveUp);
        }

        ReplicationEnd Run(Replication worker, Plan own, CancellationToken giveUp)
        {
            var row = new double[own.Rows.Columns.Count];
            var samples = new int[own.Timeline.Series.Count * own.Timeline.Samples];
            worker.Run(seed, replication, replication, row, samples, giveUp);
            var names = own.Rows.Columns.Select(column => column.Name).ToList();
            return EndOf([.. Kept.Select(measure => row[names.IndexOf(measure.Of("").Name)])]);
        }
    }
}
