using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Item 2.5.5 of the guideline: where loads come into the model and how they leave it.</summary>
static class EntryAndExit
{
    static readonly LoadState[] Final =
    [
        LoadState.Across,
        LoadState.Lost,
        LoadState.Abandoned,
        LoadState.Captured,
        LoadState.Stranded,
    ];

    /// <summary>The answer for a scenario.</summary>
    public static IReadOnlyList<Block> Of(Described described) =>
        [
            new Paragraph("Entry:"),
            new Bullets([.. Entries(described)]),
            new Paragraph("Exit, always one of these states, in which a load stays:"),
            new Definitions([
                .. Final
                    .Where(state => state != LoadState.Captured || described.Scenario.Pursuit is not null)
                    .Select(state =>
                        (
                            Phrases.Sentence(Wording.Spaced(Names.Kebab(state))),
                            CodeDocs.Summary(state).Replace("Final: ", "", StringComparison.Ordinal)
                        )
                    ),
            ]),
        ];

    static IEnumerable<string> Entries(Described described)
    {
        var scenario = described.Scenario;
        var starts = scenario.Force.Units.Select(unit => unit.AssemblyArea ?? "the waiting areas").Distinct().ToList();
        yield return $"The whole force is there at the order, in {Wording.List(starts)}; each unit sets out when it is ready (2.5.1).";
        if (scenario.Force.Units.Any(unit => unit.Role == Role.RearGuard) && scenario.RearGuard is not null)
        {
            yield return "Units of the rear guard set out when they are ready and released.";
        }
        if (described.Amounts.IsAny(scenario.Force.AlreadyAcross))
        {
            yield return $"{described.Amounts.Text(scenario.Force.AlreadyAcross, Dimension.Share)} of the force is across from the start: {Phrases.Lower(CodeDocs.Key<Force>(nameof(Force.AlreadyAcross)))}";
        }
        if (scenario.Civilians.Count > 0)
        {
            yield return $"Civilians ({Wording.List([.. scenario.Civilians.Keys])}): {Phrases.Lower(CodeDocs.Summary("CivilianMuster"))}";
        }
        if (scenario.Fire.Count > 0)
        {
            yield return $"Strikes: {Phrases.Lower(CodeDocs.Summary("PoissonLayers"))}";
        }
    }
}
