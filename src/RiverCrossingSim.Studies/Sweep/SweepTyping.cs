using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Sweeps in a notebook or a script: <c>scenario.Sweep("river.width", ["400 m", "900 m"])</c>.</summary>
public static class SweepTyping
{
    extension(Scenario scenario)
    {
        /// <summary>Runs the scenario at several values of one key, all under the same luck.</summary>
        /// <param name="path">The key, as <c>With</c> takes it.</param>
        /// <param name="values">The values: texts as a file writes them, or numbers without a unit.</param>
        /// <param name="replications">How many of each, at least 1.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the sweep early, as an interrupt of the cell does: it is then partial.</param>
        /// <exception cref="StudyException">The key or a value does not fit; with all problems.</exception>
        public SweepResult Sweep(
            string path,
            IReadOnlyList<object> values,
            int replications = 100,
            ulong seed = 1,
            CancellationToken cancellation = default
        )
        {
            ArgumentNullException.ThrowIfNull(values);
            var texts = values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null");
            return scenario.Sweep([Factor.Of(path, [.. texts])], replications, seed, cancellation);
        }

        /// <summary>Runs the scenario at every combination of several factors' values, all under the same luck.</summary>
        /// <param name="factors">What varies: <c>[Factor.Of("river.width", "400 m", "900 m"), Factor.Range("sites.ferries.craft", "4", "16", 4)]</c>.</param>
        /// <param name="replications">How many at each point, at least 1.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the sweep early, as an interrupt of the cell does: it is then partial.</param>
        /// <exception cref="StudyException">A key or a value does not fit; with all problems.</exception>
        public SweepResult Sweep(
            IReadOnlyList<Factor> factors,
            int replications = 100,
            ulong seed = 1,
            CancellationToken cancellation = default
        )
        {
            ArgumentNullException.ThrowIfNull(factors);
            var study = SweepStudy.Of(
                scenario,
                [.. factors.Select(factor => (factor.Name.Length > 0 ? factor.Name : factor.Path ?? "", factor))]
            ) with
            {
                Replications = replications,
                Seed = seed,
            };
            return Studies.Sweep.Run(study, cancellation: cancellation);
        }
    }
}
