namespace RiverCrossingSim.Studies.Tests;

public class EstimatesTests
{
    [Theory]
    [InlineData(0, 1_000, "0 of 1,000")]
    [InlineData(1, 1_000, "1 of 1,000")]
    [InlineData(2, 1_000, "0.2 %")]
    [InlineData(559, 1_000, "56 %")]
    [InlineData(998, 1_000, "99.8 %")]
    [InlineData(999, 1_000, "999 of 1,000")]
    [InlineData(1_000, 1_000, "1,000 of 1,000")]
    [InlineData(9, 20, "45 %")]
    public void A_share_near_none_or_all_is_said_by_its_count(int count, int of, string text) =>
        Assert.Equal(text, Estimates.Share(count, of).Text);
}
