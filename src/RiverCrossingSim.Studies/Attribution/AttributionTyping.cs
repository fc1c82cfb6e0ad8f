using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Studies of causes in a notebook or a script: <c>scenario.Explain()</c>.</summary>
public static class AttributionTyping
{
    extension(Scenario scenario)
    {
        /// <summary>
        /// Says why the move takes as long as it does, and costs what it costs: what part of the difference from an undisturbed move
        /// goes to which of its causes.
        /// </summary>
        /// <param name="replications">Replications of each subset of the causes, at least 2.</param>
        /// <param name="causes">Causes of your own, <c>"name: path=value; ..."</c>, in place of those found; none for those found.</param>
        /// <param name="within">The time of which the chance to be done is explained; null for the first milestone.</param>
        /// <param name="upTo">The time at which durations are cut, and with which failures count; null for the last milestone.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="most">
        /// Causes with a share of their own at most, from 1 to 31: up to 7 from all subsets of them, more from sampled orders.
        /// </param>
        /// <param name="split">Into what fire is split, each part with a share of its own; null for fire as one.</param>
        /// <param name="cancellation">Ends the study early: it is then partial.</param>
        /// <exception cref="ArgumentException">The causes are wrong, or there are none; the message says what was expected.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">It was ended before two replications with all their subsets were done.</exception>
        public AttributionResult Explain(
            int replications = AttributionOptions.DefaultReplications,
            IReadOnlyList<string>? causes = null,
            TimeSpan? within = null,
            TimeSpan? upTo = null,
            ulong seed = 1,
            int most = AttributionDesign.MostOfAllSubsets,
            CauseSplit? split = null,
            CancellationToken cancellation = default
        )
        {
            var read = CausesToExplain.Read(
                ScenarioSource.Of(scenario),
                [],
                [.. (causes ?? []).Select(Given)],
                split: split
            );
            if (read.Scenario is null)
            {
                throw new ArgumentException(
                    string.Join(
                        '\n',
                        read.Problems.Where(problem => problem.Severity == Severity.Error)
                            .Select(problem => problem.Message)
                    ),
                    nameof(causes)
                );
            }
            return Attribution.Run(
                    read,
                    new AttributionOptions
                    {
                        Replications = replications,
                        Within = within,
                        UpTo = upTo,
                        Seed = seed,
                        Most = most,
                    },
                    cancellation
                )
                ?? throw new OperationCanceledException(
                    "It was ended before two replications with all their subsets were done."
                );
        }
    }

    static Variant Given(string text)
    {
        try
        {
            return Variant.Parse(text);
        }
        catch (FormatException problem)
        {
            throw new ArgumentException(problem.Message, nameof(text), problem);
        }
    }
}
