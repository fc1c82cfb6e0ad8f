using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Without fire nobody is lost, whatever the luck.</summary>
static class NoFireNoLoss
{
    const int Replications = 100;

    public static ValidationCheck Check { get; } =
        new(
            $"No fire, no loss: the worst of {Replications} replications",
            new ExactScenario("no-fire").Derivation,
            "by hand",
            setting =>
            {
                var table = new ExactScenario("no-fire").Run(setting, Replications);
                var across = table[Headline.PersonnelAcross].ToArray();
                double[] lost =
                [
                    Most(Headline.PersonnelKilled),
                    Most(Headline.Wounded),
                    Most(Headline.VehiclesDestroyed),
                ];
                return ValidationOutcome.Same(Text(500, 0), Text(across.Min(), lost.Max()));

                double Most(Measure measure) => table[measure].ToArray().Max();
            }
        );

    static string Text(double across, double lost) =>
        $"{Wording.Decimals(across, 0)} across, {Wording.Decimals(lost, 0)} lost";
}
