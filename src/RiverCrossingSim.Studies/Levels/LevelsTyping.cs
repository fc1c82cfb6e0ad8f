using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Two-level studies in a notebook or a script: <c>scenario.RunLevels(200, 20)</c>.</summary>
public static class LevelsTyping
{
    extension(Scenario scenario)
    {
        /// <summary>
        /// Keeps what nobody knows apart from luck: each draw of the assumptions is run several times with other chance.
        /// </summary>
        /// <param name="assumptions">Draws of the assumptions, at least 3.</param>
        /// <param name="chance">Replications of each, at least 2.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the study early: it is then partial.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        public LevelsResult RunLevels(
            int assumptions = 200,
            int chance = 20,
            ulong seed = 1,
            CancellationToken cancellation = default
        ) =>
            Levels.Run(
                scenario,
                new LevelsOptions
                {
                    Assumptions = assumptions,
                    Chance = chance,
                    Seed = seed,
                },
                cancellation
            );
    }
}
