namespace RiverCrossingSim.Model.Tests;

/// <summary>Large forces and many replications: nothing overflows, and no sum or clock drifts from the exact answer.</summary>
public class LongRuns
{
    const int Column = 100_000;

    [Fact]
    public void The_last_of_a_hundred_thousand_vehicles_is_across_to_the_tick()
    {
        // Headway 16 s, crossing 228 s.
        var result = Long(Make.Bridge()).Run();

        Assert.Equal(TimeSpan.FromSeconds((Column - 1) * 16d + 228), TimeSpan.FromHours(result[Headline.Clearance]));
        Assert.Equal(Column, result[Headline.VehiclesAcross]);
        Near(Column * 228d / 3_600, result["time.crossing.vehicle_h"]);
        // Vehicle k has waited 16 k s.
        Near(16d * Column * (Column - 1) / 2 / 3_600, result["time.queueing.vehicle_h"]);
    }

    [Fact]
    public void A_headway_that_the_clock_does_not_have_exactly_is_off_by_half_a_tick_each_and_no_more()
    {
        // Headway 40 / 3 s; the clock ticks in 1e-7 s.
        var result = Long(Make.Bridge(speed: 3)).Run();

        var exact = (Column - 1) * 40d / 3 + 570d / 3;
        Assert.Equal(exact, result.Seconds, Column * 0.5e-7 + 1e-6);
    }

    [Fact]
    public void A_million_people_by_boats_of_a_thousand_are_counted_to_the_last()
    {
        var boats = Make.Boats() with { Persons = 1_000 };
        var scenario = Make.Scenario([Make.Foot(1_000_000)], boats) with { Horizon = TimeSpan.FromDays(20) };
        var result = scenario.Run();

        // A thousand trips of 9 min; those of trip k have waited 9 k min.
        Assert.Equal(999 * 9 + 6, result.Minutes, 6);
        Assert.Equal(1_000_000, result[Headline.PersonnelAcross]);
        Near(1_000 * 9d * 999 * 1_000 / 2 / 60, result["time.queueing.person_h"]);
        Near(1_000_000 * 3d / 60, result["time.crossing.person_h"]);
    }

    [Fact]
    public void Each_replication_takes_as_much_memory_as_the_one_before()
    {
        var plan = new Plan(
            Make.Scenario([Make.Trucks(30), Make.Foot(60)], Make.Bridge(), Make.Boats())
                .Under(Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 0.1 }, perHour: 1))
        );
        var worker = new Replication(plan);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        long Allocated(uint from, uint to)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var replication = from; replication < to; replication++)
            {
                worker.Run(1, replication, replication, row, samples);
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(0, 500);
        var once = Allocated(500, 1_500);
        Assert.InRange(Allocated(1_500, 2_500), 0, once * 1.1 + 10_000);
    }

    static Scenario Long(BridgeSite bridge) =>
        Make.Scenario([Make.Trucks(Column)], bridge) with
        {
            Horizon = TimeSpan.FromDays(30),
        };

    static void Near(double exact, double found) => Assert.Equal(1, found / exact, 1e-9);
}
