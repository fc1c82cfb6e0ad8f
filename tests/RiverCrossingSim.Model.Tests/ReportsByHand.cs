namespace RiverCrossingSim.Model.Tests;

/// <summary>Who is across at given times, by hand, and replications that go on when the force is over.</summary>
public class ReportsByHand
{
    // One boat of ten: 2 min to load, 3 to cross, 1 to unload, 3 back. Ten are over at minute 6, 15, 24; the last leaves at minute 20.
    static readonly Scenario Boat = Make.Scenario([], Make.Boats()) with
    {
        Force = new Force
        {
            AlreadyAcross = 0.25,
            Units = [Make.Foot(20, "first"), Make.Foot(20, "second") with { Role = Role.RearGuard, Priority = 6 }],
        },
        ReportAt = [TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromDays(1)],
    };

    [Fact]
    public void The_force_its_roles_and_units_are_counted_at_each_time()
    {
        var result = Boat.Run();
        Assert.Equal([20, 30, 40, 40], Times.Select(time => (int)result[$"report.{time}.personnel_across"]));
        Assert.Equal([10, 20, 30, 30], Times.Select(time => (int)result[$"report.{time}.personnel_crossed"]));
        Assert.Equal([20, 20, 20, 20], Times.Select(time => (int)result[$"report.{time}.main-body.personnel_across"]));
        Assert.Equal([0, 10, 20, 20], Times.Select(time => (int)result[$"report.{time}.rear-guard.personnel_across"]));
        Assert.Equal([0, 10, 20, 20], Times.Select(time => (int)result[$"report.{time}.unit second.personnel_across"]));
        Assert.Equal(0, result["report.24h.vehicles_across"]);
    }

    [Fact]
    public void The_last_departure_and_the_greatest_day_are_told()
    {
        var result = Boat.Run();
        Assert.Equal(20 / 60.0, result["report.last_departure_h"], 9);
        Assert.Equal((30, 1), (result["report.day_most_personnel"], result["report.day_of_most_personnel"]));
        Assert.Equal((0, 0), (result["report.day_most_vehicles"], result["report.day_of_most_vehicles"]));

        var next = (
            Boat with
            {
                Force = Boat.Force with
                {
                    AlreadyAcross = 0,
                    Units = [Make.Foot(10, "first"), Make.Foot(20, "late") with { Ready = TimeSpan.FromHours(25) }],
                },
            }
        ).Run();
        Assert.Equal((20, 2), (next["report.day_most_personnel"], next["report.day_of_most_personnel"]));
    }

    [Fact]
    public void What_is_reported_changes_nothing()
    {
        var plain = (Boat with { ReportAt = [] }).Run();
        Assert.Equal(plain.Fingerprint, Boat.Run().Fingerprint);
        Assert.DoesNotContain(
            "report",
            string.Join(' ', plain.Plan.Rows.Columns.Select(column => column.Name)),
            StringComparison.Ordinal
        );
    }

    // The force is over at minute 6; twenty civilians come at minutes 30 and 60, and are over at minutes 36 and 66.
    static Scenario Town(End end) =>
        Make.Scenario([Make.Foot(10)], Make.Boats()) with
        {
            Horizon = TimeSpan.FromHours(10),
            End = end,
            ReportAt = [TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(40), TimeSpan.FromHours(2)],
            Civilians = new Dictionary<string, CivilianStream>
            {
                ["town"] = new()
                {
                    Name = "town",
                    People = 20,
                    Party = 10,
                    From = TimeSpan.FromMinutes(30),
                    Over = TimeSpan.FromHours(1),
                },
            },
        };

    [Theory]
    [InlineData(End.Force, 20, 20, 20)]
    [InlineData(End.Everyone, 20, 10, 0)]
    [InlineData(End.Horizon, 20, 10, 0)]
    public void A_replication_goes_on_for_whom_it_is_to(End end, int atSix, int atForty, int atTwoHours)
    {
        var result = Town(end).Run();
        Assert.Equal((atSix, atForty, atTwoHours), (Left("360s"), Left("2400s"), Left("2h")));
        Assert.Equal(20 - atTwoHours, result["civilians.across"]);
        Assert.Equal(6, result.Minutes, 9);
        Assert.Equal(OutcomeKind.Completed, result.Outcome);

        int Left(string time) => (int)result[$"report.{time}.civilians_left"];
    }

    [Fact]
    public void Nobody_hangs_in_random_scenarios_whatever_they_wait_for_and_everybody_is_reported()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var drawn = RandomScenarios.Draw(seed).WithEverything(seed);
            var scenario = drawn with
            {
                End = seed % 2 == 0 ? End.Everyone : End.Horizon,
                ReportAt = [drawn.Horizon / 7, drawn.Horizon],
            };
            var (plain, result) = (drawn.Run(), scenario.Run());
            var (half, whole) = (Subject(scenario.ReportAt[0]), Subject(scenario.ReportAt[1]));
            Assert.Equal(result[Headline.PersonnelAcross], result[$"report.{whole}.personnel_across"]);
            Assert.Equal(result[Headline.VehiclesAcross], result[$"report.{whole}.vehicles_across"]);
            Assert.True(result[$"report.{half}.personnel_across"] <= result[$"report.{whole}.personnel_across"]);
            Assert.Equal(plain[Headline.Clearance], result[Headline.Clearance]);
            var parts = result.Plan.Rows.Columns.Where(column => column.Measure.IsSame(ReportMeasures.PersonnelAcross));
            foreach (var kind in new[] { ".unit ", "." })
            {
                var names = parts
                    .Where(column =>
                        column.Subject.StartsWith($"{half}{kind}", StringComparison.Ordinal)
                        && (kind == ".unit " || !column.Subject.Contains(".unit ", StringComparison.Ordinal))
                    )
                    .ToList();
                if (names.Count > 0)
                {
                    Assert.Equal(result[$"report.{half}.personnel_across"], names.Sum(column => result[column.Name]));
                }
            }
        }
    }

    static readonly string[] Times = ["600s", "900s", "1h", "24h"];

    static string Subject(TimeSpan time) =>
        time.TotalHours == Math.Floor(time.TotalHours) ? $"{time.TotalHours:0}h" : $"{time.TotalSeconds:0}s";
}
