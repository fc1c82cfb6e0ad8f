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
            return scenario.Sweep([Factor.Of(path, [.. values.Select(Written)])], replications, seed, cancellation);
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

        /// <summary>Runs the scenario at the rows of a table, all under the same luck: what stands in a row varies together.</summary>
        /// <param name="columns">What each column sets, as <c>With</c> takes it: <c>["sites.ferries.craft", "sites.boats.craft"]</c>.</param>
        /// <param name="rows">The rows, a value for each column: <c>[[3, 15], [6, 30]]</c>; texts as a file writes them, or numbers without a unit.</param>
        /// <param name="factors">What each row is combined with; null for nothing.</param>
        /// <param name="replications">How many at each point, at least 1.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the sweep early, as an interrupt of the cell does: it is then partial.</param>
        /// <exception cref="ArgumentException">A row has not a value for each column.</exception>
        /// <exception cref="StudyException">A key or a value does not fit; with all problems.</exception>
        public SweepResult SweepRows(
            IReadOnlyList<string> columns,
            IReadOnlyList<IReadOnlyList<object>> rows,
            IReadOnlyList<Factor>? factors = null,
            int replications = 100,
            ulong seed = 1,
            CancellationToken cancellation = default
        )
        {
            ArgumentNullException.ThrowIfNull(columns);
            ArgumentNullException.ThrowIfNull(rows);
            if (
                rows.Select((row, place) => (row, place)).FirstOrDefault(one => one.row.Count != columns.Count) is
                ({ } odd, var at)
            )
            {
                throw new ArgumentException(
                    $"Row {at} has {Wording.Counted(odd.Count, "value")}; there {(columns.Count == 1 ? "is" : "are")} {Wording.Counted(columns.Count, "column")}.",
                    nameof(rows)
                );
            }
            var study = SweepStudy.Of(
                scenario,
                [
                    .. columns.Select(path => (path, new Factor { Path = path })),
                    .. (factors ?? []).Select(factor =>
                        (factor.Name.Length > 0 ? factor.Name : factor.Path ?? "", factor)
                    ),
                ]
            ) with
            {
                Rows =
                [
                    .. rows.Select(row =>
                        columns
                            .Zip(row, (path, value) => (path, Written(value)))
                            .ToDictionary(one => one.path, one => one.Item2)
                    ),
                ],
                Replications = replications,
                Seed = seed,
            };
            return Studies.Sweep.Run(study, cancellation: cancellation);
        }
    }

    static string Written(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
}
