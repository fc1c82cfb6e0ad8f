using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A scenario whose assumptions are drawn from those that fit what was seen.</summary>
static class CalibratedScenario
{
    /// <summary>The scenario of a calibration.</summary>
    /// <param name="result">The calibration.</param>
    public static Scenario Of(CalibrationResult result)
    {
        var (scenario, fit) = (result.Scenario, result.Fit);
        var greatest = fit.Weights.Max();
        double[] weights = [.. fit.Weights.Select(weight => weight / greatest)];
        var assumptions = new Dictionary<string, Assumption>(scenario.Assumptions);
        foreach (var (place, (_, assumption)) in result.Posterior.Drawn.Index())
        {
            assumptions[assumption.Name] = assumption with
            {
                Value = DrawsFile.Column(
                    fit.Ranks[place].Select(assumption.Value.Quantile),
                    weights,
                    assumption.Dimension
                ),
                Note =
                    $"Fits what was seen ({result.Subject.Observations.Name}); before: {ScenarioFile.ValueText(assumption)}",
            };
        }
        return scenario with
        {
            Name = $"{scenario.Name}-calibrated",
            Title =
                $"{scenario.Title ?? scenario.Name}, with assumptions that fit what was seen up to {Wording.Time(result.Subject.Observations.AsOf.TotalHours)}",
            Assumptions = assumptions,
            // The rows say what goes with what.
            Correlations = [],
        };
    }
}
