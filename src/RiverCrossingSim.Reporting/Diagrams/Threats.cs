using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>What threatens the crossing, a sentence each: fire, disruptions, the pursuer, a flood, the own demolition.</summary>
/// <param name="scenario">The scenario.</param>
sealed class Threats(Scenario scenario)
{
    readonly Amounts _amounts = new(scenario);

    /// <summary>A fire source or a disruption.</summary>
    public string Of(Badge badge) => badge.Fire is { } fire ? Fire(fire) : Disruption(badge.Disruption!);

    /// <summary>What has no mark of its own.</summary>
    public IEnumerable<string> Others
    {
        get
        {
            if (scenario.Pursuit is { } pursuit)
            {
                yield return $"The pursuer {Posture(pursuit.Posture)}; his line is {_amounts.Range(pursuit.Distance, Dimension.Length)} from the river at the start and advances {_amounts.Range(pursuit.Advance, Dimension.Speed)} where nothing delays it.";
            }
            if (scenario.RearGuard is { } rearGuard)
            {
                yield return RearGuard(rearGuard);
            }
            if (scenario.Demolition is { } demolition)
            {
                yield return $"To be blown up behind the force: {Wording.List(demolition.Sites)}.";
            }
            if (scenario.Flood is { } flood)
            {
                yield return $"If the dam breaks: {_amounts.Range(flood.Width, Dimension.Length)} more of water and {_amounts.Range(flood.Current, Dimension.Speed)} more of current at the highest.";
            }
            if (scenario.AirDefence is { } defence)
            {
                yield return $"Air defence: {_amounts.Range(defence.Stock, Dimension.Count)} missiles at the start.";
            }
        }
    }

    /// <summary>What a posture of the pursuer means, in a word or two.</summary>
    public static string Posture(Posture posture) =>
        posture switch
        {
            Model.Posture.Harasses => "harasses the force",
            Model.Posture.LetsGo => "lets the force go",
            Model.Posture.Fires => "fires with all he has",
            _ => throw new InvalidOperationException($"no words for {posture}"),
        };

    static string Effect(DisruptionEffect effect) =>
        effect switch
        {
            DisruptionEffect.Stops => "stops all movement there",
            DisruptionEffect.Slows => "slows the route",
            DisruptionEffect.Mines => "mines the route",
            DisruptionEffect.Ambushes => "ambushes those who march there",
            DisruptionEffect.Abandons => "makes vehicles there be abandoned",
            _ => throw new InvalidOperationException($"no words for {effect}"),
        };

    string Fire(FireSource source)
    {
        var targets = scenario
            .Language.Targets.Where(source.Targets.ContainsKey)
            .Select(kind => Wording.Spaced(kind.Name));
        var times = source.At.Count + source.DailyAt.Count > 0 ? ", and at given times" : "";
        return $"{source.Name}: {_amounts.Range(source.Rate, Dimension.Rate)} on a kind of target of weight 1{times}. May hit: {Wording.List([.. targets])}.";
    }

    string Disruption(Disruption disruption)
    {
        var where = disruption.Places.Count == 0 ? "anywhere" : Wording.List(disruption.Places);
        var rate = _amounts.IsAny(disruption.Rate) ? _amounts.Range(disruption.Rate, Dimension.Rate) : "at given times";
        return $"{disruption.Name}: {rate}, on {Wording.Spaced(Names.Kebab(disruption.Target))} ({where}); it {Effect(disruption.Effect)}.";
    }

    /// <summary>When the rear guard leaves.</summary>
    public string RearGuard(RearGuard rule)
    {
        List<string> conditions = [];
        if (rule.LeavesAt is { } share)
        {
            conditions.Add($"when {_amounts.Range(share, Dimension.Share)} of the others are across");
        }
        if (rule.LeavesAfter is { } latest)
        {
            conditions.Add($"after {_amounts.Range(latest, Dimension.Duration)}");
        }
        if (rule.LeavesWhenLineWithin is { } near)
        {
            conditions.Add($"when the line is within {_amounts.Range(near, Dimension.Length)} of the river");
        }
        return conditions.Count == 0
            ? "The rear guard leaves when its units are ready."
            : $"The rear guard leaves {string.Join(", or ", conditions)}{(conditions.Count > 1 ? ", whichever comes first" : "")}.";
    }
}
