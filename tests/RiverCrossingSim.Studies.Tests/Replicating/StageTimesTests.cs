using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>What everybody was at over time, over many replications.</summary>
public class StageTimesTests
{
    static readonly TimelineLayout Layout = new Plan(SmallScenarios.Boats()).Timeline;

    [Fact]
    public void They_are_means_over_the_replications_in_hours()
    {
        var times = new StageTimes(Layout);
        times.Add(Record(vehicles: 4, people: 10, hours: 1.5));
        times.Add(Record(vehicles: 0, people: 30, hours: 0.5));
        Assert.Equal(2, times.Replications);
        Assert.Equal([2, 1], times.VehicleHours(Stage.Repair));
        Assert.Equal([12.5, 2.5], times.PersonHours(Stage.Repair));
        Assert.Equal([0, 0], times.PersonHours(Stage.Queueing));
    }

    [Fact]
    public void Parts_of_a_study_are_the_whole_of_it_in_any_order()
    {
        StageRecord[] records = [.. Enumerable.Range(1, 40).Select(i => Record(i, 3 * i, 0.1 * i))];
        var (whole, first, second) = (new StageTimes(Layout), new StageTimes(Layout), new StageTimes(Layout));
        Array.ForEach(records, whole.Add);
        Array.ForEach(records[..13], first.Add);
        Parallel.ForEach(records[13..].Reverse(), second.Add);
        second.Merge(first);
        Assert.Equal(whole.Replications, second.Replications);
        Assert.Equal(whole.VehicleHours(Stage.Repair), second.VehicleHours(Stage.Repair));
        Assert.Equal(whole.PersonHours(Stage.Repair), second.PersonHours(Stage.Repair));
    }

    [Fact]
    public void What_is_laid_out_otherwise_is_refused()
    {
        var times = new StageTimes(Layout);
        var other = new Plan(SmallScenarios.Boats() with { Horizon = TimeSpan.FromDays(60) }).Timeline;
        Assert.Throws<ArgumentException>(() => times.Add(new StageRecord(other)));
        Assert.Throws<ArgumentException>(() => times.Merge(new StageTimes(other)));
        Assert.Throws<ArgumentException>(() => times.VehicleHours(new Stage("tea", "at tea")));
        Assert.Throws<ArgumentException>(() => times.PersonHours(new Stage("tea", "at tea")));
    }

    [Fact]
    public void A_run_keeps_them_the_same_for_any_number_of_threads()
    {
        var one = Run(threads: 1);
        var four = Run(threads: 4);
        Assert.Equal(60, one.Replications);
        foreach (var stage in one.Layout.Stages)
        {
            Assert.Equal(one.VehicleHours(stage), four.VehicleHours(stage));
            Assert.Equal(one.PersonHours(stage), four.PersonHours(stage));
        }
        Assert.True(one.PersonHours(Stage.Queueing).Sum() > 0);
    }

    [Fact]
    public void Whoever_wants_rows_alone_has_nothing_taken_down()
    {
        var experiment = Experiment.Of(new Plan(SmallScenarios.Boats()), seed: 1);
        Assert.Null(Recording.OfRows(experiment).NewSamples().Stages);
        Assert.NotNull(Recording.WithTimeline(experiment).NewSamples().Stages);
    }

    static StageTimes Run(int threads) =>
        Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 60, Threads = threads }).Timeline.Stages;

    static StageRecord Record(int vehicles, int people, double hours)
    {
        var record = new StageRecord(Layout);
        record.Enter(Stage.Repair, TimeSpan.Zero, TimeSpan.FromHours(hours), vehicles, people);
        return record;
    }
}
