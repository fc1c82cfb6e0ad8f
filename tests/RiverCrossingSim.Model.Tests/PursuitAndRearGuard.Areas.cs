namespace RiverCrossingSim.Model.Tests;

// Assembly areas: with whom they fall, who leaves them before, and fire on them.
public partial class PursuitAndRearGuard
{
    [Fact]
    public void An_assembly_area_falls_with_those_who_are_held_and_those_who_are_not_ready()
    {
        // Sixty trucks are ready, thirty fit the waiting area; thirty more are ready tomorrow. The area falls at 12 h.
        var scenario = Make.Scenario(
            [
                Make.Trucks(60) with
                {
                    AssemblyArea = "wood",
                },
                Make.Trucks(30, "late") with
                {
                    AssemblyArea = "wood",
                    Ready = TimeSpan.FromDays(1),
                },
            ],
            Make.Bridge() with
            {
                WaitingVehicles = 30,
                Opens = TimeSpan.FromHours(20),
                DistanceFromLine = double.PositiveInfinity,
            }
        ) with
        {
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "bridge",
                    Length = 10_000,
                },
            ],
            AssemblyAreas = new Dictionary<string, AssemblyArea>
            {
                ["wood"] = new() { Name = "wood", DistanceFromLine = 12_000 },
            },
            Pursuit = Line(40_000, 24),
        };
        var result = scenario.Run();

        Assert.Equal(60, result[Headline.VehiclesCaptured]);
        Assert.Equal(30, result[Headline.VehiclesAcross]);
        Assert.Equal(20 * 3_600 + 29 * 16 + 228, result.Seconds, 6);
    }

    static Scenario Area(IReadOnlyList<Unit> units, Quantity? distance, Pursuit? pursuit) =>
        Make.Scenario([.. units.Select(unit => unit with { AssemblyArea = "wood" })], Make.Boats()) with
        {
            Horizon = TimeSpan.FromDays(10),
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "boats",
                    Length = 1_000,
                },
            ],
            AssemblyAreas = new Dictionary<string, AssemblyArea>
            {
                ["wood"] = new() { Name = "wood", DistanceFromLine = distance },
            },
            Pursuit = pursuit,
        };

    [Fact]
    public void Any_unit_may_leave_before_the_line_though_it_is_not_ready()
    {
        // 1 km/h: within 10 km of the river, 30 km away, at 20 h; the others stay, and are captured with the area at 25 h.
        var scenario = Area(
            [
                Make.Foot(10, "early") with
                {
                    Ready = TimeSpan.FromDays(5),
                    LeavesWhenLineWithin = 10_000,
                },
                Make.Foot(20, "late") with
                {
                    Ready = TimeSpan.FromDays(5),
                },
            ],
            25_000,
            Line(30_000, 24)
        );
        var result = scenario.Run();
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(20, result[Headline.PersonnelCaptured]);
        Assert.InRange(result[Headline.PersonnelTime(50)], double.PositiveInfinity, double.PositiveInfinity);
        Assert.Equal(25, result[Headline.Clearance], 6);
    }

    [Fact]
    public void An_area_without_a_distance_falls_with_the_river()
    {
        var result = Area([Make.Foot(10) with { Ready = TimeSpan.FromDays(5) }], null, Line(24_000, 24)).Run();
        Assert.Equal(10, result[Headline.PersonnelCaptured]);
        Assert.Equal(24, result[Headline.Clearance], 6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Fire_finds_an_assembly_area_ready_or_not(double readyDays)
    {
        // Two certain hits, each of which kills every second man: a quarter is left, and a vehicle's crew goes on.
        var units = new[] { Make.Foot(400) with { Ready = TimeSpan.FromDays(readyDays) } };
        var held = Area(units, null, null) with
        {
            Sites = new Dictionary<string, Site>
            {
                ["boats"] = Make.Boats() with { Opens = TimeSpan.FromHours(6), WaitingPersons = 1 },
            },
        };
        var fire = Make.Fire(
            TargetKind.AssemblyArea,
            new FireTarget
            {
                Hit = 1,
                Hurt = 0.5,
                Killed = 1,
            }
        ) with
        {
            At = [TimeSpan.FromHours(1), TimeSpan.FromHours(2)],
        };
        var result = held.Under(fire).Run();
        Assert.InRange(result[Headline.PersonnelKilled], 150, 350);
        Assert.Equal(400, result[Headline.PersonnelKilled] + result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void Crews_of_vehicles_destroyed_before_they_are_ready_set_out_when_their_unit_does()
    {
        var trucks = Make.Trucks(40) with { Ready = TimeSpan.FromHours(30) };
        var fire = Make.Fire(TargetKind.AssemblyArea, new FireTarget { Hit = 1, VehiclesLost = 1 }) with
        {
            At = [TimeSpan.FromHours(1)],
        };
        var result = Area([trucks], null, null).Under(fire).Run();
        Assert.Equal(40, result[Headline.VehiclesDestroyed]);
        Assert.Equal(40, result[Headline.PersonnelAcross]);
        Assert.InRange(result[Headline.Clearance], 30, 34);
    }
}
