namespace RiverCrossingSim.Model.Tests;

/// <summary>One thing that befell a replication is thought away.</summary>
public class IncidentsThoughtAway
{
    [Fact]
    public void Each_incident_of_a_replication_can_be_thought_away_and_nothing_before_it_changes()
    {
        var seen = new HashSet<IncidentKind>();
        for (var seed = 0; seed < 10; seed++)
        {
            var plan = new Plan(RandomScenarios.Draw(seed).WithEverything(seed));
            var worker = new Replication(plan);
            var whole = Told(plan, worker, null, out var incidents);
            var asItWas = plan.Run(worker: worker);
            foreach (var incident in incidents.Take(12))
            {
                seen.Add(incident.Kind);
                var without = Told(plan, worker, incident, out _);
                // Up to it the two are the same; it, at least, is not in the second.
                var same = whole.Zip(without).TakeWhile(pair => pair.First == pair.Second).Count();
                Assert.True(same < whole.Count, $"scenario {seed}: {incident} is still there");
                Assert.Equal(incident.At, whole[same].At);
            }
            worker.ThoughtAway = null;
            Assert.Equal(asItWas.Row, plan.Run(worker: worker).Row);
        }
        Assert.Equal(Enum.GetValues<IncidentKind>().Order(), seen.Order());
    }

    [Fact]
    public void Without_its_only_strike_a_replication_is_that_of_a_scenario_without_fire()
    {
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with { At = [TimeSpan.FromMinutes(4)] };
        var calm = Make.Scenario([Make.Foot(60)], Make.Boats(2));
        var plan = new Plan(calm.Under(fire));
        var worker = new Replication(plan);
        var struck = plan.Run(worker: worker);
        worker.ThoughtAway = new Incident(IncidentKind.Strike, 0, TimeSpan.FromMinutes(4));
        var spared = plan.Run(worker: worker);
        Assert.Equal(calm.Run()[Headline.Duration], spared[Headline.Duration]);
        Assert.Equal(0, spared[Headline.PersonnelKilled]);
        Assert.NotEqual(struck[Headline.Duration], spared[Headline.Duration]);
    }

    static List<Happening> Told(Plan plan, Replication worker, Incident? away, out List<Incident> incidents)
    {
        List<Happening> told = [];
        List<Incident> heard = [];
        worker.Listener = told.Add;
        worker.IncidentListener = heard.Add;
        worker.ThoughtAway = away;
        plan.Run(worker: worker);
        (worker.Listener, worker.IncidentListener) = (null, null);
        incidents = heard;
        return told;
    }
}
