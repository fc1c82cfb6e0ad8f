using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>What is done to those who cross, by the enemy, by their own side, and by the river.</summary>
static class Harm
{
    /// <summary>These parts of the model.</summary>
    public static IReadOnlyList<Subject> Subjects { get; } =
    [
        new("Fire", scenario => scenario.Fire.Count > 0, ["Bombardment"], Fire, "fire"),
        new(
            "Air defence",
            scenario => scenario.AirDefence is not null,
            ["AirDefenceAtWork"],
            described =>
                $"{described.Amounts.Text(described.Scenario.AirDefence!.Stock, Dimension.Count)} missiles at the start, {described.Amounts.Text(described.Scenario.AirDefence.PerRound, Dimension.Count)} for each round.",
            "a limit to the air defence's missiles"
        ),
        new("Pursuit", scenario => scenario.Pursuit is not null, ["Pursuit"], Pursuit, "a pursuer"),
        new(
            "Rear guard",
            scenario => scenario.RearGuard is not null,
            ["RearGuard", "RearGuardRule"],
            described => new Threats(described.Scenario).RearGuard(described.Scenario.RearGuard!),
            "rules for a rear guard"
        ),
        new(
            "Demolition",
            scenario => scenario.Demolition is not null,
            ["Demolition", "DemolitionOrder"],
            described => $"{Wording.List(described.Scenario.Demolition!.Sites)}.",
            "demolition of bridges by the own side"
        ),
        new("Flood", scenario => scenario.Flood is not null, ["Flood", "FloodAtWork"], _ => null, "a flood"),
        new(
            "Disruptions",
            scenario => scenario.Disruptions.Count > 0,
            ["Disruption"],
            Disruptions,
            "disruptions such as sabotage, mines, or missing fuel"
        ),
    ];

    static string Fire(Described described)
    {
        var fired = described.Scenario.Fire.Values.SelectMany(source => source.Targets.Keys).ToHashSet();
        var targets = described
            .Scenario.Language.Targets.Where(fired.Contains)
            .Select(kind => $"{Wording.Spaced(kind.Name)} ({Docs(kind.About)})");
        return $"{Wording.List([.. described.Scenario.Fire.Keys])}, against {Wording.List([.. targets])}.";
    }

    static string Pursuit(Described described)
    {
        var pursuit = described.Scenario.Pursuit!;
        return $"posture {Names.Kebab(pursuit.Posture)}. {CodeDocs.Summary(pursuit.Posture)}"
            + (
                pursuit.Postures.ContainsKey(pursuit.Posture)
                    ? " The scenario gives this posture factors of its own."
                    : ""
            );
    }

    static string Disruptions(Described described)
    {
        var effects = described.Scenario.Disruptions.Values.Select(disruption => disruption.Effect).Distinct().Order();
        var meanings = effects.Select(effect => $"{Names.Kebab(effect)}: {Docs(CodeDocs.Summary(effect))}");
        var badges = Badge.Of(described.Scenario).Where(badge => badge.Disruption is not null);
        var threats = new Threats(described.Scenario);
        return $"{string.Join(' ', badges.Select(threats.Of))} What that does: {string.Join("; ", meanings)}.";
    }

    static string Docs(string sentence) => Phrases.Lower(sentence.TrimEnd('.'));
}
