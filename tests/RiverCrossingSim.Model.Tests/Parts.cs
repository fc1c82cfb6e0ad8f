namespace RiverCrossingSim.Model.Tests;

public sealed class Parts
{
    [Fact]
    public void Every_column_is_written_by_a_part()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var result = new Plan(RandomScenarios.Draw(seed).WithEverything(seed)).Run();
            Assert.Equal([], result.Plan.Rows.Columns.Where((_, place) => double.IsNaN(result.Row[place])));
        }
    }

    [Fact]
    public void A_plan_takes_no_column_and_no_series_once_it_is_made()
    {
        var plan = new Plan(Make.Scenario([Make.Foot(10)], Make.Boats()));
        var columns = plan.Rows.Columns.Count;
        Assert.Equal(0, plan.Rows.Place(Headline.Outcome));
        var column = Assert.Throws<InvalidOperationException>(() =>
            plan.Rows.Place(SiteMeasures.Trips with { Name = "late" }, "boats")
        );
        Assert.Contains("site.boats.late", column.Message, StringComparison.Ordinal);
        var series = Assert.Throws<InvalidOperationException>(() =>
            plan.Timeline.Place("boats", new Curve("late", IsOfVehicles: true, IsQueue: true), 1)
        );
        Assert.Contains("late of 'boats'", series.Message, StringComparison.Ordinal);
        Assert.Equal(columns, plan.Rows.Columns.Count);
    }

    [Fact]
    public void Workers_change_nothing_of_a_plan()
    {
        var plan = new Plan(RandomScenarios.Draw(7).WithEverything(7));
        var (columns, series) = (plan.Rows.Columns.ToList(), plan.Timeline.Series.ToList());
        Parallel.For(0, 8, number => plan.Run((uint)number));
        Assert.Equal(columns, plan.Rows.Columns);
        Assert.Equal(series, plan.Timeline.Series);
    }

    [Fact]
    public void No_mark_of_a_round_shares_its_luck_with_another_round()
    {
        var scenario = Make.Scenario([Make.Foot(10)], Make.Boats());
        var world = new World(new Plan(scenario.Under(Make.Fire(TargetKind.Boats, new FireTarget()))));
        world.Begin(1, 0, 0, []);
        var losses = world.Losses("test", plan => LossBook.Of(plan, TargetKind.Boats));
        var draws =
            from round in Enumerable.Range(0, 40)
            let hit = new Hit(world, FireTarget.Nothing, losses, 77, round, Certain: true)
            from mark in Enumerable.Range(0, 40)
            select hit.Luck((Mark)mark);
        Assert.Equal(40 * 40, draws.Distinct().Count());
    }

    [Fact]
    public void The_first_page_of_a_stream_is_the_stream_itself()
    {
        Assert.Equal(12_345UL, World.Page(12_345, 0));
        Assert.Equal(
            1_000,
            Enumerable.Range(0, 1_000).Select(page => World.Page(12_345, (uint)page)).Distinct().Count()
        );
    }
}
