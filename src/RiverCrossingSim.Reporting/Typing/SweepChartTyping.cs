using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>Charts of sweeps and sensitivity studies in one line, the same pictures as in their reports.</summary>
public static class SweepChartTyping
{
    extension(SweepResult sweep)
    {
        /// <summary>What each factor does by itself to an output.</summary>
        /// <param name="output">Which of the sweep's outputs, from 0; the duration unless given.</param>
        public Chart Chart(int output = 0) => new MainEffects(sweep, sweep.Plan.Outputs[output]);

        /// <summary>An output at each combination of two factors, as a map of colours.</summary>
        /// <param name="output">Which of the sweep's outputs, from 0; the duration unless given.</param>
        public Chart HeatMapChart(int output = 0) => new SweepHeatMap(sweep, sweep.Plan.Outputs[output]);

        /// <summary>What two factors do together to an output.</summary>
        /// <param name="output">Which of the sweep's outputs, from 0; the duration unless given.</param>
        public Chart InteractionChart(int output = 0) => new InteractionPlot(sweep, sweep.Plan.Outputs[output]);
    }

    extension(SensitivityResult sensitivity)
    {
        /// <summary>What an output answers to, from the strongest factor on: a tornado.</summary>
        /// <param name="output">Which of the study's outputs, from 0.</param>
        public Chart Chart(int output = 0) => new Tornado(sensitivity.Outputs[output]);

        /// <summary>The share of an output's variance that each factor explains, alone and together.</summary>
        /// <param name="output">Which of the study's outputs, from 0.</param>
        public Chart SobolChart(int output = 0) => new SobolBars(sensitivity.Outputs[output]);

        /// <summary>The screening: how strong each factor's effect is, and how it varies.</summary>
        /// <param name="output">Which of the study's outputs, from 0.</param>
        public Chart MorrisChart(int output = 0) => new MorrisPlane(sensitivity.Outputs[output]);
    }
}
