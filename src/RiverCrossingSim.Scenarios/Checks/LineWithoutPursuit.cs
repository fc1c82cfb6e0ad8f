using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Something looks at the pursuer's line, and nobody pursues.</summary>
sealed class LineWithoutPursuit : ICheck
{
    public string Code => "RC147";

    public Severity Severity => Severity.Warning;

    public bool IsAboutUse => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Pursuit is not null)
        {
            yield break;
        }

        const string Nobody = "there is no 'pursuit', so this does nothing";
        if (scenario.RearGuard?.LeavesWhenLineWithin is not null)
        {
            yield return new("rear-guard.leaves-when-line-within", Nobody);
        }

        if (scenario.Demolition?.WhenLineWithin is not null)
        {
            yield return new("demolition.when-line-within", Nobody);
        }

        foreach (var site in scenario.Sites.Values.Where(site => site.DistanceFromLine is not null))
        {
            yield return new($"sites.{site.Name}.distance-from-line", Nobody);
        }

        foreach (var source in scenario.Fire.Values)
        {
            if (source.Range is not Quantity.Constant { Value: double.PositiveInfinity })
            {
                yield return new($"fire.{source.Name}.range", "there is no 'pursuit', so everything is within range");
            }
        }
    }
}
