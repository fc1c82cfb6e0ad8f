using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis.Tests.Shipped;

// Footbridge, swim site, timetable, breakdowns, sections worked as ferries.
public partial class ExactCasesInFiles
{
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
}
