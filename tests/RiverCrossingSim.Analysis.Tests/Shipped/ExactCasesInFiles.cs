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

    [Fact]
    public void A_hundred_people_over_a_footbridge_of_250_metres()
    {
        // The last steps on at 99 s and walks 250 m at 3 km/h in 300 s.
        var table = Run(
            """
            name: footbridge
            river: {width: 250 m}
            force: {units: [{name: company, personnel: 100}]}
            sites: {footbridge: {means: footbridge, rate: 60 /min, speed: 3 km/h}}
            """
        );
        Assert.Equal(399d / 3_600, table[Columns.Duration][0], 9);
    }

    [Fact]
    public void Ten_carriers_swim_a_thousand_metres()
    {
        // Nine intervals of 60 s, then 1,000 m / sqrt(2^2 - 1.2^2) m/s = 625 s.
        var table = Run(
            """
            name: swim
            river: {width: 1000 m, current: 1.2 m/s}
            vehicle-types: {carrier: {class: 13 t, length: 7 m, crew: 2, swims: true}}
            force: {units: [{name: company, personnel: 20, vehicles: {carrier: 10}}]}
            sites: {beach: {means: swim, rate: 60 /h, speed: 2 m/s}}
            """
        );
        Assert.Equal(1_165d / 3_600, table[Columns.Duration][0], 9);
    }

    [Fact]
    public void A_second_boat_from_20_minutes_on()
    {
        // Trips begin at 0, 9, 18 and 27 min with the first, at 20 and 29 with the second, and have unloaded 6 min later.
        var table = Run(
            """
            name: timetable
            river: {width: 1000 m}
            force: {units: [{name: company, personnel: 60}]}
            sites:
              boats:
                means: boats
                craft: 1
                timetable: [{from: 20 min, craft: 2}]
                persons: 10
                loading: 2 min
                crossing-time: 3 min
                unloading: 1 min
            """
        );
        Assert.Equal(35d / 60, table[Columns.Duration][0], 9);
    }

    [Fact]
    public void A_boat_that_breaks_down_for_20_minutes_on_every_trip()
    {
        // Trip k has unloaded at 29 (k - 1) + 26 minutes.
        var table = Run(
            """
            name: breakdowns
            river: {width: 1000 m}
            force: {units: [{name: company, personnel: 30}]}
            sites:
              boats:
                means: boats
                craft: 1
                persons: 10
                loading: 2 min
                crossing-time: 3 min
                unloading: 1 min
                breakdowns: 100 %
                craft-repair: 20 min
            """
        );
        Assert.Equal(84d / 60, table[Columns.Duration][0], 9);
        Assert.Equal(3, table["site.boats.breakdowns"][0]);
    }

    [Fact]
    public void A_bridge_of_ten_sections_loses_one_and_is_worked_as_three_ferries()
    {
        // Nine trucks load at 30 min, the tenth when a ferry is back at 60, and it has unloaded at 80.
        var table = Run(
            """
            name: sections
            river: {width: 100 m}
            vehicle-types: {truck: {class: 10 t, length: 10 m, crew: 1}}
            force: {units: [{name: column, personnel: 10, vehicles: {truck: 10}}]}
            sites:
              bridge:
                means: pontoon-bridge
                section-length: 10 m
                worked-as: ferries
                sections-per-ferry: 3
                conversion: 30 min
              ferries:
                means: ferries
                craft: 0
                near-berths: 3
                far-berths: 3
                deck: {length: 32 m, load: 60 t}
                loading: 5 min
                crossing-time: 10 min
                unloading: 5 min
            fire: {script: {at: [0 h], targets: {pontoon-bridge: {hit: 100 %}}}}
            """
        );
        Assert.Equal(80d / 60, table[Columns.Duration][0], 9);
        Assert.Equal(3, table["site.bridge.ferries_made"][0]);
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
