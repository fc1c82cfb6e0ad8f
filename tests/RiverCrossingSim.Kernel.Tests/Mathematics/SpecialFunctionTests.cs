namespace RiverCrossingSim.Kernel.Tests.Mathematics;

public class SpecialFunctionTests
{
    static readonly Dictionary<string, (double Tolerance, Func<double[], double> Of)> Functions = new()
    {
        ["NormalQuantile"] = (1e-14, x => StandardNormal.Quantile(x[0])),
        ["NormalCumulative"] = (2e-13, x => StandardNormal.Cumulative(x[0])),
        ["GammaLower"] = (1e-12, x => IncompleteGamma.Lower(x[0], x[1])),
        ["GammaUpper"] = (1e-12, x => IncompleteGamma.Upper(x[0], x[1])),
        ["Beta"] = (1e-12, x => IncompleteBeta.Regularized(x[0], x[1], x[2])),
        ["Gamma"] = (1e-13, x => GammaFunction.Of(x[0])),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Agrees_with_long_arithmetic(string name)
    {
        var (tolerance, function) = Functions[name];
        var count = 0;
        foreach (var (_, numbers) in StoredValues.Of("SpecialValues.txt").Where(line => line.Function == name))
        {
            var (expected, actual) = (numbers[^1], function(numbers[..^1]));
            count++;
            Assert.True(
                Math.Abs(actual - expected) <= tolerance * Math.Abs(expected),
                $"{actual:R} in place of {expected:R} at {string.Join(", ", numbers[..^1])}"
            );
        }

        Assert.True(count >= 10);
    }

    [Fact]
    public void Ends_of_the_ranges()
    {
        Assert.Equal(0, StandardNormal.Quantile(0.5));
        Assert.Equal(double.NegativeInfinity, StandardNormal.Quantile(0));
        Assert.Equal(double.PositiveInfinity, StandardNormal.Quantile(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandardNormal.Quantile(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandardNormal.Quantile(1.5));
        Assert.Equal(0, StandardNormal.Cumulative(double.NegativeInfinity));
        Assert.Equal(1, StandardNormal.Cumulative(double.PositiveInfinity));
        Assert.Equal(0.5, StandardNormal.Cumulative(0));
        Assert.Equal(double.NaN, StandardNormal.Cumulative(double.NaN));
        Assert.Equal(0, IncompleteGamma.Lower(2, 0));
        Assert.Equal(1, IncompleteGamma.Lower(2, double.PositiveInfinity));
        Assert.Equal(1, IncompleteGamma.Upper(2, 0));
        Assert.Equal(0, IncompleteGamma.Upper(2, double.PositiveInfinity));
        Assert.Equal(0, IncompleteBeta.Regularized(2, 3, 0));
        Assert.Equal(1, IncompleteBeta.Regularized(2, 3, 1));
    }

    [Fact]
    public void The_smallest_distance_from_an_end_keeps_its_digits()
    {
        // P(X <= x) = x^0.1 near 0 where b = 1
        Assert.Equal(Math.Pow(1e-200, 0.1), IncompleteBeta.Regularized(0.1, 1, 1e-200), 1e-30);
        // 1 - exp(-x) = x for an exponential time
        Assert.Equal(1e-200, IncompleteGamma.Lower(1, 1e-200), 1e-212);
    }
}
