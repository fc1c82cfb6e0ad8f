using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>What befell a withdrawal besides fire is said in the summary, and said as it was.</summary>
public class EventSentencesTests
{
    [Theory]
    [InlineData("demolition", "the order to blow the bridges was given in ")]
    [InlineData("demolition", "the first site fell to the pursuer in none of 30")]
    [InlineData("flood", "the dam broke in ")]
    [InlineData("rear-guard", "the rear guard was released in ")]
    [InlineData("air-defence", "the air defence had no missiles left in ")]
    [InlineData("partisans", "Disruptions in the mean of a replication: cut roads ")]
    [InlineData("left-behind", "without those across at the start: after 6 h ")]
    [InlineData("left-behind", " civilians still there")]
    [InlineData("civilians", "not yet across when the withdrawal ended.")]
    public void The_summary_says_what_happened(string name, string words) =>
        Assert.Contains(Run(name).Summarize().Sentences, told => told.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_moment_is_that_of_the_replications_in_which_it_came()
    {
        var run = Run("kherson-2022-dam");
        var broke = Assert.Single(run.Summarize().Events, e => e.Label == "the dam broke");
        var times = run.Table[$"event.{(broke.Subject.Length > 0 ? $"{broke.Subject}." : "")}{broke.Measure}"];
        var came = times.ToArray().Where(double.IsFinite).Order().ToList();

        Assert.InRange(came.Count, 1, run.Table.Count - 1);
        Assert.Equal(came.Count, broke.Happened.Count);
        Assert.InRange(broke.Median, came[(came.Count / 2) - 1], came[came.Count / 2]);
        Assert.InRange(broke.P05, came[0], broke.Median);
        Assert.InRange(broke.P95, broke.Median, came[^1]);
    }

    [Fact]
    public void The_first_site_falls_when_the_first_of_them_falls()
    {
        var run = Run("kherson-2022");
        var first = Assert.Single(run.Summarize().Events, e => e.Label == "the first site fell to the pursuer");
        var sites = run.Table.Of(EventMeasures.Fell).ToList();

        Assert.True(sites.Count > 1);
        var fell = Enumerable
            .Range(0, run.Table.Count)
            .Count(row => sites.Exists(s => double.IsFinite(run.Table[s][row])));
        Assert.Equal(fell, first.Happened.Count);
    }

    static RunResult Run(string name) =>
        Study.Run(
            ScenarioFile.Read(Path.Combine(ShippedScenarios.Repository, "scenarios", $"{name}.yaml")).Scenario!,
            new StudyOptions { Replications = 30 }
        );
}
