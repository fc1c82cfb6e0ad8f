using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Why one file takes longer than another: what differs between them as the causes.</summary>
public sealed class TwoFilesTests : IDisposable
{
    /// <summary>A company on foot before one boat that takes all of it in a trip; nothing is random.</summary>
    const string Company = """
        name: company
        start: 2024-05-01 06:00 +00:00
        horizon: 2 d
        milestones: [1 d]
        river: {width: 400 m}
        force:
          units:
            - {name: company, personnel: 100, ready: 0 h, assembly-area: wood}
        routes:
          - {from: wood, to: boats, length: 4 km, foot-speed: 4 km/h}
        sites:
          boats: {means: boats, craft: 1, persons: 100, crossing-time: 5 min}
        """;

    static readonly AttributionOptions Few = new() { Replications = 4, Threads = 1 };

    readonly string _folder = Directory.CreateTempSubdirectory("two-files").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Differences_in_series_have_what_each_takes()
    {
        var causes = Between(
            Company,
            Company.Replace("ready: 0 h", "ready: 3 h").Replace("length: 4 km", "length: 12 km")
        );
        Assert.Equal(["force.units", "routes"], causes.Groups.Select(group => group.Name));
        Assert.StartsWith("as in ", causes.Groups[0].Off, StringComparison.Ordinal);
        Assert.Contains("force.units.company.ready: 0 instead of 3 h", causes.Groups[0].Off, StringComparison.Ordinal);
        var result = Attribution.Run(causes, Few)!;
        var summary = result.Summarize();
        var duration = summary.Measures[0];
        Assert.Equal(5, duration.Difference, 1e-9);
        Assert.Equal([3, 2], duration.Shares.Select(share => Math.Round(share.Share, 9)));
        Assert.Contains("and first.yaml", summary.Sentences[0], StringComparison.Ordinal);
        Assert.Contains(
            summary.Sentences,
            sentence => sentence.Contains("it is as in first.yaml", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            summary.Sentences,
            sentence => sentence.Contains("undisturbed", StringComparison.Ordinal)
        );
        Assert.Equal(ScenarioFile.Hash(Read(Company)), result.AgainstHash);
    }

    [Fact]
    public void What_hangs_together_is_one_cause()
    {
        // The second opens at an assumption that the first does not have: neither makes sense without the other.
        var second = (Company + "\nassumptions:\n  late: {value: \"uniform(1 h, 2 h)\", note: a guess}\n")
            .Replace("crossing-time: 5 min", "crossing-time: 5 min, opens: late")
            .Replace("length: 4 km", "length: 6 km");
        var causes = Between(Company, second);
        Assert.Equal(
            ["routes", "assumptions.late and 1 more that go with it"],
            causes.Groups.Select(group => group.Name)
        );
        var joined = causes.Groups[1];
        Assert.Equal(["assumptions.late", "sites.boats"], joined.Members);
        Assert.Equal(ScenarioFile.Hash(Read(Company)), ScenarioFile.Hash(causes.Without(causes.Groups)));
        Assert.Equal(ScenarioFile.Hash(causes.Scenario!), ScenarioFile.Hash(causes.Without([])));
        Assert.NotNull(Attribution.Run(causes, Few));
    }

    [Fact]
    public void With_many_differences_the_keys_are_taken_whole()
    {
        string Sites(string time) =>
            string.Concat(
                Enumerable
                    .Range(1, 9)
                    .Select(site => $"\n  boats-{site}: {{means: boats, craft: 1, persons: 9, crossing-time: {time}}}")
            );
        var causes = Between(
            Company + Sites("5 min"),
            Company.Replace("width: 400 m", "width: 500 m") + Sites("6 min")
        );
        Assert.Equal(["river.width", "sites"], causes.Groups.Select(group => group.Name));
        Assert.EndsWith("; and 6 more", causes.Groups[1].Off, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_do_not_mix_or_do_not_differ_are_refused_in_words()
    {
        var same = Between(Company, Company.Replace("name: company\nstart", "name: other\nstart"));
        Assert.Null(same.Scenario);
        Assert.Contains(
            "nothing that changes results differs from",
            Assert.Single(Errors(same)).Message,
            StringComparison.Ordinal
        );
        var broken = Between(Company, "name: [");
        Assert.Null(broken.Scenario);
        Assert.NotEmpty(Errors(broken));
    }

    [Fact]
    public void What_is_set_is_set_in_both()
    {
        var causes = Between(Company, Company.Replace("ready: 0 h", "ready: 3 h"), "river.width=600 m");
        Assert.Equal(600, ((Quantity.Constant)causes.Without(causes.Groups).River.Width).Value);
        Assert.Equal(["river.width=600 m"], causes.Sets);
    }

    static IEnumerable<Problem> Errors(CausesToExplain causes) =>
        causes.Problems.Where(problem => problem.Severity == Severity.Error);

    static Scenario Read(string text) => ScenarioFile.Parse(text).Scenario!;

    CausesToExplain Between(string first, string second, params string[] sets) =>
        CausesToExplain.Between(File("first.yaml", first), File("second.yaml", second), sets);

    ScenarioSource File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return ScenarioSource.File(path);
    }
}
