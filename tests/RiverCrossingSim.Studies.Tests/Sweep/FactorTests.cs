using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Factors typed in code: their levels, and what is said of wrong ones.</summary>
public class FactorTests
{
    [Fact]
    public void Values_typed_beside_a_key_are_run_one_by_one_under_the_same_luck()
    {
        var sweep = SmallScenarios.Ferries().Sweep("sites.north.craft", [1, 2], replications: 3);

        Assert.Equal(["1", "2"], sweep.Points.Select(point => point.Values[0]!.Text));
        Assert.All(sweep.Points, point => Assert.Equal(3, point.Outputs[0].Count));
        Assert.True(sweep.Points[0].Outputs[0].Mean >= sweep.Points[1].Outputs[0].Mean);
    }

    [Fact]
    public void A_range_has_levels_from_end_to_end_and_an_assumption_its_own_quantiles()
    {
        var sweep = SmallScenarios
            .Ferries()
            .Sweep([Factor.Range("sites.north.craft", "2", "6"), Factor.Assumption with { Name = "width" }], 1);

        Assert.Equal(9, sweep.Points.Count);
        Assert.Equal(["2", "4", "6"], sweep.Points.Select(point => point.Values[0]!.Text).Distinct());
        // Uniform from 600 to 1,400 m: the middles of its three thirds.
        Assert.Equal(
            [733.333, 1_000, 1_266.67],
            sweep.Points.Select(point => point.Values[1]!.Number!.Value).Distinct()
        );
    }

    public static TheoryData<Factor, string> Wrong =>
        new()
        {
            {
                new Factor { Name = "widht" },
                "has no path, and the scenario has no assumption 'widht'; did you mean 'width'?"
            },
            { Factor.Of("sites.north.craft"), "has no values; it takes values, or from and to, or a distribution" },
            { Factor.Of("sites.north.craft", "2") with { From = "1", To = "3" }, "has values in several ways" },
            {
                new Factor { Path = "sites.north.craft", From = "1" },
                "to is missing; a range has from and to"
            },
            { Factor.Range("sites.north.loading", "5 min", "2 km"), "5 min and 2 km do not measure the same" },
            { Factor.Range("sites.north.loading", "5 minuts", "9 min"), "minuts" },
            { Factor.Of("sites.north.crafts", "2"), "crafts" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_does_not_fit_is_said_before_anything_runs(Factor factor, string words)
    {
        var refused = Assert.Throws<StudyException>(() => SmallScenarios.Ferries().Sweep([factor], replications: 1));
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Problems);
    }

    [Theory]
    [InlineData(Dimension.Duration, 1_200, 2_400, "min")]
    [InlineData(Dimension.Duration, 7_200, 9_000, "h")]
    [InlineData(Dimension.Length, 600, 900, "m")]
    [InlineData(Dimension.Length, 20_000, 30_000, "km")]
    [InlineData(Dimension.Speed, 2, 4, "km/h")]
    [InlineData(Dimension.Share, 0.2, 0.4, "%")]
    [InlineData(Dimension.Rate, 1e-5, 3e-5, "/d")]
    [InlineData(Dimension.Rate, 1e-3, 3e-3, "/h")]
    [InlineData(Dimension.Mass, 20, 40, "t")]
    [InlineData(Dimension.Number, 1, 3, "")]
    public void A_factor_s_numbers_have_the_unit_that_a_reader_thinks_in(
        Dimension dimension,
        double low,
        double high,
        string unit
    )
    {
        var scale = FactorScale.Of(dimension, new Uniform(low, high).Median, whole: false);
        Assert.Equal(unit, scale.Symbol);
        Assert.EndsWith(unit, scale.Value(low).Text, StringComparison.Ordinal);
    }
}
