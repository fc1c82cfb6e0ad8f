namespace RiverCrossingSim.Model.Tests;

/// <summary>Wherever sites differ, headquarters uses what it has: small crossings with an answer that is known.</summary>
public class HeadquartersCases
{
    [Fact]
    public void Those_who_wait_at_a_bridge_under_repair_go_to_the_ferries()
    {
        // 44 trucks have driven onto the bridge when it is hit after 10 min; 356 take 60 trips, 15 with each of four ferries.
        var result = Columns
            .Scenario([Make.Trucks(400)], Columns.Bridge(TimeSpan.FromHours(240)), Columns.Ferries(4))
            .HitAt(TimeSpan.FromMinutes(10))
            .Run();

        Assert.InRange(result[Headline.Clearance], 14.75, 14.95);
        Assert.Equal(44, result["site.bridge.vehicles"]);
        Assert.Equal(356, result["site.ferries.vehicles"]);
        Assert.Equal(0, result["headquarters.transfer_vehicle_h"]);
    }

    [Fact]
    public void A_bridge_that_is_closed_for_half_an_hour_is_waited_for()
    {
        // Hit at 55 min, the bridge opens at 85 min; 300 trucks take 68 min over it, and the one ferry helps little.
        var result = Columns
            .Scenario(
                [Make.Trucks(300).InTheWood() with { Ready = TimeSpan.FromHours(1) }],
                Columns.Bridge(TimeSpan.FromMinutes(30)),
                Columns.Ferries(1)
            )
            .From(5_000)
            .HitAt(TimeSpan.FromMinutes(55))
            .Run();

        Assert.InRange(result[Headline.Clearance], 2.5, 2.65);
        Assert.InRange(result["site.bridge.vehicles"], 280, 300);
    }

    static FerrySite Trucks(string name) =>
        Make.Ferries(10) with
        {
            Name = name,
            CrossingTime = 450,
            Loading = 600,
            Unloading = 600,
            Deck = new Deck
            {
                Lanes = 2,
                Length = 18,
                Load = 60,
            },
            WaitingVehicles = 30,
        };

    static Scenario ThreeThousand(params Site[] sites)
    {
        var company = Make.Trucks(10) with { Count = 300, Personnel = 20 };
        var scenario = Columns.Scenario([company.InTheWood()], sites).From(5_000);
        return scenario with { Force = scenario.Force with { SerialVehicles = 10 } };
    }

    [Fact]
    public void Craft_that_break_down_less_often_make_more_trips()
    {
        // An ideal pool takes about 37 h; a share fixed by nominal rates 80 h; all craft at one site, each as bad as the
        // mean of both, 50 h.
        var worn = Trucks("old") with
        {
            Breakdowns = 0.5,
            CraftRepair = TimeSpan.FromHours(3),
        };
        var two = ThreeThousand(Trucks("good"), worn);
        var one = ThreeThousand(
            worn with
            {
                Name = "good",
                Craft = 20,
                NearBerths = 20,
                FarBerths = 20,
                Breakdowns = 0.25,
                WaitingVehicles = 60,
            }
        );
        for (var replication = 0u; replication < 3; replication++)
        {
            var apart = two.Run(replication);
            Assert.InRange(apart[Headline.Clearance], 34, 40);
            Assert.InRange(apart[OtherMeasures.Transfers], 0, 100);
            Assert.True(apart["site.good.trips"] > 2 * apart["site.old.trips"]);
            Assert.True(apart[Headline.Clearance] < one.Run(replication)[Headline.Clearance]);
        }
    }

    [Fact]
    public void Craft_that_come_in_an_hour_are_waited_for()
    {
        // 4.15 h is what all craft need for 240 trucks, if none of them is ever idle.
        var company = Make.Trucks(10) with
        {
            Count = 24,
            Personnel = 20,
        };
        Site[] sites = [Columns.Small("early", 4), Columns.Small("late", 1, (1, 30))];
        var atTheWater = Columns.Scenario([company], sites).Run();
        var held = Columns
            .Scenario([company.InTheWood()], [.. sites.Select(site => site with { WaitingVehicles = 20 })])
            .From(1_000)
            .Run();

        Assert.Equal(4.15, atTheWater[Headline.Clearance], 0.05);
        // Whole serials of ten, and the start point: a few minutes more.
        Assert.InRange(held[Headline.Clearance], 4.15, 4.25);
    }

    [Fact]
    public void Craft_that_leave_are_used_while_they_are_there()
    {
        // Ten until the hour, two that stay: three trips with each of the ten, then 210 trucks with two, one every 27.5 min.
        var company = Make.Trucks(10) with
        {
            Count = 24,
            Personnel = 20,
        };
        var result = Columns.Scenario([company], Columns.Small("leaving", 10, (1, 0)), Columns.Small("stays", 2)).Run();

        Assert.Equal(240, result[Headline.VehiclesAcross]);
        Assert.Equal(30, result["site.leaving.vehicles"]);
        Assert.Equal(210, result["site.stays.vehicles"]);
        // The last of 105 trips with each of the two.
        Assert.Equal(104 * 27.5 + 23.75, result.Minutes, 6);
    }

    [Fact]
    public void A_site_whose_window_is_shorter_than_a_trip_gets_nobody()
    {
        var window = OperatingWindow.Clock(new(20, 0), new(20, 30));
        var brief = Columns.Ferries(2, "brief") with { Window = window };
        var both = Columns.Scenario([Make.Trucks(30)], brief, Columns.Ferries(1)).Run();
        var alone = Columns.Scenario([Make.Trucks(6)], brief).Run();

        // Five trips, an hour each but for the way back.
        Assert.Equal(4 * 60 + 45, both.Minutes, 6);
        Assert.Equal(0, both["site.brief.trips"]);
        Assert.Equal(OutcomeKind.Censored, alone.Outcome);
        Assert.Equal(0, alone["site.brief.trips"]);
    }

    [Fact]
    public void People_are_not_held_behind_vehicles()
    {
        // 300 trucks fill 50 trips of six, and 3,000 on foot the same 50 with 60: 13 rounds of four craft, less the last way back.
        var ferries = Columns.Ferries(4) with
        {
            WaitingVehicles = 30,
        };
        var unit = Make.Trucks(300).InTheWood() with { Personnel = 3_300 };
        var result = Columns
            .Scenario([unit], ferries with { Deck = ferries.Deck with { Persons = 60 } })
            .From(1_000)
            .Run();

        Assert.InRange(result[Headline.Clearance], 12.9, 13.3);
        Assert.InRange(result["site.ferries.trips"], 50, 51);
    }

    [Fact]
    public void A_ferry_does_not_leave_without_vehicles_that_are_seconds_away()
    {
        var ferries = Columns.Ferries(1);
        var scenario = Columns
            .Scenario(
                [Make.Foot(60), Make.Trucks(6).InTheWood()],
                ferries with
                {
                    Deck = ferries.Deck with { Persons = 60 },
                }
            )
            .From(100);
        var result = (scenario with { Routes = [scenario.Routes[0] with { Speed = 40 / 3.6 }] }).Run();

        Assert.Equal(1, result["site.ferries.trips"]);
        Assert.InRange(result.Minutes, 45, 46.5);
    }
}
