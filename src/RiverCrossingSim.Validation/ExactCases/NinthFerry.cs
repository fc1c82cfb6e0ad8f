using RiverCrossingSim.Model;

namespace RiverCrossingSim.Validation;

/// <summary>One more ferry changes no draw of the others.</summary>
static class NinthFerry
{
    const int Replications = 200;
    static readonly ExactScenario Scenario = new("eight-ferries");

    public static ValidationCheck Check { get; } =
        new(
            $"A ninth ferry leaves the draws of eight unchanged in {Replications} replications",
            Scenario.Derivation,
            "by hand",
            setting =>
            {
                var eight = Durations(setting, "sites.ferries.craft=8");
                var nine = Durations(setting, "sites.ferries.craft=9");
                var same = eight.Zip(nine, (a, b) => a.Equals(b)).Count(equal => equal);
                var different = eight.Distinct().Count();
                return ValidationOutcome.Same(Text(Replications, Replications), Text(same, different));
            }
        );

    static string Text(int same, int different) => $"{same} alike to the last bit, of {different} different ones";

    static double[] Durations(ValidationSetting setting, string set) =>
        Scenario.Run(setting, Replications, set)[Headline.Clearance].ToArray();
}
