using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Studies of one replication in a notebook or a script: <c>scenario.ExplainReplication("worst")</c>.</summary>
public static class IncidentTyping
{
    extension(Scenario scenario)
    {
        /// <summary>
        /// Says what each strike, repair after a hit, breakdown, disruption and closure of one replication did to it: runs it again without one after
        /// another.
        /// </summary>
        /// <param name="which">Its number, or <c>median</c>, <c>worst</c> or <c>best</c> of the run.</param>
        /// <param name="replications">Replications of the run of which it is one.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the study early: it is then partial.</param>
        /// <exception cref="ArgumentException">There is no such choice, or nothing in the scenario to think away.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The run has no replication of that number.</exception>
        /// <exception cref="OperationCanceledException">It was ended before the run was complete.</exception>
        public IncidentResult ExplainReplication(
            string which = "worst",
            int replications = StudyOptions.DefaultReplications,
            ulong seed = 1,
            CancellationToken cancellation = default
        )
        {
            var choice =
                ReplicationChoice.Parse(which)
                ?? throw new ArgumentException(
                    $"'{which}' is no replication: give its number, or median, worst or best.",
                    nameof(which)
                );
            return IncidentStudy.Run(
                    CausesToExplain.Read(ScenarioSource.Of(scenario)),
                    new IncidentOptions
                    {
                        Which = choice,
                        Replications = replications,
                        Seed = seed,
                    },
                    cancellation
                ) ?? throw new OperationCanceledException("It was ended before the run was complete.");
        }
    }
}
