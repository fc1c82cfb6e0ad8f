using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class SummaryTests
{
    readonly RunSummary _ten = Tables.Ten().Summarize();

    [Fact]
    public void Outcomes_are_counted_with_wilson_intervals()
    {
        // Wilson, 6 of 10: (0.6 + 1.9208/10 -+ 1.96 sqrt(0.024 + 0.009604)) / (1 + 3.8416/10).
        Assert.Equal(
            (6, 10, 0.6),
            (_ten.Outcomes.Completed.Count, _ten.Outcomes.Completed.Of, _ten.Outcomes.Completed.Share)
        );
        Assert.Equal(0.3127, _ten.Outcomes.Completed.Low, 4);
        Assert.Equal(0.8318, _ten.Outcomes.Completed.High, 4);
        Assert.Equal(0.2, _ten.Outcomes.Failed.Share);
        Assert.Equal(0.2, _ten.Outcomes.Censored.Share);
    }

    [Fact]
    public void The_duration_is_that_of_completed_replications()
    {
        Assert.Equal([0.05, 0.25, 0.5, 0.75, 0.95], _ten.Duration.Select(quantile => quantile.P));
        Assert.Equal([10, 20, 35, 50, 60], _ten.Duration.Select(quantile => quantile.Value));
        // Of six values, the least and the greatest enclose the median with 1 - 2/64.
        Assert.Equal((10, 60), (_ten.Duration[2].Low, _ten.Duration[2].High));
        Assert.Equal(double.PositiveInfinity, _ten.Duration[4].High);
    }

    [Fact]
    public void The_chance_to_be_done_counts_all_replications()
    {
        Assert.Equal([12, 24, 72], _ten.Milestones.Select(milestone => milestone.Within));
        Assert.Equal([1, 2, 6], _ten.Milestones.Select(milestone => milestone.Done.Count));
        Assert.All(_ten.Milestones, milestone => Assert.Equal(10, milestone.Done.Of));
    }

    [Fact]
    public void A_share_that_is_never_across_takes_infinitely_long()
    {
        var time = _ten.Times.Single(time => time is { Kind: "personnel", Percent: 95 });
        Assert.Equal((9, 54, double.PositiveInfinity), (time.P05, time.Median, time.P95));
        Assert.Equal(8, time.Reached.Count);
    }

    [Fact]
    public void Losses_have_a_mean_with_its_interval_and_a_spread()
    {
        var killed = _ten.Losses.Single(loss => loss.Kind == "personnel_killed");
        Assert.Equal(("personnel killed", 600, 4.5), (killed.Label, killed.Initial, killed.Number.Mean));
        // Standard deviation 3.0277, t(9) = 2.2622: 4.5 -+ 2.1659; of 600 people, on the logit scale, odds 4.5 / 595.5 times
        // exp(-+ 2.1659 / 4.5 x 600 / 595.5).
        Assert.Equal(2.7788, killed.Number.MeanLow, 4);
        Assert.Equal(7.2743, killed.Number.MeanHigh, 4);
        Assert.Equal((0, 4.5, 9), (killed.Number.P05, killed.Number.Median, killed.Number.P95));
        Assert.Equal(4.5, _ten.LossesByCause.Single().Measures["killed"].Mean);
    }

    [Fact]
    public void The_busiest_crossing_is_the_one_that_carried_most_vehicles()
    {
        Assert.Equal(["north", "south"], _ten.Sites.Select(site => site.Site));
        Assert.All(_ten.Sites, site => Assert.Equal("ferries", site.Means));
        Assert.Equal(
            ("north", 0.75, 400.0 / 600),
            (_ten.Busiest!.Site, _ten.Busiest.VehiclesShare, _ten.Busiest.PersonsShare)
        );
        Assert.Equal(
            "What closed it, in the mean of all replications: its operating window 8 h and repair 3 h; "
                + "it was in use 50 % of the time, with 12 vehicles waiting on average.",
            _ten.Busiest.HeldUpBy
        );
    }

    [Fact]
    public void Time_is_shared_out_among_the_stages()
    {
        Assert.Equal([0.75, 0.25], _ten.Stages.Select(stage => stage.VehicleShare));
        Assert.Equal(
            ["waiting for craft, lane or berth", "on the water or on a bridge"],
            _ten.Stages.Select(s => s.Label)
        );
    }

    [Fact]
    public void Where_some_did_not_complete_assumptions_are_ranked_against_the_time_of_95_percent()
    {
        var width = _ten.Assumptions.Single();
        Assert.Equal("personnel_t95_h", width.GoesWith!.With);
        Assert.InRange(width.GoesWith.Rho, 0.99, 1);
        Assert.Equal(825, width.Drawn!.Median);
    }

    [Fact]
    public void Where_all_completed_assumptions_are_ranked_against_the_duration()
    {
        var width = Tables.AllCompleted(50).Summarize().Assumptions.Single();
        Assert.Equal(("duration_h", -1), (width.GoesWith!.With, Math.Round(width.GoesWith.Rho, 9)));
    }

    [Fact]
    public void A_run_without_replications_has_no_summary()
    {
        var run = Tables.Ten();
        var none = run with { Table = new ReplicationTable(run.Table.Columns, [], []) };
        Assert.Throws<ArgumentException>(() => none.Summarize());
    }

    [Fact]
    public void One_replication_has_a_summary()
    {
        var summary = Tables.AllCompleted(1).Summarize();
        Assert.Equal(1, summary.Duration[2].Value);
        Assert.Equal(double.PositiveInfinity, summary.Duration[2].High);
    }
}
