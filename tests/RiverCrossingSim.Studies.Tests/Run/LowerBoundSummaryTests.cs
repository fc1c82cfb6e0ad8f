using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

public class LowerBoundSummaryTests
{
    static string Said(
        (double P05, double Median, double P95) people,
        (double P05, double Median, double P95) vehicles
    ) =>
        new LowerBoundSummary(
            50,
            new TimeSpread(people.P05, people.Median, people.P95),
            new TimeSpread(vehicles.P05, vehicles.Median, vehicles.P95)
        ).Sentence;

    [Fact]
    public void Whom_it_is_about_is_said_and_over_what_the_median_is()
    {
        Assert.Equal(
            "No luck could have had 95 % of the people across before 3 h, nor of the vehicles before 14 h: the lower bound, in the median over the assumptions of the first 50 replications.",
            Said((2, 3, 4), (10, 14, 20))
        );
        Assert.Equal(
            "No luck could have had 95 % of the people or of the vehicles across before 3 h: the lower bound.",
            Said((3, 3, 3), (3, 3, 3))
        );
        Assert.Equal(
            "No luck could have had 95 % of the people across before 3 h: the lower bound.",
            Said((3, 3, 3), (0, 0, 0))
        );
        Assert.Equal(
            "No luck could have had 95 % of the vehicles across before 3 h: the lower bound.",
            Said((0, 0, 0), (3, 3, 3))
        );
    }

    [Fact]
    public void Each_replication_has_its_own_and_none_is_faster()
    {
        // 30 people in boats of 10 that take 10 or 20 min to load, 5 across and 5 to unload, two boats: two rounds, the
        // second loaded when the boat is back.
        var scenario = Scenario.Parse(
            """
            name: two rounds
            horizon: 1 d
            river: {width: 400 m}
            assumptions: {loading: {uniform: [10 min, 20 min]}}
            force: {units: [{name: company, personnel: 30}]}
            sites: {boats: {means: boats, craft: 2, persons: 10, crossing-time: 5 min, loading: loading, unloading: 5 min}}
            """
        );
        var run = scenario.Run(replications: 20, seed: 1);
        var bound = run.Summarize().LowerBound!;
        Assert.Equal(20, bound.Replications);
        var took = TimeSpread.Of(run.Table[Headline.PersonnelTime(LowerBoundSummary.Share)].ToArray());
        var (p05, median, p95) = (bound.People.P05, bound.People.Median, bound.People.P95);
        Assert.True(0 < p05 && p05 < median && median < p95);
        Assert.True(p05 <= took.P05 && median <= took.Median && p95 <= took.P95);
        Assert.Equal(0, bound.Vehicles.P95);
    }
}
