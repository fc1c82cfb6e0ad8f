using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A calibration in one line: <c>scenario.Calibrate(observed).Calibrated!.Run(1000)</c>.</summary>
public static class CalibrationTyping
{
    extension(Scenario scenario)
    {
        /// <summary>Finds the assumptions that fit what was seen.</summary>
        /// <param name="observed">What was seen.</param>
        /// <param name="replications">Replications, at least 200.</param>
        /// <param name="seed">Seed of all random numbers.</param>
        /// <param name="cancellation">Ends the study early: it is then partial.</param>
        /// <exception cref="ArgumentException">What was seen cannot be seen in the scenario; the message says what was expected.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
        /// <exception cref="OperationCanceledException">It was ended before enough replications were done.</exception>
        public CalibrationResult Calibrate(
            Observations observed,
            int replications = ForecastOptions.DefaultReplications,
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
            return CalibrationStudy.Run(
                    subject,
                    new ForecastOptions { Replications = replications, Seed = seed },
                    cancellation
                ) ?? throw new OperationCanceledException("It was ended before enough replications were done.");
        }
    }
}
