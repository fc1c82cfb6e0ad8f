namespace RiverCrossingSim.Model.Tests;

/// <summary>The same seed and number give the same replication, alone or among others, first or last.</summary>
public class Reproducibility
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_replication_alone_equals_itself_among_others(bool withEverything)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var scenario = RandomScenarios.Draw(seed);
            var plan = new Plan(withEverything ? scenario.WithEverything(seed) : scenario);
            var alone = plan.Run(7);
            var worker = new Replication(plan);
            for (uint other = 0; other < 7; other++)
            {
                plan.Run(other, worker: worker);
            }
            var among = plan.Run(7, worker: worker);

            Assert.Equal(alone.Row, among.Row);
            Assert.Equal(alone.Samples, among.Samples);
            Assert.Equal(alone.Fingerprint, among.Fingerprint);
        }
    }

    [Fact]
    public void Different_replications_differ()
    {
        var plan = new Plan(RandomScenarios.Draw(3));
        Assert.Equal(20, Enumerable.Range(0, 20).Select(r => plan.Run((uint)r).Fingerprint).Distinct().Count());
    }

    [Fact]
    public void A_ninth_ferry_changes_no_draw_of_the_first_eight()
    {
        for (var craft = 0; craft < 8; craft++)
        {
            Assert.Equal(new Craft("port", craft).Loading, new Craft("port", craft).Loading);
        }
        // With a ninth ferry and nobody for it to carry, the others do exactly what they did.
        Scenario With(int ferries) =>
            Make.Scenario([Make.Trucks(8 * 3)], Make.Ferries(ferries) with { Loading = new Kernel.Exponential(600) });
        Assert.Equal(With(8).Run()[Headline.Clearance], With(9).Run()[Headline.Clearance]);
    }

    [Fact]
    public void A_scenario_with_more_fire_contains_the_strikes_of_one_with_less()
    {
        // Every strike of the weaker fire comes at the same moment under the stronger.
        for (uint replication = 0; replication < 50; replication++)
        {
            var never = Make.Trucks(1) with { Ready = TimeSpan.FromDays(1.9) };
            double Strikes(double perHour) =>
                Make.Scenario([never], Make.Bridge())
                    .Under(Make.Fire(TargetKind.Bridge, new FireTarget(), perHour))
                    .Run(replication)["fire.guns.strikes"];
            Assert.True(Strikes(0.2) <= Strikes(0.5));
            Assert.True(Strikes(0.5) <= Strikes(3));
        }
    }
}
