namespace RiverCrossingSim.Kernel.Tests.Random;

/// <summary>Columns of one table keep their rows together, and each is by itself what its values and weights say.</summary>
public sealed class JointDrawsTests
{
    static readonly double[] Weights = [1, 0, 2, 5];
    static readonly JointDraws Speed = new([3, 8, 1, 2], Weights);
    static readonly JointDraws Load = new([30, 80, 10, 20], Weights);

    [Fact]
    public void One_uniform_takes_one_row_of_all_columns()
    {
        for (var i = 0; i <= 1_000; i++)
        {
            Assert.Equal(10 * Speed.Drawn(i / 1_000d), Load.Drawn(i / 1_000d));
        }
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(0.125, 3)]
    [InlineData(0.126, 1)]
    [InlineData(0.375, 1)]
    [InlineData(0.376, 2)]
    [InlineData(1, 2)]
    public void A_row_comes_as_often_as_its_weight_says(double uniform, double value) =>
        Assert.Equal(value, Speed.Drawn(uniform));

    [Fact]
    public void By_itself_a_column_is_discrete()
    {
        var discrete = new Discrete([3, 1, 2], [1, 2, 5]);
        for (var i = 0; i <= 1_000; i++)
        {
            Assert.Equal(discrete.Quantile(i / 1_000d), Speed.Quantile(i / 1_000d));
        }
        Assert.Equal((discrete.Mean, 1d, 3d), (Speed.Mean, Speed.Minimum, Speed.Maximum));
    }

    [Fact]
    public void Rows_of_weight_0_are_never_drawn_wherever_they_stand()
    {
        var ends = new JointDraws([7, 1, 2, 9], [0, 1, 1, 0]);
        Assert.Equal((1d, 2d), (ends.Drawn(0), ends.Drawn(1)));
    }

    [Fact]
    public void Huge_weights_are_as_good_as_any()
    {
        var huge = new JointDraws([1, 2], [double.MaxValue, double.MaxValue]);
        Assert.Equal((1d, 2d), (huge.Drawn(0.5), huge.Drawn(0.500001)));
    }

    [Fact]
    public void Equal_are_those_with_the_same_rows_in_the_same_order()
    {
        Assert.Equal(Speed, new JointDraws([3, 8, 1, 2], Weights));
        Assert.Equal(Speed.GetHashCode(), new JointDraws([3, 8, 1, 2], Weights).GetHashCode());
        Assert.NotEqual(Speed, new JointDraws([8, 3, 1, 2], Weights));
        Assert.True(Speed.HasRowsOf(Load));
        Assert.False(Speed.HasRowsOf(new JointDraws([3, 8, 1, 2])));
        Assert.Throws<ArgumentException>(() => new JointDraws([1, 2], [1]));
    }
}
