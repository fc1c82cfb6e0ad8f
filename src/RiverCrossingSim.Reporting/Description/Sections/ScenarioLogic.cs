using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.3 of the guideline: what the scenario changes in the one on which it builds, and the rules that it chooses.</summary>
static class ScenarioLogic
{
    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described)
    {
        var choices = described.Inputs.Where(input => input.IsChoice).ToList();
        return
        [
            .. Differences(described),
            new Paragraph(
                "The rules that the scenario chooses; those that it leaves at the program's default are marked."
            ),
            new Table(
                ["Key", "Choice", "What it decides"],
                [
                    .. InputGroup
                        .Of(choices)
                        .Select(group =>
                            new[] { group.Name, group.Text + (group.IsGiven ? "" : " (default)"), group.About }
                        ),
                ]
            ),
        ];
    }

    static IEnumerable<Block> Differences(Described described)
    {
        if (described.Base is not { } file)
        {
            yield return new Paragraph("The scenario builds on no other: it is the base case itself.");
            yield break;
        }
        yield return new Paragraph($"The base case is {file}. This scenario changes in it:");
        yield return new Table(
            ["Key", "Base case", "This scenario"],
            [
                .. described.Differences.Select(difference =>
                    new[] { difference.Path, difference.Old ?? "–", difference.New ?? "–" }
                ),
            ]
        );
    }
}
