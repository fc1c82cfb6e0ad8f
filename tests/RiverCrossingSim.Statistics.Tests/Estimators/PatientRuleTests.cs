namespace RiverCrossingSim.Statistics.Tests;

public class PatientRuleTests
{
    const int Count = 2_000;

    static readonly double[] First = Spread(7_919);
    static readonly double[] Second = Spread(104_729);
    static readonly double[] Inert = Spread(15_485_863);

    [Fact]
    public void A_corner_is_found_and_a_factor_without_effect_is_left_out()
    {
        bool[] fails = [.. First.Zip(Second, (first, second) => first < 0.3 && second > 0.6)];
        var rule = PatientRule.Of([First, Second, Inert], fails);
        Assert.Equal([(0, false), (1, true)], rule.Limits.Select(limit => (limit.Factor, limit.IsLower)));
        Assert.Equal(0.3, rule.Limits[0].Value, 0.03);
        Assert.Equal(0.6, rule.Limits[1].Value, 0.03);
        var counts = rule.On([First, Second, Inert], fails);
        Assert.InRange(counts.Density, 0.9, 1);
        Assert.InRange(counts.Coverage, 0.9, 1);
    }

    [Fact]
    public void A_factor_of_few_values_is_cut_between_them()
    {
        double[] ready = [.. Enumerable.Range(0, Count).Select(row => row % 3 == 0 ? 2_000.0 : row % 3)];
        bool[] fails = [.. ready.Select((value, row) => value == 2_000 && row % 10 != 0)];
        var limit = Assert.Single(PatientRule.Of([ready, Inert], fails).Limits);
        Assert.Equal(new FactorLimit(0, 1_001, IsLower: true), limit);
        Assert.True(limit.Holds(2_000));
        Assert.False(limit.Holds(2));
    }

    [Fact]
    public void A_stretch_in_the_middle_has_both_limits()
    {
        bool[] fails = [.. First.Select(value => value is > 0.4 and < 0.6)];
        var rule = PatientRule.Of([First, Inert], fails);
        Assert.Equal([(0, true), (0, false)], rule.Limits.Select(limit => (limit.Factor, limit.IsLower)));
        Assert.InRange(rule.On([First, Inert], fails).Density, 0.9, 1);
    }

    [Fact]
    public void Where_nothing_matters_there_is_no_rule_beyond_chance()
    {
        // What is of interest hangs on another list that the rule does not see.
        bool[] fails = [.. Spread(611_953).Select(value => value < 0.3)];
        var rule = PatientRule.Of([First, Second, Inert], fails);
        var counts = rule.On([First, Second, Inert], fails);
        Assert.True(rule.Limits.Count == 0 || counts.Density < 0.5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_all_or_none_are_of_interest_there_is_nothing_to_look_for(bool all) =>
        Assert.Empty(PatientRule.Of([First], [.. First.Select(_ => all)]).Limits);

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PatientRule.Of([], [true]));
        Assert.Throws<ArgumentException>(() =>
            PatientRule.Of(
                [
                    [1, 2],
                ],
                [true]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            PatientRule.Of(
                [
                    [double.PositiveInfinity, 2],
                ],
                [true, false]
            )
        );
    }

    [Fact]
    public void Values_that_are_all_one_cannot_be_cut()
    {
        double[] same = [.. Enumerable.Repeat(1.0, Count)];
        Assert.Empty(PatientRule.Of([same], [.. First.Select(value => value < 0.5)]).Limits);
    }

    /// <summary>Every part of the unit interval equally often, in an order that has nothing to do with other primes.</summary>
    static double[] Spread(long prime) =>
        [.. Enumerable.Range(0, Count).Select(row => ((row * prime) % 2_003 + 0.5) / 2_003)];
}
