using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Forecasts in a notebook or a script: <c>scenario.Forecast(TimeSpan.FromHours(20), [...])</c>.</summary>
public static class ForecastTyping
{
    extension(Scenario scenario)
    {
        /// <summary>Foretells the crossing from what was seen of it.</summary>
        /// <param name="observed">What was seen.</param>
        /// <param name="replications">Replications, at least 200.</param>
        /// <param name="within">The time of which the chance to be done is foretold first; null for the first milestone after what was seen.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the study early: it is then partial.</param>
        /// <exception cref="ArgumentException">What was seen cannot be seen in the scenario; the message says what was expected.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">It was ended before enough replications were done.</exception>
        public ForecastResult Forecast(
            Observations observed,
            int replications = ForecastOptions.DefaultReplications,
            TimeSpan? within = null,
            ulong seed = 1,
            CancellationToken cancellation = default
        )
        {
            var reading = ObservationFile.Made(observed, scenario);
            var subject =
                ForecastSubject.Of(scenario, reading, [])
                ?? throw new ArgumentException(
                    string.Join('\n', reading.Problems.Select(problem => problem.Message)),
                    nameof(observed)
                );
            return ForecastStudy.Run(
                    subject,
                    new ForecastOptions
                    {
                        Replications = replications,
                        Within = within,
                        Seed = seed,
                    },
                    cancellation
                ) ?? throw new OperationCanceledException("It was ended before enough replications were done.");
        }

        /// <summary>Foretells the crossing from what a file says was seen of it.</summary>
        /// <param name="file">The file of observations.</param>
        /// <param name="replications">Replications, at least 200.</param>
        /// <param name="within">The time of which the chance to be done is foretold first; null for the first milestone after what was seen.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the study early: it is then partial.</param>
        /// <exception cref="ArgumentException">The file has errors; the message lists them.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">It was ended before enough replications were done.</exception>
        public ForecastResult Forecast(
            string file,
            int replications = ForecastOptions.DefaultReplications,
            TimeSpan? within = null,
            ulong seed = 1,
            CancellationToken cancellation = default
        )
        {
            var reading = ObservationFile.Read(file, scenario);
            return reading.Observations is { } observed
                ? scenario.Forecast(observed, replications, within, seed, cancellation)
                : throw new ArgumentException(
                    string.Join('\n', reading.Problems.Select(problem => problem.Message)),
                    nameof(file)
                );
        }
    }
}
