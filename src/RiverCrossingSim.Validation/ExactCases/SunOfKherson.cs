using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Sunrise and sunset of a place and a day, held to a more exact method than the model's.</summary>
static class SunOfKherson
{
    const double ToleranceMinutes = 2;
    static readonly ExactScenario Scenario = new("sun");

    public static IEnumerable<ValidationCheck> Checks { get; } =
    [
        Check("Sunrise", new TimeSpan(6, 42, 48), span => span.Sunrise),
        Check("Sunset", new TimeSpan(16, 23, 22), span => span.Sunset),
    ];

    static ValidationCheck Check(string name, TimeSpan expected, Func<LightSpan, TimeSpan> of) =>
        new(
            $"{name} of Kherson, 9 November 2022",
            Scenario.Derivation,
            "J. Meeus, Astronomical Algorithms, 2nd ed., 1998, chapters 12, 15 and 25, by a separate program",
            _ =>
                ValidationOutcome.Near(
                    expected.TotalMinutes,
                    of(new Plan(Scenario.Read()).Light.Single()).TotalMinutes,
                    ToleranceMinutes,
                    minutes =>
                        minutes > ToleranceMinutes
                            ? $"{TimeSpan.FromMinutes(minutes):hh\\:mm\\:ss}"
                            : $"{Wording.Decimals(minutes, 1)} min"
                )
        );
}
