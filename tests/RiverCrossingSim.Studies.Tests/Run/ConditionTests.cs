using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class ConditionTests
{
    /// <summary>The replications take 1 to 100 h, and the width of the river falls by as much: 1,999 to 1,900.</summary>
    static readonly RunSummary Summary = Tables.AllCompleted(100).Summarize(TimeSpan.FromHours(40));

    [Fact]
    public void The_assumptions_of_those_done_in_time_stand_beside_those_of_all()
    {
        var condition = Summary.Conditions[0];
        Assert.Equal((40.0, "40 h", 40), (condition.Within, condition.Text, condition.Done.Count));
        var width = Assert.Single(condition.Assumptions);
        // Widths 1,999 down to 1,960: the median of these is 1,979.5, that of all 1,949.5.
        Assert.Equal(1_979.5, width.Values[2].Value);
        Assert.Equal(1_949.5, width.AllMedian);
        Assert.Equal((1.0, 1.0), (width.Higher, width.HigherHigh));
        Assert.InRange(width.PValue, 0, 1e-9);
        Assert.Equal(0.8, width.Positions[2], 0.011);
    }

    [Fact]
    public void The_sentence_says_that_it_is_no_calibration()
    {
        var sentence = Assert.Single(Summary.Sentences, s => s.Contains("done within 40 h,", StringComparison.Ordinal));
        Assert.StartsWith("In the 40 replications done within 40 h, width was ", sentence, StringComparison.Ordinal);
        Assert.Contains("calibrates nothing", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_asked_for_is_a_milestone_too() =>
        Assert.Contains(Summary.Milestones, milestone => milestone is { Within: 40, Done.Count: 40 });

    [Fact]
    public void Milestones_with_too_few_on_one_side_are_left_out_but_a_time_asked_for_is_answered()
    {
        Assert.DoesNotContain(Summary.Conditions, condition => condition.Assumptions.Count == 0);
        var few = Tables.AllCompleted(100).Summarize(TimeSpan.FromHours(3));
        Assert.Empty(few.Conditions[0].Assumptions);
        Assert.Contains(
            few.Sentences,
            s => s.StartsWith("Within 3 h 3 of 100 replications were done", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_an_assumption_explains_stands_beside_what_it_goes_with()
    {
        var explains = Assert.Single(Summary.Assumptions).Explains!;
        Assert.Equal("duration_h", explains.Of);
        Assert.InRange(explains.Share, 0.94, 1); // five bins of a straight line leave a 25th
        Assert.Null(Tables.AllCompleted(20).Summarize().Assumptions[0].Explains);
    }
}
