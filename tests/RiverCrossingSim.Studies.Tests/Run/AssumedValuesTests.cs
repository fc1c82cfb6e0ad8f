using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class AssumedValuesTests
{
    const double Hour = 3_600;

    static readonly Scenario Scenario = SmallScenarios.Ferries() with { Horizon = TimeSpan.FromDays(30) };

    static readonly Assumption Ready = Assumed(new Discrete([0, 3 * Hour, 2_000 * Hour]), Dimension.Duration);

    [Fact]
    public void A_time_beyond_the_horizon_is_never()
    {
        Assert.Equal("never", Scenario.Assumed(Ready, 2_000 * Hour));
        Assert.Equal("3 h", Scenario.Assumed(Ready, 3 * Hour));
        Assert.Equal("3 h to never", Scenario.AssumedRange(Ready, 3 * Hour, 2_000 * Hour));
        Assert.Equal("2 to 3 h", Scenario.AssumedRange(Ready, 2 * Hour, 3 * Hour));
        var longer = Scenario with { Horizon = TimeSpan.FromDays(90) };
        Assert.NotEqual("never", longer.Assumed(Ready, 2_000 * Hour));
    }

    [Fact]
    public void A_value_has_the_unit_of_those_beside_it()
    {
        Assert.Equal("1 h", Scenario.Assumed(Ready, Hour, 3 * Hour, 2_000 * Hour));
        Assert.Equal("0.5 h", Scenario.Assumed(Ready, Hour / 2, 3 * Hour));
        Assert.Equal("30 min", Scenario.Assumed(Ready, Hour / 2, 2_000 * Hour));
        Assert.Equal("never", Scenario.Assumed(Ready, 2_000 * Hour, 3 * Hour));
    }

    [Fact]
    public void Few_values_are_told_by_their_shares()
    {
        Assert.Equal("0 h (33 %) or 3 h (33 %) or never (33 %)", Scenario.AssumedChances(Ready));
        var shares = Scenario.AssumedShares(
            Ready,
            [0, 0, 0, 2_000 * Hour],
            [0, 0, 0, 3 * Hour, 2_000 * Hour, 2_000 * Hour]
        );
        Assert.Equal(["0 h", "3 h", "never"], shares.Select(share => share.Text));
        Assert.Equal([(3, 3), (0, 1), (1, 2)], shares.Select(share => (share.Drawn.Count, share.All.Count)));
    }

    [Fact]
    public void What_is_drawn_from_a_range_has_no_shares()
    {
        var speed = Assumed(new Uniform(1, 2), Dimension.Speed);
        Assert.Null(Scenario.AssumedChances(speed));
        Assert.Empty(Scenario.AssumedShares(speed, [1], [1, 2]));
        var many = Assumed(new Discrete([1, 2, 3, 4, 5, 6]), Dimension.Number);
        Assert.Null(Scenario.AssumedChances(many));
    }

    static Assumption Assumed(Distribution value, Dimension dimension) =>
        new()
        {
            Name = "assumed",
            Value = value,
            Dimension = dimension,
        };
}
