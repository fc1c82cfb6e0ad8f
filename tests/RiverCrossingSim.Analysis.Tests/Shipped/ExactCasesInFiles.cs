using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis.Tests.Shipped;

/// <summary>Cases with an answer known by hand, from the text of a file to the column of results.</summary>
public partial class ExactCasesInFiles
{
    [Fact]
    public void One_boat_of_ten_for_a_hundred_people()
    {
        var table = Run(
            """
            name: one-boat
            river: {width: 1000 m}
            force: {units: [{name: company, personnel: 100}]}
            sites:
              boat:
                means: boats
                craft: 1
                persons: 10
                loading: 2 min
                crossing-time: 3 min
                unloading: 1 min
                return-time: 3 min
            """
        );
        Assert.Equal(87d / 60, table[Columns.Duration][0], 9);
    }

    [Fact]
    public void A_thousand_vehicles_over_a_bridge_of_560_metres()
    {
        var table = Run(
            """
            name: bridge
            river: {width: 500 m}
            vehicle-types: {truck: {class: 10 t, length: 10 m, crew: 1}}
            force: {units: [{name: column, personnel: 1000, vehicles: {truck: 1000}}]}
            sites:
              bridge:
                means: bridge
                span: 560 m
                conditions: [{name: open, speed: 9 km/h, gap: 30 m}]
            """
        );
        Assert.Equal(16_212d / 3_600, table[Columns.Duration][0], 9);
    }

    [Theory]
    [InlineData("0", 450.0)]
    [InlineData("0.8 m/s", 482.3)]
    [InlineData("2.3 m/s", double.PositiveInfinity)]
    public void A_thousand_metres_at_8_kilometres_an_hour(string current, double seconds)
    {
        var table = Run(
            $$"""
            name: current
            river: {width: 1000 m, current: {{current}}}
            force: {units: [{name: crew, personnel: 4}]}
            sites:
              boat: {means: boats, craft: 1, persons: 4, speed: 8 km/h, loading: 0, unloading: 0}
            """
        );
        Assert.Equal(seconds, table[Columns.Duration][0] * 3_600, 0.05);
    }

    [Fact]
    public void A_certain_hit_on_every_craft_at_the_start()
    {
        var table = Run(
            """
            name: all-sunk
            river: {width: 1000 m}
            force: {units: [{name: company, personnel: 100}]}
            sites: {boats: {means: boats, craft: 5, persons: 10}}
            fire: {script: {at: [0 h], rounds: 5, targets: {boats: {hit: 100 %}}}}
            """
        );
        Assert.Equal(OutcomeKind.Failed, table.Outcome(0));
        Assert.Equal(100, table[Columns.PersonnelStranded][0]);
        Assert.Equal(0, table[Columns.PersonnelKilled][0]);
        Assert.Equal(0, table[Columns.Clearance][0]);
    }

    [Fact]
    public void A_line_at_5_km_a_day_reaches_a_site_7_km_away_at_33_6_hours()
    {
        var table = Run(
            """
            name: line
            river: {width: 1000 m}
            force: {units: [{name: company, personnel: 10, ready: 4 d}]}
            sites: {boat: {means: boats, craft: 1, persons: 10}}
            pursuit: {distance: 7 km, advance: 5 km/d}
            """
        );
        Assert.Equal(33.6, table["event.boat.fell_h"][0], 9);
        Assert.Equal(10, table[Columns.PersonnelCaptured][0]);
    }

    [Fact]
    public void A_flood_closes_a_site_from_12_to_24_hours()
    {
        // The water rises from 10 h to 14 h, stays to 20 h and is gone at 28 h; the limit is half of what it adds.
        var table = Run(
            """
            name: flood
            river: {width: 1000 m, current: 0.5 m/s}
            force: {units: [{name: company, personnel: 10, ready: 13 h}]}
            sites:
              boat: {means: boats, craft: 1, persons: 10, max-current: 1.5 m/s, loading: 0, unloading: 0, crossing-time: 5 min}
            flood: {at: 8 h, travel-time: 2 h, rises: 4 h, holds: 6 h, falls: 8 h, current: 2 m/s}
            """
        );
        Assert.Equal(24 + 5 / 60d, table[Columns.Duration][0], 9);
        Assert.Equal(12, table["site.boat.downtime_current_h"][0], 9);
    }

    [Fact]
    public void The_rear_guard_leaves_at_the_893rd_of_a_main_body_that_lost_60_of_1_000()
    {
        // Man k comes over at 10 + 9(k - 1) + 6 min.
        var table = Run(
            """
            name: release
            horizon: 10 d
            river: {width: 1000 m}
            force:
              units:
                - {name: doomed, personnel: 60, sites: [doomed]}
                - {name: company, personnel: 940, sites: [boat]}
                - {name: rear guard, personnel: 5, sites: [boat], role: rear-guard}
            sites:
              doomed: {means: boats, craft: 1, persons: 60, survivors: 0, loading: 2 min, crossing-time: 3 min}
              boat:
                means: boats
                craft: 1
                persons: 1
                opens: 10 min
                loading: 2 min
                crossing-time: 3 min
                unloading: 1 min
            rear-guard: {leaves-at: 95 %}
            fire: {script: {at: [3 min], targets: {boats: {hit: 100 %}}}}
            """
        );
        Assert.Equal(60, table[Columns.PersonnelKilled][0]);
        Assert.Equal((10 + 9 * 892 + 6) / 60d, table["event.rear-guard.left_h"][0], 9);
    }

    static ReplicationTable Run(string file)
    {
        var reading = ScenarioFile.Parse(file);
        Assert.True(
            reading.Scenario is not null,
            string.Join('\n', reading.Problems.Select(problem => problem.Message))
        );
        return Study.Run(reading.Scenario!, new StudyOptions { Replications = 1 }).Table;
    }
}
