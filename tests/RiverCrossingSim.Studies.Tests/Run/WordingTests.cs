using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class WordingTests
{
    [Theory]
    [InlineData(0.5, "30 min")]
    [InlineData(1, "1 h")]
    [InlineData(1.45, "87 min")]
    [InlineData(35.24, "35.2 h")]
    [InlineData(72, "3 days")]
    [InlineData(103, "4.3 days")]
    [InlineData(double.PositiveInfinity, "never")]
    public void Times_have_the_unit_that_a_reader_expects(double hours, string text) =>
        Assert.Equal(text, Wording.Time(hours));

    [Theory]
    [InlineData(16_212, 6, "16,212")]
    [InlineData(1_165.000_001, 6, "1,165.000001")]
    [InlineData(1_234.4, 0, "1,234")]
    public void An_exact_figure_has_its_thousands_apart(double number, int most, string text) =>
        Assert.Equal(text, Wording.Thousands(number, most));

    [Theory]
    [InlineData(0.25531, 4, "0.2553")]
    [InlineData(95, 2, "95.00")]
    [InlineData(12.34, 0, "12")]
    public void A_figure_of_a_table_has_as_many_decimals_always(double number, int decimals, string text) =>
        Assert.Equal(text, Wording.Fixed(number, decimals));

    [Theory]
    [InlineData(10, 60, "10 to 60 h")]
    [InlineData(50, 103, "2.1 to 4.3 days")]
    [InlineData(24, 77, "24 to 77 h")]
    [InlineData(0.5, 0.75, "30 to 45 min")]
    [InlineData(50, double.PositiveInfinity, "50 h to never")]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, "never")]
    public void Two_times_share_the_unit_of_the_longer(double from, double to, string text) =>
        Assert.Equal(text, Wording.Times(from, to));

    [Theory]
    [InlineData(0.5, "50 %")]
    [InlineData(0.123_4, "12.3 %")]
    [InlineData(0.000_2, "0.02 %")]
    [InlineData(0.999_9, "99.99 %")]
    [InlineData(0.000_000_1, "below 0.001 %")]
    [InlineData(0.999_999_99, "above 99.999 %")]
    public void Percents_are_never_zero_or_a_hundred_by_rounding(double share, string text) =>
        Assert.Equal(text, Wording.Percent(share));

    [Fact]
    public void An_interval_of_a_share_is_never_closed_by_rounding() =>
        Assert.Equal("99.4 to 99.982 %", Wording.Percents(0.994_4, 0.999_82));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.005, "0.005")]
    [InlineData(0.044, "0.04")]
    [InlineData(12.34, "12.3")]
    [InlineData(1_234.4, "1,234")]
    public void Numbers_carry_no_more_digits_than_they_mean(double number, string text) =>
        Assert.Equal(text, Wording.Number(number));

    [Fact]
    public void Lists_end_with_and() =>
        Assert.Equal(
            ["a", "a and b", "a, b and c"],
            new[] { Wording.List(["a"]), Wording.List(["a", "b"]), Wording.List(["a", "b", "c"]) }
        );

    [Theory]
    [InlineData(double.PositiveInfinity, "unbounded")]
    [InlineData(0.000_01, "below 0.0001")]
    [InlineData(-12.34, "-12.3")]
    public void Numbers_at_the_ends_are_words(double number, string text) => Assert.Equal(text, Wording.Number(number));

    [Theory]
    [InlineData(7, 7)]
    [InlineData(101, 110)]
    [InlineData(1_234, 1_300)]
    [InlineData(2_000, 2_000)]
    public void What_would_do_is_rounded_upwards(double number, double rounded) =>
        Assert.Equal(rounded, Wording.RoundedUp(number));

    [Fact]
    public void Every_stage_has_words_of_its_own()
    {
        var words = Model.ScenarioLanguage.Default.Stages.Select(stage => stage.Words).ToList();
        Assert.Distinct(words);
        Assert.Contains("waiting for the operating window", words);
        Assert.Contains("waiting after a strike", words);
    }

    [Fact]
    public void A_time_takes_the_unit_of_the_one_beside_it()
    {
        Assert.Equal("0.5 h", Wording.TimeLike(0.5, 60));
        Assert.Equal("30 min", Wording.TimeLike(0.5, double.PositiveInfinity));
    }

    [Fact]
    public void A_means_has_the_name_that_files_give_it() =>
        Assert.Equal("ferries", Wording.Means(SmallScenarios.Ferries().Sites["north"]));

    [Fact]
    public void Numbers_of_every_kind_have_one_writer()
    {
        Assert.Equal(
            ["0", "1,234", "18,446,744,073,709,551,615"],
            [Wording.Count(0), Wording.Count(1_234L), Wording.Count(ulong.MaxValue)]
        );
        Assert.Equal(
            ["3", "0.25", "-0.1"],
            [Wording.Decimals(3, 2), Wording.Decimals(0.25, 3), Wording.Decimals(-0.12, 1)]
        );
        Assert.Equal(
            ["+1.5", "−0.25", "0"],
            [Wording.Signed(1.5, 2), Wording.Signed(-0.25, 2), Wording.Signed(0.001, 2)]
        );
        Assert.Equal(
            ["+0.41", "−0.08", "0.00"],
            [Wording.Correlation(0.41), Wording.Correlation(-0.08), Wording.Correlation(0)]
        );
        Assert.Equal(
            ["34 %", "-5 to 51 %", "3.0 %"],
            [Wording.WholePercent(0.341), Wording.WholePercents(-0.05, 0.51), Wording.TenthsOfPercent(0.03)]
        );
        Assert.Equal(
            ["12.0 h", "12.3 s", "12 s"],
            [Wording.Hours(12), Wording.Seconds(TimeSpan.FromSeconds(12.3)), Wording.WholeSeconds(12.3)]
        );
        Assert.Equal(["12,345.7", "0.000123457"], [Wording.SixDigits(12_345.678), Wording.SixDigits(0.000_123_456_7)]);
    }
}
