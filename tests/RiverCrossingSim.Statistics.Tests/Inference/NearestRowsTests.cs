namespace RiverCrossingSim.Statistics.Tests;

public class NearestRowsTests
{
    static readonly double[][] Line =
    [
        [.. Enumerable.Range(0, 100).Select(i => (double)i)],
    ];

    [Fact]
    public void The_nearest_are_kept_and_the_nearer_weigh_more()
    {
        var kept = NearestRows.Find(Line, [50], 5);
        Assert.Equal([48, 49, 50, 51, 52], kept.Rows);
        Assert.Equal(1, kept.Weights[2], 1e-6);
        Assert.Equal(0.75, kept.Weights[1], 1e-6);
        Assert.True(kept.Weights[0] > 0 && kept.Weights[0] < 1e-6);
    }

    [Fact]
    public void Rows_without_a_weight_and_the_one_to_be_foretold_are_left_out()
    {
        var importance = Enumerable.Range(0, 100).Select(i => i == 50 ? 0d : 2).ToArray();
        Assert.Equal([48, 51, 52], NearestRows.Find(Line, [50.5], 3, importance, without: 49).Rows);
        Assert.Equal(2, NearestRows.Find(Line, [51], 3, importance).Weights[1], 1e-6);
        Assert.Throws<ArgumentException>(() => NearestRows.Find(Line, [1], 3, new double[100]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NearestRows.Find(Line, [1], 0));
    }

    [Fact]
    public void Of_rows_as_near_as_each_other_the_first_are_kept_and_all_where_there_are_no_more()
    {
        double[][] same =
        [
            [.. Enumerable.Repeat(3d, 10)],
        ];
        Assert.Equal([0, 1, 2, 3], NearestRows.Find(same, [3], 4).Rows);
        Assert.All(NearestRows.Find(same, [3], 4).Weights, weight => Assert.Equal(1, weight, 1e-6));
        Assert.Equal(10, NearestRows.Find(same, [4], 20).Rows.Count);
    }

    [Fact]
    public void An_adjustment_follows_the_slope_and_leaves_infinite_values_alone()
    {
        double[] values = [.. Line[0].Select(x => (3 * x) + 1)];
        values[45] = double.PositiveInfinity;
        var kept = NearestRows.Find(Line, [50.3], 40);
        var adjusted = kept.Adjusted(values);
        Assert.Equal(double.PositiveInfinity, adjusted.Max());
        Assert.All(adjusted.Where(double.IsFinite), value => Assert.Equal((3 * 50.3) + 1, value, 0.05));
        double[] never = [.. Line[0].Select(_ => double.PositiveInfinity)];
        Assert.All(kept.Adjusted(never), value => Assert.Equal(double.PositiveInfinity, value));
    }

    [Fact]
    public void Summaries_are_of_one_scale_and_those_of_what_was_simulated_are_theirs()
    {
        double[][] observed = [Line[0], [.. Line[0].Select(x => Math.Sin(x) * 5)], [.. Line[0].Select(_ => 7d)]];
        double[] target = [.. Line[0].Select(x => x * x)];
        var summaries = SemiAutomaticSummaries.Learn(observed, [target, [.. Line[0].Select(_ => 2d)]]);
        var own = summaries.Of([observed[0][30], observed[1][30], 7]);
        Assert.Equal(summaries.Values[0][30], own[0], 1e-9);
        Assert.InRange(summaries.Values[0][99] - summaries.Values[0][0], 2.5, 4.5);
        Assert.InRange(summaries.Values[1].Max() - summaries.Values[1].Min(), 0, 0.2);
        Assert.Throws<ArgumentException>(() => SemiAutomaticSummaries.Learn([], [target]));
        Assert.Throws<ArgumentException>(() => SemiAutomaticSummaries.Learn(observed, []));
        Assert.Throws<ArgumentException>(() =>
            SemiAutomaticSummaries.Learn(
                observed,
                [
                    [1, 2],
                ]
            )
        );
        Assert.Throws<ArgumentException>(() => summaries.Of([1]));
    }

    [Fact]
    public void Very_many_quantities_are_summarized_without_their_products()
    {
        double[][] observed =
        [
            .. Enumerable.Range(0, 20).Select(k => Line[0].Select(x => Math.Sin(x * (k + 1))).ToArray()),
        ];
        Assert.Equal(100, SemiAutomaticSummaries.Learn(observed, [Line[0]]).Values[0].Length);
    }

    [Fact]
    public void Impossible_weights_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TemperedWeights.Of([double.NegativeInfinity], 1));
        Assert.Throws<ArgumentException>(() => TemperedWeights.Of([double.NaN], 1));
        Assert.Throws<ArgumentException>(() =>
            new PopulationMonteCarlo(
                [
                    [0.5],
                ],
                [0]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            new PopulationMonteCarlo(
                [
                    [0.5],
                ],
                [1, 1]
            )
        );
        var few = TemperedWeights.Of([0, -1, double.NegativeInfinity], 60);
        Assert.InRange(few.EffectiveSize, 1.99, 2);
        Assert.Equal(0, few.Weights[2]);
    }

    [Fact]
    public void The_density_of_moved_points_sums_to_1()
    {
        var next = new PopulationMonteCarlo(
            [
                [0.05],
                [0.5],
                [0.97],
            ],
            [1, 2, 0.5]
        );
        Assert.Equal(1, Enumerable.Range(0, 1_000).Average(i => next.Density([(i + 0.5) / 1_000])), 0.01);
    }
}
