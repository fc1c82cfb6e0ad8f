namespace RiverCrossingSim.Model.Tests;

/// <summary>Fleets that grow and shrink by the clock, by hand. A boat's round is 2 + 3 + 1 + 3 = 9 min, ten people a trip.</summary>
public class Timetables
{
    static BoatSite Boats(int craft, params (double Minutes, int Craft)[] changes) =>
        Make.Boats(craft) with
        {
            NearBerths = 9,
            FarBerths = 9,
            Timetable =
            [
                .. changes.Select(change => new CraftChange
                {
                    From = TimeSpan.FromMinutes(change.Minutes),
                    Craft = change.Craft,
                }),
            ],
        };

    [Fact]
    public void A_second_boat_from_20_minutes_on_brings_the_last_of_60_across_at_35()
    {
        // Trips begin at 0, 9, 18 and 27 with the first, at 20 and 29 with the second.
        var result = Make.Scenario([Make.Foot(60)], Boats(1, (20, 2))).Run();

        Assert.Equal(35, result.Minutes, 9);
        Assert.Equal(6, result["site.boats.trips"]);
    }

    [Fact]
    public void A_boat_taken_off_at_5_minutes_finishes_its_trip_and_the_other_carries_on_alone()
    {
        // Trips begin at 0 with both, then at 9 and 18 with one.
        var result = Make.Scenario([Make.Foot(40)], Boats(2, (5, 1))).Run();

        Assert.Equal(24, result.Minutes, 9);
        // Neither was ever idle while it was to work; the one that was taken off finished its trip.
        Assert.Equal(1, result["site.boats.use"], 9);
    }

    [Fact]
    public void A_fleet_that_comes_at_60_minutes_is_waited_for()
    {
        var result = Make.Scenario([Make.Foot(10)], Boats(0, (60, 1))).Run();

        Assert.Equal(OutcomeKind.Completed, result.Outcome);
        Assert.Equal(66, result.Minutes, 9);
        Assert.Equal(10, result["time.preparation.person_h"], 9);
    }

    [Fact]
    public void A_gap_from_20_to_60_minutes_is_sat_out()
    {
        // Trips begin at 0, 9, 18, 60 and 69.
        var result = Make.Scenario([Make.Foot(50)], Boats(1, (20, 0), (60, 1))).Run();

        Assert.Equal(75, result.Minutes, 9);
    }

    [Fact]
    public void A_fleet_that_ends_at_20_minutes_strands_the_70_who_are_left()
    {
        // Trips begin at 0, 9 and 18; the last has unloaded at 24.
        var result = Make.Scenario([Make.Foot(100)], Boats(1, (20, 0))).Run();

        Assert.Equal(30, result[Headline.PersonnelAcross]);
        Assert.Equal(70, result[Headline.PersonnelStranded]);
        Assert.Equal(24, result.Minutes, 9);
    }

    [Fact]
    public void A_boat_laid_up_takes_the_place_of_one_that_is_sunk()
    {
        // Both cross from 0; the second is laid up at 9, the first is sunk at 12 on its second trip, all aboard
        // survive, and the second loads at 12 and at 21.
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromMinutes(12)],
        };
        var result = Make.Scenario([Make.Foot(40)], Boats(2, (5, 1)) with { Survivors = 1 }).Under(fire).Run();

        Assert.Equal(27, result.Minutes, 9);
        Assert.Equal(40, result[Headline.PersonnelAcross]);
        Assert.Equal(1, result["site.boats.craft_lost"]);
    }

    [Fact]
    public void Boats_lost_are_not_replaced_when_the_timetable_grows()
    {
        // Two of three are sunk at the start; from 5 min there are four, so two are left: 10 + 20 + 20.
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.Zero],
            Rounds = 2,
        };
        var result = Make.Scenario([Make.Foot(50)], Boats(3, (5, 4))).Under(fire).Run();

        // Trips begin at 0, 9 and 18 with the first, at 5 and 14 with the second.
        Assert.Equal(24, result.Minutes, 9);
        Assert.Equal(2, result["site.boats.craft_lost"]);
    }

    [Fact]
    public void The_luck_of_a_craft_does_not_depend_on_the_timetable()
    {
        var ferries = Make.Ferries(3) with { Loading = new Kernel.Exponential(600) };
        var later = new CraftChange { From = TimeSpan.FromHours(40), Craft = 9 };
        var plain = Make.Scenario([Make.Trucks(90)], ferries).Run();
        var grown = Make.Scenario([Make.Trucks(90)], ferries with { Timetable = [later] }).Run();

        Assert.True(plain[Headline.Clearance] < 40);
        Assert.Equal(plain[Headline.Clearance], grown[Headline.Clearance]);
    }

    [Fact]
    public void Those_still_held_go_where_the_fleet_has_grown()
    {
        var party = Make.Foot(300) with { AssemblyArea = "wood" };
        Site Small(string name, params (double, int)[] changes) =>
            Boats(1, changes) with
            {
                Name = name,
                WaitingPersons = 10,
            };
        var scenario = Make.Scenario([party], Small("steady"), Small("growing", (30, 20)));
        var result = (
            scenario with
            {
                Force = scenario.Force with { SerialPersons = 10 },
                Routes =
                [
                    .. scenario.Sites.Keys.Select(name => new Route
                    {
                        From = "wood",
                        To = name,
                        Length = 10,
                    }),
                ],
            }
        ).Run();

        Assert.Equal(300, result[Headline.PersonnelAcross]);
        Assert.InRange(result["site.growing.persons"], 230, 290);
    }
}
