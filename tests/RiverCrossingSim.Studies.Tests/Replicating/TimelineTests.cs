using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class TimelineTests
{
    [Fact]
    public void Two_parts_together_are_the_whole()
    {
        var (whole, people) = Timeline(greatest: 30_000);
        Timeline[] parts = [new(whole.Layout), new(whole.Layout)];
        for (var value = 0; value <= 30_000; value += 100)
        {
            whole.Add(All(whole, value));
            parts[value < 20_000 ? 0 : 1].Add(All(whole, value));
        }
        parts[0].Merge(parts[1]);

        Assert.Equal(whole.Replications, parts[0].Replications);
        foreach (var p in new[] { 0.05, 0.5, 0.95 })
        {
            Assert.Equal(whole.Quantiles(people, p), parts[0].Quantiles(people, p));
        }
        Assert.Throws<ArgumentException>(() => whole.Merge(Timeline(greatest: 100).Timeline));
    }

    [Fact]
    public void A_part_that_was_written_is_added_elsewhere()
    {
        var (part, people) = Timeline(greatest: 30_000);
        for (var value = 0; value <= 30_000; value += 100)
        {
            part.Add(All(part, value));
        }
        var bytes = new MemoryStream();
        part.Write(new BinaryWriter(bytes));
        var (whole, merged) = (new Timeline(part.Layout), new Timeline(part.Layout));
        for (var times = 0; times < 2; times++)
        {
            bytes.Position = 0;
            whole.Add(new BinaryReader(bytes));
            merged.Merge(part);
        }

        Assert.Equal(2 * part.Replications, whole.Replications);
        Assert.Equal(merged.Quantiles(people, 0.3), whole.Quantiles(people, 0.3));
        var other = Timeline(greatest: 100).Timeline;
        bytes.Position = 0;
        Assert.Throws<InvalidDataException>(() => other.Add(new BinaryReader(bytes)));
        Assert.Equal(0, other.Replications);
    }

    [Fact]
    public void Small_numbers_have_exact_quantiles()
    {
        var (timeline, people) = Timeline(greatest: 100);
        foreach (var value in new[] { 0, 10, 20, 30, 100 })
        {
            timeline.Add(All(timeline, value));
        }

        Assert.Equal(0, timeline.Quantiles(people, 0.2)[0]);
        Assert.Equal(10, timeline.Quantiles(people, 0.21)[0]);
        Assert.Equal(20, timeline.Quantiles(people, 0.5)[0]);
        Assert.Equal(100, timeline.Quantiles(people, 1)[^1]);
        Assert.Equal(5, timeline.Replications);
    }

    [Fact]
    public void Great_numbers_are_kept_to_a_two_hundredth_and_none_and_all_exactly()
    {
        const int greatest = 30_000;
        var (timeline, people) = Timeline(greatest);
        for (var value = 0; value <= greatest; value += 7)
        {
            timeline.Add(All(timeline, value));
        }
        timeline.Add(All(timeline, greatest));

        foreach (var p in new[] { 0.05, 0.25, 0.5, 0.75, 0.95 })
        {
            Assert.Equal(p * greatest, timeline.Quantiles(people, p)[3], greatest / 198.0);
        }
        Assert.Equal(0, timeline.Quantiles(people, 1e-9)[0]);
        Assert.Equal(greatest, timeline.Quantiles(people, 1)[0]);
    }

    [Fact]
    public void Every_value_of_every_width_of_bin_comes_back_within_its_bin()
    {
        foreach (var greatest in new[] { 1, 198, 199, 200, 201, 397, 398, 1_000 })
        {
            var tolerance = greatest < 200 ? 0 : Math.Ceiling((greatest - 1) / 198.0) / 2;
            for (var value = 0; value <= greatest; value++)
            {
                var (timeline, people) = Timeline(greatest);
                timeline.Add(All(timeline, value));
                Assert.Equal(value, timeline.Quantiles(people, 0.5)[0], tolerance);
            }
        }
    }

    [Fact]
    public void The_order_and_the_threads_of_adding_do_not_matter()
    {
        var values = Enumerable.Range(0, 400).Select(i => i * 7 % 1_001).ToArray();
        var (alone, people) = Timeline(1_000);
        foreach (var value in values)
        {
            alone.Add(All(alone, value));
        }
        var (together, _) = Timeline(1_000);
        Parallel.ForEach(values.Reverse(), value => together.Add(All(together, value)));

        Assert.Equal(alone.Quantiles(people, 0.37), together.Quantiles(people, 0.37));
        Assert.Equal(alone.Replications, together.Replications);
    }

    static (Timeline Timeline, TimelineSeries People) Timeline(int greatest)
    {
        var layout = new Plan(SmallScenarios.Boats(greatest)).Timeline;
        return (new Timeline(layout), layout.Whole(Curve.PersonnelAcross)!);
    }

    static int[] All(Timeline timeline, int value) =>
        [.. Enumerable.Repeat(value, timeline.Layout.Series.Count * timeline.Layout.Samples)];
}
