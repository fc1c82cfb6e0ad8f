namespace RiverCrossingSim.Model.Tests;

/// <summary>Craft that break down by themselves, by hand. A boat's round is 2 + 3 + 1 + 3 = 9 min.</summary>
public class Breakdowns
{
    [Fact]
    public void A_breakdown_on_every_trip_with_20_minutes_of_repair_makes_the_round_29_and_the_third_landing_84()
    {
        // Trip k has unloaded at 29 (k - 1) + 26 minutes.
        var boats = Make.Boats() with
        {
            Breakdowns = 1,
            CraftRepair = 20 * 60,
        };
        var result = Make.Scenario([Make.Foot(30)], boats).Run();

        Assert.Equal(29 * 2 + 26, result.Minutes, 9);
        Assert.Equal(3, result["site.boats.breakdowns"]);
    }

    [Fact]
    public void A_breakdown_may_end_after_the_window_in_which_the_trip_was_begun()
    {
        // Open from 22:00 to 22:06: one trip of 6 min, and 20 min of repair on the water.
        var boats = Make.Boats() with
        {
            Breakdowns = 1,
            CraftRepair = 20 * 60,
            Window = OperatingWindow.Clock(new(22, 0), new(22, 6)),
        };
        var scenario = Make.Scenario([Make.Foot(10)], boats);
        var result = (scenario with { Start = new DateTimeOffset(2022, 11, 9, 22, 0, 0, TimeSpan.FromHours(2)) }).Run();

        Assert.Equal(26, result.Minutes, 9);
    }

    [Fact]
    public void A_craft_that_has_broken_down_can_be_hit_for_as_long_as_it_lies_on_the_water()
    {
        // On the water from 2 to 25 min instead of 2 to 5.
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromMinutes(24)],
        };
        var boats = Make.Boats() with { Breakdowns = 1, CraftRepair = 20 * 60, Survivors = 0 };
        var result = Make.Scenario([Make.Foot(10)], boats).Under(fire).Run();

        Assert.Equal(10, result[Headline.PersonnelKilled]);
        Assert.Equal(24, result.Minutes, 9);
    }

    [Fact]
    public void Trips_break_down_with_their_chance()
    {
        var boats = Make.Boats(craft: 4) with { Breakdowns = 0.1, CraftRepair = 60 };
        var plan = new Plan(Make.Scenario([Make.Foot(1_000)], boats));
        var worker = new Replication(plan);
        var broken = Enumerable.Range(0, 200).Sum(r => plan.Run((uint)r, worker: worker)["site.boats.breakdowns"]);

        // 20,000 trips; half-width of the 99.9 % interval: 3.29 sqrt(n p (1 - p)).
        Assert.Equal(2_000, broken, 140.0);
    }

    [Fact]
    public void Without_breakdowns_there_is_no_column_of_them()
    {
        var plan = new Plan(Make.Scenario([Make.Foot(10)], Make.Boats()));

        Assert.DoesNotContain(plan.Rows.Columns, column => column.Measure.IsSame(SiteMeasures.Breakdowns));
    }
}
