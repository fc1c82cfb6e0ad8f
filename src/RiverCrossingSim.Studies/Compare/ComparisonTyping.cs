using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Comparing courses of action in a notebook or a script: <c>contested.Compare(calm)</c>.</summary>
public static class ComparisonTyping
{
    extension(Scenario scenario)
    {
        /// <summary>
        /// Runs this scenario and another under the same luck and compares them; differences are the other - this one. A variant
        /// that still bears this one's name is called "changed".
        /// </summary>
        /// <param name="other">The other scenario.</param>
        /// <param name="replications">How many of each, at least 2.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="threads">Threads, at least 1; null for one per core.</param>
        /// <param name="cancellation">Ends the comparison early, as an interrupt of the cell does: it is then partial.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">It was cancelled before two replications of each were finished.</exception>
        public ComparisonResult Compare(
            Scenario other,
            int replications = StudyOptions.DefaultReplications,
            ulong seed = 1,
            int? threads = null,
            CancellationToken cancellation = default
        )
        {
            ArgumentNullException.ThrowIfNull(other);
            var name = other.Name == scenario.Name ? "changed" : other.Name;
            return new[] { (scenario.Name, scenario), (name, other) }.Compare(
                replications,
                seed,
                threads,
                cancellation
            );
        }
    }

    extension(IEnumerable<(string Name, Scenario Scenario)> scenarios)
    {
        /// <summary>Runs several scenarios under the same luck and compares them, each with each, and with the best of them.</summary>
        /// <param name="replications">How many of each, at least 2.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="threads">Threads, at least 1; null for one per core.</param>
        /// <param name="cancellation">Ends the comparison early, as an interrupt of the cell does: it is then partial.</param>
        /// <exception cref="ArgumentException">There are fewer than two scenarios, or two of one name.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">It was cancelled before two replications of each were finished.</exception>
        public ComparisonResult Compare(
            int replications = StudyOptions.DefaultReplications,
            ulong seed = 1,
            int? threads = null,
            CancellationToken cancellation = default
        )
        {
            var result = Comparison.Run(
                [.. scenarios.Select(entry => new NamedScenario(entry.Name, entry.Scenario))],
                new ComparisonOptions
                {
                    Replications = replications,
                    Seed = seed,
                    Threads = threads ?? Environment.ProcessorCount,
                },
                cancellation
            );
            return result.Replications >= 2
                ? result
                : throw new OperationCanceledException(
                    "The comparison was cancelled before two replications were finished."
                );
        }
    }
}
