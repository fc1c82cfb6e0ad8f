using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 3.4 of the guideline: what nobody knows, and what the model takes for granted.</summary>
static class AssumptionItem
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described) =>
        [
            .. OfScenario(described),
            new Paragraph("What the model itself takes for granted, as far as this scenario uses it:"),
            new Bullets(ModelAssumptions.In(described.Scenario)),
        ];

    static IEnumerable<Block> OfScenario(Described described)
    {
        if (described.Scenario.Assumptions.Count == 0)
        {
            yield return new Paragraph("The scenario makes no assumptions: every value is given as certain.");
            yield break;
        }
        var uses = described.Inputs.ToLookup(input => input.Assumption);
        yield return new Paragraph(
            "What nobody knows is drawn anew for each replication, once for all its uses, so that the results show the doubt. Where no source is named, the range is the author's own."
        );
        yield return new Table(
            ["Assumption", "Value", "Least to greatest", "Used by", "Source and note"],
            [
                .. described.Scenario.Assumptions.Values.Select(assumption =>
                    Row(described, assumption, [.. uses[assumption.Name]])
                ),
            ]
        );
        if (described.Scenario.Correlations.Count > 0)
        {
            yield return new Paragraph(
                "These go with each other, by Spearman's correlation of their ranks; all others are drawn independently:"
            );
            yield return new Bullets([
                .. described.Scenario.Correlations.Select(one =>
                    $"{Wording.List(one.Between)}: {Wording.Correlation(one.Rank)}"
                ),
            ]);
        }
    }

    static string[] Row(Described described, Assumption assumption, List<Input> uses)
    {
        var figure = described
            .Inputs.FirstOrDefault(input => input.Path == $"assumptions.{assumption.Name}.value")
            ?.Figure;
        var said = figure?.Provenance ?? new Provenance(assumption.Source, null, assumption.Note);
        return
        [
            assumption.Name,
            described.Scenario.AssumedChances(assumption) ?? InUnits.Text(assumption.Value, assumption.Dimension),
            described.Amounts.Range(new Quantity.Assumed(assumption.Name), assumption.Dimension)
                + (assumption.Per == DrawnPer.Craft ? ", for each craft" : ""),
            uses.Count == 0 ? "nothing" : string.Join(", ", InputGroup.Of(uses).Select(group => group.Name)),
            Data.Said(said),
        ];
    }
}
