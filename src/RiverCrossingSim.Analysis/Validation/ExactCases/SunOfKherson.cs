using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>Sunrise and sunset of a place and a day, as almanacs give them.</summary>
static class SunOfKherson
{
    const double ToleranceMinutes = 2;
    static readonly ExactScenario Scenario = new("sun");

    public static IEnumerable<ValidationCheck> Checks { get; } =
    [
        Check("Sunrise", new TimeSpan(6, 43, 0), span => span.Sunrise),
        Check("Sunset", new TimeSpan(16, 24, 0), span => span.Sunset),
    ];

    static ValidationCheck Check(string name, TimeSpan expected, Func<LightSpan, TimeSpan> of) =>
        new(
            $"{name} of Kherson, 9 November 2022",
            Scenario.Derivation,
            "NOAA Solar Calculator",
            _ =>
                ValidationOutcome.Near(
                    expected.TotalMinutes,
                    of(new Plan(Scenario.Read()).Light.Single()).TotalMinutes,
                    ToleranceMinutes,
                    minutes =>
                        minutes > ToleranceMinutes
                            ? $"{TimeSpan.FromMinutes(minutes):hh\\:mm\\:ss}"
                            : $"{minutes:0.#} min"
                )
        );
}
