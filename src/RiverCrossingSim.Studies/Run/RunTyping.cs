using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Running a scenario in a notebook or a script: <c>var study = scenario.Run(500)</c>.</summary>
public static class RunTyping
{
    extension(Scenario scenario)
    {
        /// <summary>Runs replications. The results are bit for bit the same for any number of threads and on any day.</summary>
        /// <param name="replications">How many, at least 1.</param>
        /// <param name="seed">Seed of all random numbers; scenarios run with the same seed share their luck, replication by replication.</param>
        /// <param name="threads">Threads, at least 1; null for one per core.</param>
        /// <param name="cancellation">Ends the run early, as an interrupt of the cell does: the result is then partial and holds what was finished.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">The run was cancelled before any replication was finished.</exception>
        public RunResult Run(
            int replications = StudyOptions.DefaultReplications,
            ulong seed = 1,
            int? threads = null,
            CancellationToken cancellation = default
        ) =>
            scenario.Run(
                new StudyOptions
                {
                    Replications = replications,
                    Seed = seed,
                    Threads = threads ?? Environment.ProcessorCount,
                },
                cancellation
            );

        /// <summary>Runs replications as the options say, for instance until the median is known to 2 %: <c>new() { Precision = 0.02 }</c>.</summary>
        /// <param name="options">How many, from which seed, how precise.</param>
        /// <param name="cancellation">Ends the run early: the result is then partial and holds what was finished.</param>
        /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
        /// <exception cref="OperationCanceledException">The run was cancelled before any replication was finished.</exception>
        public RunResult Run(StudyOptions options, CancellationToken cancellation = default)
        {
            var result = Study.Run(scenario, options, cancellation);
            return result.Table.Count > 0
                ? result
                : throw new OperationCanceledException("The run was cancelled before a replication was finished.");
        }

        /// <summary>Runs replications beside other work; await it. Everything else is as with <c>Run</c>.</summary>
        /// <param name="replications">How many, at least 1.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="threads">Threads, at least 1; null for one per core.</param>
        /// <param name="cancellation">Ends the run early: the result is then partial and holds what was finished.</param>
        /// <exception cref="OperationCanceledException">The run was cancelled before any replication was finished.</exception>
        public Task<RunResult> RunAsync(
            int replications = StudyOptions.DefaultReplications,
            ulong seed = 1,
            int? threads = null,
            CancellationToken cancellation = default
        ) => Task.Run(() => scenario.Run(replications, seed, threads, cancellation), CancellationToken.None);
    }

    extension(RunResult run)
    {
        /// <summary>The durations of the completed replications; those that failed or were cut off have none.</summary>
        public Durations Durations => new(run);

        /// <summary>The replications one by one, as records for LINQ.</summary>
        public IReadOnlyList<ReplicationRecord> Replications => new ReplicationRecords(run.Table);
    }
}
