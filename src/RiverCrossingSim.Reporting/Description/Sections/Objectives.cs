using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Section 1 of the guideline: what the model is for, and what it tells.</summary>
static class Objectives
{
    /// <summary>The section for a scenario.</summary>
    public static Section Of(Described described) =>
        new(
            1,
            "Objectives",
            [
                new("1.1", "Purpose of the model", Purpose(described)),
                new("1.2", "Model outputs", Outputs(described)),
                new("1.3", "Experimentation aims", Aims(described)),
            ]
        );

    static IReadOnlyList<Block> Purpose(Described described)
    {
        var scenario = described.Scenario;
        var people = scenario.Force.Personnel;
        var vehicles = scenario.Force.Vehicles;
        return
        [
            new Paragraph(
                scenario.Question is { } question
                    ? $"The question of the scenario, as its author puts it: {question}"
                    : "The scenario file states no question."
            ),
            new Paragraph(
                $"The model simulates how {Wording.Number(people)} people and {Wording.Number(vehicles)} vehicles withdraw across a river {described.Amounts.Text(scenario.River.Width, Dimension.Length)} wide, "
                    + $"from the order of {Phrases.Moment(scenario.Start)} (UTC{scenario.Start:zzz}) on, and estimates the distributions of how long that takes and what it costs. "
                    + "It is a model of aggregate logistics for study: fire is a random process with given rates, never aimed at real places."
            ),
        ];
    }

    static IReadOnlyList<Block> Outputs(Described described)
    {
        var scenario = described.Scenario;
        var share = Wording.Percent(scenario.CompletionShare);
        return
        [
            new Paragraph(
                "Each replication writes one row of numbers (replications.csv), of which the summary is made. These are the measures that the report rests on:"
            ),
            new Definitions([
                (
                    "Clearance",
                    "the time after the order at which nobody of the force is left on the near bank or under way: everybody is across, killed, captured or stranded, every vehicle across, destroyed, abandoned, captured or stranded."
                ),
                (
                    "Completed, failed, censored",
                    $"a replication is completed if it is cleared with at least {share} of the initial people across, failed if it is cleared with fewer, and censored if it is unresolved at the horizon."
                ),
                (
                    "Duration",
                    "the clearance time of a completed replication. It is never shown without the three shares."
                ),
                (
                    "Done within t",
                    "the share of all replications that are completed with a clearance of at most t. Failed and censored ones count as not done."
                ),
                (
                    "T(q)",
                    $"the first time at which q percent of the initial people, or vehicles, are across; infinite if that never happens, so that losses never make it shorter. Reported for q = {Wording.List([.. Headline.Shares.Select(q => $"{q}")])}."
                ),
                (
                    "Undisturbed pace",
                    "beside the results stands what each site carries at mean times if nothing ever goes wrong, with every assumption at its median, and how long the force would then need, the march left out. Luck may beat it."
                ),
                (
                    "Lower bound",
                    "the time before which no luck can have q percent of the people, or vehicles, across with the assumptions of a replication: every time that is drawn anew is the shortest that it can be, decks are filled by length and load alone, nothing breaks, is hit or waits. No replication beats it."
                ),
            ]),
            new Paragraph(
                "Errors: shares have Wilson's interval, quantiles the distribution-free interval between order statistics, means Student's; all at 95 % (4.3). The columns of a row, besides one for the value of each assumption:"
            ),
            OutputTable.Of(scenario),
        ];
    }

    static IReadOnlyList<Block> Aims(Described described)
    {
        var scenario = described.Scenario;
        var milestones = scenario.Milestones.Where(time => time <= scenario.Horizon).Order();
        var all = scenario.Assumptions.Count;
        return
        [
            new Paragraph(
                $"The chance to be done is reported within {Wording.List([.. milestones.Select(time => Wording.Time(time.TotalHours)).DefaultIfEmpty("no given time")])}."
            ),
            new Paragraph(
                all == 0
                    ? "The scenario assumes nothing: every value is given as certain, and the replications differ by chance alone."
                    : $"{(all == 1 ? "One assumption is" : $"{all} assumptions are")} drawn anew for each replication (3.4), so that the spread of the results is that of what is not known together with chance; rcsim levels tells the two apart, and rcsim sensitivity ranks the assumptions."
            ),
            new Paragraph(
                described.Base is { } file
                    ? $"The scenario is a variant of {file} (2.3). No design of experiments and no optimisation is part of the scenario file."
                    : "The file describes one scenario. No design of experiments and no optimisation is part of it; studies that compare, sweep or vary it are files and commands of their own."
            ),
        ];
    }
}
