namespace RiverCrossingSim.Kernel.Tests.Mathematics;

public class ElementaryTests
{
    static readonly Dictionary<string, Func<double[], double>> Functions = new()
    {
        ["Log"] = x => Elementary.Log(x[0]),
        ["LogOnePlus"] = x => Elementary.LogOnePlus(x[0]),
        ["Exp"] = x => Elementary.Exp(x[0]),
        ["ExpMinusOne"] = x => Elementary.ExpMinusOne(x[0]),
        ["Pow"] = x => Elementary.Pow(x[0], x[1]),
        ["Sin"] = x => Elementary.Sin(x[0]),
        ["Cos"] = x => Elementary.Cos(x[0]),
        ["Tan"] = x => Elementary.Tan(x[0]),
        ["Acos"] = x => Elementary.Acos(x[0]),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Error_is_below_one_unit_in_the_last_place(string name)
    {
        var worst = (Error: 0.0, Arguments: Array.Empty<double>());
        var count = 0;
        foreach (var (_, numbers) in StoredValues.Of("ElementaryValues.txt").Where(line => line.Function == name))
        {
            var (nearest, rest) = (numbers[^2], numbers[^1]);
            var unit = Math.BitIncrement(Math.Abs(nearest)) - Math.Abs(nearest);
            var error = Math.Abs(Functions[name](numbers[..^2]) - nearest - rest) / unit;
            count++;
            if (unit == double.Epsilon && error <= 1)
            {
                continue; // below the normal range the stored rest itself has no digits
            }

            if (!(error <= worst.Error))
            {
                worst = (error, numbers[..^2]);
            }
        }

        Assert.True(count >= 100);
        Assert.True(worst.Error < 1, $"{worst.Error} units at {string.Join(", ", worst.Arguments)}");
    }

    [Fact]
    public void Ends_of_the_ranges_are_as_everybody_has_them()
    {
        Assert.Equal(double.NegativeInfinity, Elementary.Log(0));
        Assert.Equal(double.PositiveInfinity, Elementary.Log(double.PositiveInfinity));
        Assert.Equal(double.NaN, Elementary.Log(-1));
        Assert.Equal(double.NaN, Elementary.Log(double.NaN));
        Assert.Equal(double.NegativeInfinity, Elementary.LogOnePlus(-1));
        Assert.Equal(double.NaN, Elementary.LogOnePlus(-1.5));
        Assert.Equal(double.PositiveInfinity, Elementary.LogOnePlus(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(710));
        Assert.Equal(0, Elementary.Exp(-746));
        Assert.Equal(1, Elementary.Exp(0));
        Assert.Equal(double.NaN, Elementary.Exp(double.NaN));
        Assert.Equal(-1, Elementary.ExpMinusOne(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, Elementary.ExpMinusOne(710));
        Assert.Equal(0, Elementary.Sin(0));
        Assert.Equal(1, Elementary.Cos(0));
        Assert.Equal(0, Elementary.Acos(1));
        Assert.Equal(Math.PI, Elementary.Acos(-1));
        Assert.Equal(double.NaN, Elementary.Acos(1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Sin(1e6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Tan(double.NaN));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, -2)]
    [InlineData(0, 0)]
    [InlineData(1, double.NaN)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.NaN, 1)]
    [InlineData(2, double.PositiveInfinity)]
    [InlineData(0.5, double.PositiveInfinity)]
    [InlineData(0.5, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, -0.5)]
    [InlineData(double.PositiveInfinity, 0.5)]
    [InlineData(2, 1024)]
    [InlineData(2, -1080)]
    [InlineData(1e300, 1e10)]
    [InlineData(1e300, -1e10)]
    [InlineData(5, 2)]
    [InlineData(2, 10)]
    [InlineData(2, -1074)]
    public void Powers_of_special_numbers_are_as_everybody_has_them(double x, double y) =>
        Assert.Equal(Math.Pow(x, y), Elementary.Pow(x, y));

    [Fact]
    public void A_negative_base_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Pow(-1, 2));
}
