using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Sensitivity studies in a notebook or a script: <c>scenario.RunSensitivity()</c>.</summary>
public static class SensitivityTyping
{
    extension(Scenario scenario)
    {
        /// <summary>Finds what the outputs answer to: Morris screening, then Sobol' indices of what matters, chance kept apart.</summary>
        /// <param name="options">What is looked at and how thoroughly; null for the defaults.</param>
        /// <param name="cancellation">Ends the study early, as an interrupt of the cell does: it is then partial.</param>
        /// <exception cref="ArgumentException">There is no assumption or output of a name that was given.</exception>
        /// <exception cref="OperationCanceledException">It was cancelled before two trajectories were finished.</exception>
        public SensitivityResult RunSensitivity(
            SensitivityOptions? options = null,
            CancellationToken cancellation = default
        ) =>
            Sensitivity.Run(scenario, options, cancellation)
            ?? throw new OperationCanceledException("The study was cancelled before two trajectories were finished.");
    }
}
