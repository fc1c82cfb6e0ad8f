namespace RiverCrossingSim.Reporting.Tests;

public class FontCheckTests
{
    [Fact]
    public void A_machine_without_fonts_is_told_how_to_get_one()
    {
        var problem = FontCheck.Problem(ChartFont.Choose([], _ => true));

        Assert.Contains("apt-get install fonts-dejavu-core", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_without_letters_do_not_count() =>
        Assert.NotNull(FontCheck.Problem(ChartFont.Choose(["Symbols"], _ => false)));

    [Fact]
    public void This_machine_can_write() => Assert.Null(FontCheck.Problem());

    [Theory]
    [InlineData("DejaVu Sans", "DejaVu Serif", "DejaVu Sans")]
    [InlineData("DejaVu Sans", "Liberation Sans", "Liberation Sans")]
    [InlineData("Zapf Dingbats", "Kalimati", "Kalimati")]
    public void The_font_is_the_first_preferred_one_else_the_first_by_name(string one, string other, string chosen) =>
        Assert.Equal(chosen, ChartFont.Choose([one, other], _ => true));

    [Theory]
    [InlineData("DejaVu Sans")]
    [InlineData("Liberation Sans")]
    [InlineData("Kalimati")]
    public void Names_end_in_the_generic_family(string family) =>
        Assert.EndsWith(", sans-serif", ChartFont.Fallbacks(family), StringComparison.Ordinal);

    [Fact]
    public async Task Another_family_is_used_within_a_scope_and_by_nobody_beside_it()
    {
        var usual = ChartFont.Family;
        using (ChartFont.Use("Chosen"))
        {
            Task<string?> beside;
            using (ExecutionContext.SuppressFlow())
            {
                beside = Task.Run(() => ChartFont.Family, TestContext.Current.CancellationToken);
            }
            Assert.Equal(usual, await beside);
            Assert.Equal("Chosen", ChartFont.Family);
        }
        Assert.Equal(usual, ChartFont.Family);
    }
}
