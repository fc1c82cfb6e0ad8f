namespace RiverCrossingSim.Model.Tests;

/// <summary>Looks at replications on their way.</summary>
public sealed class Sightings
{
    static readonly TimeSpan[] Times = [TimeSpan.Zero, TimeSpan.FromHours(5.3), TimeSpan.FromDays(1.5)];

    [Fact]
    public void A_replication_that_is_looked_at_is_the_same()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var plan = new Plan(RandomScenarios.Draw(seed).WithEverything(seed));
            var plain = plan.Run();
            var seen = plan.Run(worker: new Replication(plan) { Sightings = Everything(plan, Times) });
            Assert.Equal(plain.Fingerprint, seen.Fingerprint);
            Assert.Equal(plain.Row, seen.Row);
            Assert.Equal(plain.Samples, seen.Samples);
        }
    }

    // What is seen at a time is what a replication shows that is cut at that time: its history up to there is the same.
    [Fact]
    public void What_is_seen_at_a_time_is_what_a_replication_shows_that_is_cut_there()
    {
        var (compared, different) = (0, 0);
        for (var seed = 0; seed < 30; seed++)
        {
            var scenario = RandomScenarios.Draw(seed).WithEverything(seed);
            var at = TimeSpan.FromHours(3 + (seed % 7));
            var (whole, cut) = (new Plan(scenario), new Plan(scenario with { Horizon = at }));
            var worker = new Replication(whole) { Sightings = Everything(whole, [at]) };
            whole.Run(worker: worker);
            var shown = cut.Run();
            foreach (var (place, sighting) in worker.Sightings.Index())
            {
                if (Column(sighting) is not { } column)
                {
                    continue;
                }
                var name = column.Measure.Of(sighting.Subject).Name;
                var found = cut.Rows.Columns.Index().FirstOrDefault(one => one.Item.Name == name, (-1, null!)).Index;
                if (found >= 0)
                {
                    Assert.Equal(shown.Row[found] * column.Scale, worker.Seen[place], 1e-6);
                    compared++;
                    different += shown.Row[found] > 0 ? 1 : 0;
                }
            }
        }
        Assert.True(compared > 300 && different > 100, $"{compared} compared, {different} above 0");
    }

    [Fact]
    public void All_sites_together_are_the_sum_and_what_ended_stays_as_it_was()
    {
        var plan = new Plan(Make.Scenario([Make.Foot(95)], Make.Boats(2), Make.Boats(1) with { Name = "others" }));
        TimeSpan late = TimeSpan.FromDays(40);
        var worker = new Replication(plan)
        {
            Sightings =
            [
                new(ObservedQuantity.Trips, "", late),
                new(ObservedQuantity.Trips, "boats", late),
                new(ObservedQuantity.Trips, "others", late),
                new(ObservedQuantity.PeopleAcross, "", late),
                new(ObservedQuantity.Ended, "", late),
                new(ObservedQuantity.Ended, "", TimeSpan.Zero),
                new(ObservedQuantity.Closed, "boats", TimeSpan.Zero),
                new(ObservedQuantity.PeopleLeft, "", TimeSpan.FromMinutes(1)),
            ],
        };
        plan.Run(worker: worker);
        var seen = worker.Seen.ToArray();
        Assert.Equal(seen[0], seen[1] + seen[2]);
        Assert.Equal([10, 95, 1, 0, 0, 95], [seen[0], .. seen[3..]]);
        Assert.DoesNotContain((ObservedQuantity.Closed, ""), plan.Observable);
        Assert.Contains((ObservedQuantity.Trips, ""), plan.Observable);
    }

    [Fact]
    public void What_is_not_there_cannot_be_looked_at()
    {
        var plan = new Plan(Make.Scenario([Make.Foot(95)], Make.Boats(2)));
        foreach (
            var sighting in new Sighting[]
            {
                new(ObservedQuantity.Line, "", default),
                new(ObservedQuantity.Trips, "ferries", default),
                new(ObservedQuantity.Closed, "", default),
            }
        )
        {
            var thrown = Assert.Throws<ArgumentException>(() => new Replication(plan) { Sightings = [sighting] });
            Assert.Contains($"no {sighting.Quantity}", thrown.Message, StringComparison.Ordinal);
        }
    }

    static Sighting[] Everything(Plan plan, TimeSpan[] times) =>
        [.. times.SelectMany(at => plan.Observable.Select(seen => new Sighting(seen.Quantity, seen.Subject, at)))];

    static (Measure Measure, double Scale)? Column(Sighting sighting)
    {
        var (quantity, isSite) = (sighting.Quantity, sighting.Subject.Length > 0);
        return quantity == ObservedQuantity.PeopleAcross ? (isSite ? SiteMeasures.Persons : Headline.PersonnelAcross, 1)
            : quantity == ObservedQuantity.VehiclesAcross
                ? (isSite ? SiteMeasures.Vehicles : Headline.VehiclesAcross, 1)
            : quantity == ObservedQuantity.PeopleLeft ? (Headline.PersonnelRemaining, 1)
            : quantity == ObservedQuantity.VehiclesLeft ? (Headline.VehiclesRemaining, 1)
            : quantity == ObservedQuantity.PeopleLost ? (Headline.PersonnelKilled, 1)
            : quantity == ObservedQuantity.VehiclesLost ? (Headline.VehiclesDestroyed, 1)
            : quantity == ObservedQuantity.CraftLost ? (SiteMeasures.CraftLost, 1)
            : quantity == ObservedQuantity.Trips ? (SiteMeasures.Trips, 1)
            : quantity == ObservedQuantity.Breakdowns ? (SiteMeasures.Breakdowns, 1)
            : quantity == ObservedQuantity.Hits ? (SiteMeasures.Hits, 1)
            : quantity == ObservedQuantity.Strikes ? (FireMeasures.Strikes, 1)
            : quantity == ObservedQuantity.Line ? (OtherMeasures.Line, 1_000)
            : null;
    }
}
