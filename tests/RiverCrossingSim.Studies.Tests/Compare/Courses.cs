using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Courses of action for the two ferry sites.</summary>
static class Courses
{
    /// <summary>Nobody fires.</summary>
    public static NamedScenario Calm() =>
        new("calm", SmallScenarios.Ferries() with { Fire = new Dictionary<string, FireSource>() });

    /// <summary>Twice the ferries.</summary>
    public static NamedScenario MoreFerries() => new("more ferries", WithCraft(6, 4));

    /// <summary>The two sites as they are, or with their names and that of the guns exchanged: alike in all but the draws.</summary>
    public static NamedScenario Mirror(bool isTurned)
    {
        var scenario = SmallScenarios.Ferries();
        var names = new Dictionary<string, string> { ["north"] = "south", ["south"] = "north" };
        var turned = scenario with
        {
            Sites = scenario.Sites.ToDictionary(
                site => names[site.Key],
                site => site.Value with { Name = names[site.Key] }
            ),
            Fire = new Dictionary<string, FireSource>
            {
                ["mirrored"] = scenario.Fire["guns"] with { Name = "mirrored" },
            },
        };
        return isTurned ? new("turned", turned) : new("straight", scenario);
    }

    /// <summary>Half of the battalions.</summary>
    public static NamedScenario HalfTheForce()
    {
        var scenario = SmallScenarios.Ferries();
        var force = scenario.Force with { Units = [scenario.Force.Units[0] with { Count = 1 }] };
        return new NamedScenario("half", scenario with { Force = force });
    }

    static Scenario WithCraft(int north, int south)
    {
        var scenario = SmallScenarios.Ferries();
        return scenario with
        {
            Sites = scenario.Sites.ToDictionary(
                site => site.Key,
                site => (Site)((FerrySite)site.Value with { Craft = site.Key == "north" ? north : south })
            ),
        };
    }
}
