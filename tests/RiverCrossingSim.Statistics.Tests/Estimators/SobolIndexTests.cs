namespace RiverCrossingSim.Statistics.Tests;

public class SobolIndexTests
{
    static readonly int[][] Three =
    [
        [0],
        [1],
        [2],
        [3],
        [4],
    ];

    [Fact]
    public void It_finds_the_known_indices_of_Ishigami()
    {
        // Three inputs, one that does nothing, and a source of chance that the function does not use.
        var design = new SaltelliDesign(4, 1, Three, 4_096);
        var indices = SobolIndex.Of(
            design,
            KnownFunctions.Evaluate(design.Count, design.Point, KnownFunctions.Ishigami)
        );
        for (var input = 0; input < 3; input++)
        {
            Assert.Equal(KnownFunctions.IshigamiFirst[input], indices[input].First, 0.01);
            Assert.Equal(KnownFunctions.IshigamiTotal[input], indices[input].Total, 0.01);
        }
    }

    [Fact]
    public void It_finds_the_known_indices_of_the_g_function()
    {
        var design = new SaltelliDesign(5, 0, Three, 4_096);
        var indices = SobolIndex.Of(design, KnownFunctions.Evaluate(design.Count, design.Point, KnownFunctions.SobolG));
        for (var input = 0; input < 5; input++)
        {
            Assert.Equal(KnownFunctions.SobolGFirst[input], indices[input].First, 0.01);
            Assert.Equal(KnownFunctions.SobolGTotal[input], indices[input].Total, 0.01);
        }
    }

    [Fact]
    public void An_inert_factor_comes_out_at_exactly_nothing_in_spite_of_noise()
    {
        const double Deviation = 5;
        var design = new SaltelliDesign(4, 1, Three, 4_096);
        var noisy = KnownFunctions.Evaluate(
            design.Count,
            design.Point,
            point => KnownFunctions.Ishigami(point) + KnownFunctions.Noise(point, Deviation)
        );
        var indices = SobolIndex.Of(design, noisy);
        Assert.Equal(new SobolIndex(0, 0, 0, 0, 0, 0), indices[3]);

        var variance = KnownFunctions.IshigamiVariance + (Deviation * Deviation);
        var share = Deviation * Deviation / variance;
        Assert.Equal(share, indices[4].First, 0.03);
        Assert.Equal(share, indices[4].Total, 0.03);
        for (var input = 0; input < 3; input++)
        {
            Assert.Equal((1 - share) * KnownFunctions.IshigamiFirst[input], indices[input].First, 0.03);
            Assert.Equal((1 - share) * KnownFunctions.IshigamiTotal[input], indices[input].Total, 0.03);
        }
    }

    [Fact]
    public void A_group_has_the_index_of_its_factors_together()
    {
        var design = new SaltelliDesign(
            3,
            0,
            [
                [0, 2],
                [1],
            ],
            2_048
        );
        var indices = SobolIndex.Of(
            design,
            KnownFunctions.Evaluate(design.Count, design.Point, KnownFunctions.Ishigami)
        );
        Assert.Equal(1 - KnownFunctions.IshigamiFirst[1], indices[0].First, 0.01);
        Assert.Equal(1 - KnownFunctions.IshigamiFirst[1], indices[0].Total, 0.01);
    }

    [Fact]
    public void An_output_that_does_not_vary_has_no_indices()
    {
        var design = new SaltelliDesign(
            2,
            0,
            [
                [0],
                [1],
            ],
            8
        );
        var index = SobolIndex.Of(design, new double[design.Count])[0];
        Assert.True(double.IsNaN(index.First) && double.IsNaN(index.Total));
    }

    [Fact]
    public void Its_intervals_hold_the_true_index_about_as_often_as_they_say()
    {
        // Of 200 intervals of 95 % for independent points, on a linear function: first-order 4/5 and 1/5.
        const int Studies = 200;
        var held = new int[2];
        for (var study = 0; study < Studies; study++)
        {
            var design = new SaltelliDesign(
                2,
                0,
                [
                    [0],
                    [1],
                ],
                128,
                (ulong)study,
                random: true
            );
            var values = KnownFunctions.Evaluate(
                design.Count,
                design.Point,
                point => (2 * point.Unit[0]) + point.Unit[1]
            );
            var index = SobolIndex.Of(design, values)[0];
            held[0] += index.FirstLow <= 0.8 && 0.8 <= index.FirstHigh ? 1 : 0;
            held[1] += index.TotalLow <= 0.8 && 0.8 <= index.TotalHigh ? 1 : 0;
        }
        Assert.All(held, times => Assert.InRange(times / (double)Studies, 0.95 - Samples.Tolerance(0.95, Studies), 1));
    }
}
