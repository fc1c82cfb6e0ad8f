namespace RiverCrossingSim.Model.Tests;

/// <summary>What headquarters may know, when it moves those who wait, and what binds it.</summary>
public class HeadquartersByHand
{
    // One truck is on its way to the near bridge when that is closed at 5 s. At the first review, after a minute, it would be
    // across by the far bridge in 20 min and 183 s, at 24 min 3 s; by the near one 183 s after that is open again.
    static Scenario AtTheBridge(double closedMinutes, double gainMinutes) =>
        Columns
            .Scenario([Make.Trucks(1).InTheWood()], Columns.Bridge(), Columns.Bridge() with { Name = "far" })
            .From(10, 20_000 / 3d) with
        {
            Control = new Control
            {
                TransferGain = TimeSpan.FromMinutes(gainMinutes),
                Review = TimeSpan.FromMinutes(1),
            },
            Disruptions = new Dictionary<string, Disruption>
            {
                ["mud"] = new()
                {
                    Name = "mud",
                    At = [TimeSpan.FromSeconds(5)],
                    Target = DisruptionTarget.Sites,
                    Places = ["bridge"],
                    Effect = DisruptionEffect.Stops,
                    Duration = TimeSpan.FromMinutes(closedMinutes),
                },
            },
        };

    [Theory]
    // The gain that is asked for decides,
    [InlineData(30, 10, false)]
    [InlineData(32, 10, true)]
    // and never more than the march is long: 20 min.
    [InlineData(40, 30, false)]
    [InlineData(42, 30, true)]
    [InlineData(20, 0, false)]
    [InlineData(22, 0, true)]
    public void Nobody_is_moved_for_less_than_the_gain_or_the_march(double repair, double gain, bool moves)
    {
        var result = AtTheBridge(repair, gain).Run();

        Assert.Equal(moves ? 1 : 0, result[OtherMeasures.Transfers]);
        Assert.Equal(moves ? 1 : 0, result["site.far.vehicles"]);
        Assert.Equal(moves ? 20 / 60d : 0, result[OtherMeasures.TransferVehicleHours], 6);
    }

    [Fact]
    public void What_headquarters_expects_of_each_site_is_told_with_the_order()
    {
        var (_, told) = AtTheBridge(42, 30).Listen();
        var orders = told.Where(happening => happening.Kind == HappeningKind.Assigned).ToList();

        Assert.Equal(["bridge", "far"], orders.Select(order => order.Place));
        Assert.All(orders, order => Assert.Equal(1, order.Vehicles));
        // 12.2 s and 183 s by the near bridge, and 20 min, 10.4 s and 183 s by the far one.
        Assert.Equal("bridge at 0.05 h, far at 0.39 h", orders[0].Detail);
        Assert.Contains("far at 0.40 h", orders[1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_report_keeps_those_who_wait_until_it_comes()
    {
        var scenario = AtTheBridge(600, 30);
        var late = (scenario with { Control = scenario.Control with { ReportDelay = 3_600, Review = 1_800 } }).Listen();
        var soon = (scenario with { Control = scenario.Control with { Review = 1_800 } }).Listen();

        TimeSpan Moved(List<Happening> told) => told.Last(happening => happening.Kind == HappeningKind.Assigned).At;
        Assert.Equal(30, Moved(soon.Told).TotalMinutes, 6);
        // At the first review after the report.
        Assert.Equal(90, Moved(late.Told).TotalMinutes, 6);
        Assert.Equal(1, late.Result[OtherMeasures.Transfers]);
    }

    [Fact]
    public void A_wrong_estimate_moves_those_whom_a_right_one_leaves()
    {
        var scenario = AtTheBridge(29, 10);
        Result With(double error) =>
            (scenario with { Control = scenario.Control with { EstimateError = error } }).Run();

        Assert.Equal(0, With(1)[OtherMeasures.Transfers]);
        Assert.Equal(1, With(1.2)[OtherMeasures.Transfers]);
    }

    static Scenario Interrupted(Control control)
    {
        var scenario = Columns
            .Scenario(
                [Make.Trucks(200).InTheWood(), Make.Trucks(100, "second")],
                Columns.Bridge(),
                Columns.Ferries(3),
                Columns.Ferries(2, "rafts")
            )
            .From(3_000, 6_000, 5_000);
        return scenario with
        {
            Control = control,
            Disruptions = new[] { "bridge", "ferries", "rafts" }.ToDictionary(
                site => site,
                site => new Disruption
                {
                    Name = site,
                    Rate = 0.5 / 3_600,
                    Target = DisruptionTarget.Sites,
                    Places = [site],
                    Effect = DisruptionEffect.Stops,
                    Duration = new Kernel.Exponential(3 * 3_600),
                }
            ),
        };
    }

    [Fact]
    public void Late_and_wrong_reports_change_orders_and_not_what_happens_to_the_sites()
    {
        var differ = 0;
        for (var replication = 0u; replication < 20; replication++)
        {
            var right = Interrupted(new Control()).Listen(replication);
            var wrong = Interrupted(new Control { ReportDelay = 2 * 3_600, EstimateError = new Kernel.Uniform(0.2, 5) })
                .Listen(replication);
            var end = TimeSpan.FromHours(Math.Min(right.Result[Headline.Clearance], wrong.Result[Headline.Clearance]));

            IEnumerable<(TimeSpan, string, double?)> Closures(List<Happening> told) =>
                told.Where(happening => happening.Kind == HappeningKind.Closed && happening.At < end)
                    .Select(happening => (happening.At, happening.Place, happening.UntilHours));
            Assert.Equal(Closures(right.Told), Closures(wrong.Told));
            differ += Orders(right.Told).SequenceEqual(Orders(wrong.Told)) ? 0 : 1;
        }
        Assert.InRange(differ, 5, 20);

        static IEnumerable<(TimeSpan, string)> Orders(List<Happening> told) =>
            told.Where(happening => happening.Kind == HappeningKind.Assigned)
                .Select(happening => (happening.At, happening.Place));
    }

    [Fact]
    public void To_know_everything_is_not_worse_than_to_know_what_is_reported()
    {
        double Median(Control control)
        {
            var plan = new Plan(Interrupted(control));
            var worker = new Replication(plan);
            return Enumerable
                .Range(0, 201)
                .Select(replication => plan.Run((uint)replication, worker: worker)[Headline.VehiclesTime(95)])
                .Order()
                .ElementAt(100);
        }

        var reported = Median(new Control());
        var wrong = Median(new Control { ReportDelay = 2 * 3_600, EstimateError = new Kernel.Uniform(0.2, 5) });
        Assert.InRange(Median(new Control { Information = Information.Perfect }), 0, reported);
        Assert.InRange(reported, 0, wrong);
    }

    [Fact]
    public void Nobody_is_moved_twice_between_two_reviews()
    {
        var moves = 0;
        for (var replication = 0u; replication < 20; replication++)
        {
            var scenario = Interrupted(new Control { Review = 2 * 3_600, TransferGain = 60 });
            var (result, told) = scenario.Listen(replication);
            var last = new Dictionary<int, LoadState>();
            var moved = new Dictionary<int, TimeSpan>();
            foreach (var happening in told)
            {
                if (happening.Kind == HappeningKind.Moved)
                {
                    last[happening.Load] = happening.To!.Value;
                }
                else if (happening.Kind == HappeningKind.Assigned && last[happening.Load] == LoadState.Waiting)
                {
                    moves++;
                    if (moved.TryGetValue(happening.Load, out var before))
                    {
                        Assert.True(Math.Floor(before.TotalHours / 2) < Math.Floor(happening.At.TotalHours / 2));
                    }
                    moved[happening.Load] = happening.At;
                }
            }
            Assert.True(result[OtherMeasures.Transfers] >= moved.Count);
        }
        Assert.True(moves > 20, $"{moves} serials moved");
    }

    [Fact]
    public void A_unit_that_only_one_site_may_carry_gets_there_through_a_crowd_of_low_priority()
    {
        // The crowd would fill the room of the bridge for hours; the ten who may use nothing else come first.
        var few = Make.Trucks(10, "few").InTheWood() with
        {
            Priority = 1,
            Sites = ["bridge"],
            Ready = TimeSpan.FromMinutes(20),
        };
        var crowd = Make.Trucks(600, "crowd").InTheWood() with { Priority = 9 };
        var scenario = Columns
            .Scenario([few, crowd], Columns.Bridge() with { WaitingVehicles = 60 }, Columns.Ferries(2))
            .From(1_000);
        var (_, told) = scenario.Listen();
        var last = told.Last(happening =>
            happening.Kind == HappeningKind.Moved && happening.Unit == "few" && happening.To == LoadState.Across
        );

        // At the bridge there are at most 60 and one serial before them in the waiting area: 20 min more.
        Assert.InRange(last.At.TotalMinutes, 25, 60);
    }
}
