using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class CurveComparisonTests
{
    const double Never = double.PositiveInfinity;

    [Fact]
    public void Differences_by_hand()
    {
        var curves = CurveComparison.Of([
            [1, 2, 3, Never],
            [2, 2, 5, 4],
        ]);
        var difference = curves.Differences.Single();
        Assert.Equal([1, 2, 3, 4, 5], curves.Times);
        Assert.Equal([-0.25, 0, -0.25, 0, 0.25], difference.Difference);
        Assert.Empty(difference.Flips);
    }

    [Fact]
    public void Nothing_beyond_the_end_is_looked_at() =>
        Assert.Equal(
            [1, 2, 3],
            CurveComparison
                .Of(
                    [
                        [1, 2, 3, Never],
                        [2, 2, 5, 4],
                    ],
                    upTo: 3
                )
                .Times
        );

    [Fact]
    public void A_crossing_that_is_plain_is_found_and_the_other_way_round_only_the_names_change()
    {
        // Normal with one mean and the standard deviations 1 and 4: the wider is ahead before 10, the narrower after.
        var narrow = Samples.Draw(new Normal(10, 1), 800, 1, "narrow");
        var wide = Samples.Draw(new Normal(10, 4), 800, 1, "wide");
        var difference = CurveComparison.Of([narrow, wide]).Differences[0];
        var flip = Assert.Single(difference.Flips);
        Assert.Equal((1, 0), (flip.Before, flip.After));
        Assert.InRange(10, flip.From, flip.To);
        Assert.InRange(flip.To - flip.From, 0, 2);

        var turned = CurveComparison.Of([wide, narrow]).Differences[0];
        Assert.Equal(new CurveFlip(0, 1, flip.From, flip.To), Assert.Single(turned.Flips));
        Assert.Equal([.. difference.Upper.Select(value => -value)], turned.Lower);
    }

    [Fact]
    public void Curves_that_are_alike_flip_nowhere_as_often_as_the_band_says()
    {
        const int Count = 500;
        var held = Samples.Share(
            Count,
            i =>
            {
                var first = Samples.Draw(new Exponential(20), 120, i, "first");
                var second = Samples.Draw(new Exponential(20), 120, i, "second");
                return CurveComparison.Of([first, second], draws: 300).Differences[0].Leads.Count == 0;
            }
        );
        Assert.InRange(held, 0.95 - Samples.Tolerance(0.95, Count), 1);
    }

    [Fact]
    public void An_edge_is_the_farther_of_the_plain_one_and_of_the_score_interval()
    {
        // 3 of 200 in favour of the first: plainly -0.015 +- 3 x 0.011; three standard errors under the difference reach to -0.069.
        var point = new CurvePoint(OnlyFirst: 3, OnlySecond: 0, Count: 200, Error: 0.011);
        Assert.InRange(point.Lower(3), -0.075, -0.065);
        Assert.True(point.Upper(3) >= -0.015 + (3 * 0.011));

        // Right after a step the plain edge is the farther.
        Assert.Equal(-0.005 - (3 * 0.1), new CurvePoint(1, 0, 200, 0.1).Lower(3), 12);
        Assert.Equal((-1, 1), (new CurvePoint(2, 0, 2, 1).Lower(3), new CurvePoint(0, 2, 2, 1).Upper(3)));
    }

    [Fact]
    public void Curves_that_never_rise_have_no_times()
    {
        var curves = CurveComparison.Of([
            [Never, Never],
            [Never, Never],
        ]);
        Assert.Empty(curves.Times);
        Assert.Empty(curves.Differences[0].Leads);
    }
}
