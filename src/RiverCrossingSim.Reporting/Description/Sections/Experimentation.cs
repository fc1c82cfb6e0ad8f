using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Section 4 of the guideline: how the model is run and its results are estimated.</summary>
static class Experimentation
{
    /// <summary>The section for a scenario.</summary>
    public static Section Of(Described described) =>
        new(
            4,
            "Experimentation",
            [
                new("4.1", "Initialisation", Initialisation(described)),
                new("4.2", "Run length", RunLength(described)),
                new("4.3", "Estimation approach", Estimation()),
            ]
        );

    static IReadOnlyList<Block> Initialisation(Described described)
    {
        var scenario = described.Scenario;
        var across = described.Amounts.IsAny(scenario.Force.AlreadyAcross)
            ? $"{described.Amounts.Text(scenario.Force.AlreadyAcross, Dimension.Share)} of the force's people and vehicles is across"
            : "nobody is across";
        var craft = scenario.Sites.Values.Any(site => site is CraftSite) ? ", all craft are at the near bank" : "";
        var drawn =
            scenario.Assumptions.Count > 0
                ? " The initial state is drawn where it rests on assumptions, and is otherwise the same in all replications."
                : " The initial state is the same in all replications.";
        return
        [
            new Paragraph(
                "The system is terminating: a replication begins with the order to withdraw and ends when everybody of the force is resolved, or at the horizon. There is no warm-up."
            ),
            new Paragraph($"At the start {across}{craft}, nobody waits or marches.{drawn}"),
        ];
    }

    static IReadOnlyList<Block> RunLength(Described described) =>
        [
            new Paragraph(
                $"At most {Wording.Time(described.Scenario.Horizon.TotalHours)} after the order (the horizon); a replication that is unresolved then is counted as censored. The clock is in whole ticks of 100 ns; results are in hours."
            ),
        ];

    static IReadOnlyList<Block> Estimation() =>
        [
            new Paragraph(
                $"Independent replications, {Wording.Count(StudyOptions.DefaultReplications)} where rcsim run is not told otherwise; --precision goes on until the half-width of the median duration's 95 % interval is a given share of it. "
                    + "How many a result rests on stands in its summary and manifest."
            ),
            new Definitions([
                (
                    "Shares and chances",
                    "Wilson's interval for a binomial proportion; none of n is never written as 0 %."
                ),
                (
                    "Quantiles",
                    "the distribution-free interval between two order statistics; a replication that never reached a goal counts as infinite. Where the sample is too small for a bound, that is said."
                ),
                ("Means", "Student's interval."),
                (
                    "Comparisons",
                    "all scenarios of rcsim compare draw the same random numbers, and the differences are paired, with intervals that hold together."
                ),
            ]),
        ];
}
