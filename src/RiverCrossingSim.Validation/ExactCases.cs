using RiverCrossingSim.Model;

namespace RiverCrossingSim.Validation;

/// <summary>Scenario files whose answer is known by hand: from the text of the file to the column of results.</summary>
public static class ExactCases
{
    const string ByHand = "by hand";

    /// <summary>The group.</summary>
    public static ValidationGroup Group { get; } =
        new(
            "exact-cases",
            "Exact cases",
            "Small scenario files whose answer can be worked out by hand. They are read, checked and run like any user's file, "
                + "and the column of results is held to the answer.",
            [
                .. Case(
                    "one-boat",
                    "One boat of ten, 100 people",
                    ExactFigure.Minutes("all across", Headline.Duration.Column, 87),
                    ExactFigure.Minutes("half across", Headline.PersonnelTime(50).Column, 42),
                    ExactFigure.Number("trips", SiteMeasures.Trips.Of("boat"), 10)
                ),
                .. Case(
                    "bridge",
                    "1,000 vehicles over a bridge of 560 m",
                    ExactFigure.Seconds("all across", Headline.Duration.Column, 16_212),
                    ExactFigure.Number("across", Headline.VehiclesAcross.Column, 1_000, "vehicles")
                ),
                .. Case(
                    "closed-bridge",
                    "A bridge closed from 5.5 to 15.5 min",
                    ExactFigure.Minutes("all across", Headline.Duration.Column, 22.5),
                    ExactFigure.Number("across", Headline.VehiclesAcross.Column, 10, "vehicles"),
                    ExactFigure.Minutes("closed for repair", Closure.Repair.Downtime.Of("bridge"), 10),
                    ExactFigure.Minutes(
                        "vehicles waited for it, together",
                        TimeMeasures.VehicleHours.Of(Stage.Repair.Column),
                        40
                    )
                ),
                .. Current("0", ExactFigure.Seconds("across", Headline.Duration.Column, 450)),
                .. Current(
                    "0.8 m/s",
                    ExactFigure.Seconds("across", Headline.Duration.Column, 482.34) with
                    {
                        Tolerance = 0.005,
                    }
                ),
                .. Current("2.3 m/s", ExactFigure.Number("stranded", Headline.PersonnelStranded.Column, 4, "people")),
                .. Case(
                    "all-sunk",
                    "A certain hit on every craft at the start",
                    ExactFigure.Outcome(OutcomeKind.Failed),
                    ExactFigure.Number("stranded", Headline.PersonnelStranded.Column, 100, "people"),
                    ExactFigure.Number("killed", Headline.PersonnelKilled.Column, 0, "people"),
                    ExactFigure.Minutes("end", Headline.Clearance.Column, 0)
                ),
                NoFireNoLoss.Check,
                .. Case(
                    "line",
                    "A line at 5 km a day, a site 7 km away",
                    ExactFigure.Hours("the site falls", EventMeasures.Fell.Of("boat"), 33.6),
                    ExactFigure.Number("captured", Headline.PersonnelCaptured.Column, 10, "people")
                ),
                .. Case(
                    "flood",
                    "A flood closes a site from 12 to 24 h",
                    ExactFigure.Minutes("all across", Headline.Duration.Column, (24 * 60) + 5),
                    ExactFigure.Hours("closed by the current", Closure.Current.Downtime.Of("boat"), 12)
                ),
                .. Case(
                    "rear-guard",
                    "The rear guard leaves at 95 % of 1,000 less 60",
                    ExactFigure.Number("killed", Headline.PersonnelKilled.Column, 60, "people"),
                    ExactFigure.Minutes("it leaves", EventMeasures.RearGuardLeft.Of("rear-guard"), 10 + (9 * 892) + 6)
                ),
                .. Case(
                    "footbridge",
                    "100 people over a footbridge of 250 m",
                    ExactFigure.Seconds("all across", Headline.Duration.Column, 399)
                ),
                .. Case(
                    "swim",
                    "Ten carriers swim 1,000 m",
                    ExactFigure.Seconds("all across", Headline.Duration.Column, 1_165)
                ),
                .. Case(
                    "timetable",
                    "A second boat from 20 min on",
                    ExactFigure.Minutes("all across", Headline.Duration.Column, 35)
                ),
                .. Case(
                    "breakdowns",
                    "A boat that breaks down for 20 min on every trip",
                    ExactFigure.Minutes("all across", Headline.Duration.Column, 84),
                    ExactFigure.Number("breakdowns", SiteMeasures.Breakdowns.Of("boats"), 3)
                ),
                .. Case(
                    "sections",
                    "A bridge of ten sections loses one and is worked as three ferries",
                    ExactFigure.Minutes("all across", Headline.Duration.Column, 80),
                    ExactFigure.Number("ferries", SiteMeasures.FerriesMade.Of("bridge"), 3)
                ),
                .. SunOfKherson.Checks,
                NinthFerry.Check,
                StrikesByChance.NoHit,
                StrikesByChance.Mean,
                StrikesByChance.Variance,
            ]
        );

    /// <summary>The checks of one file: a figure each.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="figures">What is known.</param>
    internal static IEnumerable<ValidationCheck> Case(string file, string title, params ExactFigure[] figures) =>
        Case(file, title, [], figures);

    static IEnumerable<ValidationCheck> Current(string current, ExactFigure figure) =>
        Case("current", $"A boat of 8 km/h, a current of {current}", [$"river.current={current}"], figure);

    static IEnumerable<ValidationCheck> Case(string file, string title, string[] sets, params ExactFigure[] figures) =>
        Of(new ExactScenario(file), title, ByHand, figures, sets);

    /// <summary>The checks of a scenario whose answer is known: a figure each.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="source">Where the answer is from.</param>
    /// <param name="figures">What is known.</param>
    /// <param name="sets">Values set in it, each <c>path=value</c>.</param>
    internal static IEnumerable<ValidationCheck> Of(
        ExactScenario scenario,
        string title,
        string source,
        IEnumerable<ExactFigure> figures,
        params IReadOnlyList<string> sets
    ) =>
        figures.Select(figure => new ValidationCheck(
            $"{title}: {figure.Label}",
            scenario.Derivation,
            source,
            setting => figure.Judge(scenario.Run(setting, sets: sets)[figure.Column][0])
        ));
}
