namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>What a file asks to be told, and until when it goes on.</summary>
public class ReportKeyTests
{
    [Fact]
    public void They_are_read_and_at_their_defaults_in_no_hash()
    {
        var plain = Sample.Read(Sample.Text);
        var scenario = Sample.Read(Sample.Text + "report-at: [1 d, 60 h]\nend: everyone\n");
        Assert.Equal([TimeSpan.FromDays(1), TimeSpan.FromHours(60)], scenario.ReportAt);
        Assert.Equal(Model.End.Everyone, scenario.End);
        Assert.NotEqual(ScenarioFile.Hash(plain), ScenarioFile.Hash(scenario));
        Assert.Equal(
            ScenarioFile.Hash(plain),
            ScenarioFile.Hash(Sample.Read(Sample.Text + "report-at: []\nend: force\n"))
        );
    }

    [Theory]
    [InlineData(
        "report-at: [1 d, 30 d]",
        "report-at[1]: 30 d is after the horizon of 20 d, when nothing is known any more; lengthen the horizon, or take the time out"
    )]
    [InlineData("report-at: [0 h]", "report-at[0]: 0 h is out of range: report-at must be above 0")]
    [InlineData("end: civilians", "end cannot be 'civilians'; it is one of force, everyone, horizon")]
    public void What_cannot_be_is_told(string key, string message) =>
        Assert.Equal(message, Sample.FirstError($"{Sample.Text}{key}\n").Message);
}
