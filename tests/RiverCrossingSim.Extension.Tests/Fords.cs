using RiverCrossingSim.Extension.Tests.Ford;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Extension.Tests;

/// <summary>
/// What an assembly outside the program adds, the program knows everywhere: here a means of crossing, a target of fire, a
/// cause of closure and measures of the results, with nothing but the public interface.
/// </summary>
public sealed class Fords
{
    internal const string Text = """
        name: ford
        question: How long does it take through a ford under fire?
        start: 2024-05-01 20:00 +00:00
        horizon: 2 d
        river: {width: 200 m, current: 0.5 m/s}
        assumptions:
          bed: {value: "uniform(10 min, 30 min)", note: a soft bed}
        vehicle-types:
          truck: {class: 20 t, length: 8 m, crew: 2}
        force:
          units:
            - {name: column, personnel: 200, vehicles: {truck: 100}}
        sites:
          shallows: {means: ford, class: 30 t, firm-for: 10, settles: bed}
        fire:
          guns:
            rate: 1 /h
            targets:
              ford: {hit: 50 %, closed: 20 min, hurt: 10 %, vehicles-lost: 10 %}
              waiting-area: {weight: 0.5, hit: 50 %, hurt: 5 %, vehicles-lost: 5 %}
        """;

    static ScenarioReading Read(string text) => ScenarioFile.Parse(text, "ford.yaml", language: FordMeans.Language);

    static Scenario Scenario => Read(Text).Scenario!;

    static IEnumerable<string> Codes(string text) => Read(text).Problems.Select(problem => problem.Code);

    [Fact]
    public void A_file_with_it_reads_without_a_warning_and_writes_back_to_the_same_hash()
    {
        var reading = Read(Text);
        Assert.Empty(reading.Problems);
        var site = Assert.IsType<FordSite>(reading.Scenario!.Sites["shallows"]);
        Assert.Equal((10, 30), (site.FirmFor, site.LoadClass));
        var again = Read(ScenarioFile.Write(reading.Scenario)).Scenario!;
        Assert.Equal(ScenarioFile.Hash(reading.Scenario), ScenarioFile.Hash(again));
        Assert.Equal(5, ((FordSite)reading.Scenario.With("sites.shallows.firm-for", 5).Sites["shallows"]).FirmFor);
        Assert.Empty(reading.Scenario.Check());
        Assert.Empty(ScenarioSource.Of(reading.Scenario).Read("sites.shallows.firm-for=5").Problems);
    }

    [Fact]
    public void Mistakes_in_it_are_told_like_all_others()
    {
        var misspelt = Read(Text.Replace("means: ford", "means: fjord", StringComparison.Ordinal));
        Assert.Contains("ford", Assert.Single(misspelt.Problems).Message, StringComparison.Ordinal);
        var wrong = Read(Text.Replace("firm-for: 10", "firm-for: 0", StringComparison.Ordinal));
        Assert.Contains("sites.shallows.firm-for", Assert.Single(wrong.Problems).Message, StringComparison.Ordinal);
        var unknown = ScenarioFile.Parse(Text, "ford.yaml");
        Assert.Equal(2, unknown.Problems.Count); // the means and the target
        Assert.Null(unknown.Scenario);
    }

    [Fact]
    public void Schema_and_reference_have_its_keys_and_its_target()
    {
        var (schema, reference) = (ScenarioSchema.Text(FordMeans.Language), ScenarioReference.Text(FordMeans.Language));
        Assert.Contains("\"const\": \"ford\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"firm-for\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"ford\": {", schema, StringComparison.Ordinal);
        Assert.Contains("### `sites.NAME` with `means: ford`", reference, StringComparison.Ordinal);
        Assert.Contains("After how many vehicles the bed must settle.", reference, StringComparison.Ordinal);
        Assert.Contains("craft-at-bank, ford", reference, StringComparison.Ordinal);
        Assert.DoesNotContain("firm-for", ScenarioSchema.Text() + ScenarioReference.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class: 30 t", "class: 10 t", "RC120")] // no site can carry a vehicle type
    [InlineData("current: 0.5 m/s", "current: 2 m/s", "RC114")] // the current is too strong
    [InlineData("personnel: 200", "personnel: 300", "RC106")] // nobody carries those on foot
    [InlineData("waiting-area: {weight", "craft: {closed: 1 h, weight", "RC206")] // an effect that its kind does not know
    public void Checks_ask_what_it_declares(string old, string changed, string code) =>
        Assert.Contains(code, Codes(Text.Replace(old, changed, StringComparison.Ordinal)));

    [Fact]
    public void Fire_at_a_ford_where_there_is_none_says_what_is_missing()
    {
        var swim = Text.Replace(
            "means: ford, class: 30 t, firm-for: 10, settles: bed",
            "means: swim",
            StringComparison.Ordinal
        );
        var warning = Read(swim).Problems.Single(problem => problem.Code == "RC112");
        Assert.Contains("a site with means: ford", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_carries_closes_and_is_hit_and_its_columns_say_so()
    {
        var run = Scenario.Run(20, threads: 1);
        Assert.Equal(run.Table.Fingerprints, Scenario.Run(20, threads: 2).Table.Fingerprints);
        double Mean(string column) => run.Table[column].ToArray().Average();
        Assert.InRange(Mean("site.shallows.vehicles"), 60, 100);
        Assert.InRange(Mean("site.shallows.downtime_soft_bed_h"), 1, 5);
        Assert.InRange(Mean("time.soft_bed.vehicle_h"), 10, 500);
        Assert.InRange(Mean("losses.ford.hits"), 0.5, 10);
        Assert.InRange(Mean("losses.ford.vehicles"), 0.01, 10);
        using var csv = new StringWriter();
        ReplicationsFile.Write(run.Table, csv);
        Assert.Contains("site.shallows.downtime_soft_bed_h", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_story_chart_and_description_have_its_words()
    {
        var run = Scenario.Run(20);
        var summary = run.Summarize();
        Assert.Contains(summary.Stages, stage => stage.Label == "waiting for a ford's bed to settle");
        Assert.Contains("a soft bed", summary.Busiest!.HeldUpBy, StringComparison.Ordinal);
        Assert.Contains(summary.LossesByCause, cause => cause.Label == "ford");
        Assert.Contains(
            Story.Of(run, 0).Stretches.SelectMany(stretch => stretch.Events),
            told => told.Contains("shallows closed: its bed settles", StringComparison.Ordinal)
        );
        Assert.Null(new SiteDowntime(summary).Absence);
        var described = Scenario.Describe();
        Assert.Contains("Fords", described, StringComparison.Ordinal);
        Assert.Contains("A ford at work", described, StringComparison.Ordinal);
        Assert.Contains("vehicles up to class 30 t", described, StringComparison.Ordinal);
        Assert.Contains(
            "its bed settles 10 to 30 min (bed) after every 10 vehicles",
            described,
            StringComparison.Ordinal
        );
        Assert.Contains("stroke-dasharray=\"1 3\"", Scenario.CrossingSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_measures_are_in_csv_description_summary_and_report()
    {
        var run = Scenario.Run(20);
        using var csv = new StringWriter();
        ReplicationsFile.Write(run.Table, csv);
        var headings = csv.ToString().Split('\n')[0].Split(',');
        Assert.Contains("site.shallows.settlings", headings);
        Assert.Contains("event.shallows.softened_h", headings);
        var settlings = run.Table[FordMeans.Settlings, "shallows"].ToArray();
        Assert.All(settlings, count => Assert.InRange(count, 1, 10));

        var summary = run.Summarize();
        var measure = Assert.Single(summary.Sites).Measures.Of(FordMeans.Settlings)!;
        Assert.Equal(settlings.Average(), measure.Mean, 9);
        Assert.Contains("\"settlings\": {", SummaryFile.Text(summary), StringComparison.Ordinal);
        Assert.Contains(summary.Events, told => told.Label == "shallows became too soft" && told.Median > 0);
        Assert.Contains(
            summary.Sentences,
            told => told.Contains("shallows became too soft in", StringComparison.Ordinal)
        );
        Assert.Throws<ArgumentException>(() => summary.Sites[0].Measures.Of(FordMeans.Softened));

        var other = Assert.Single(summary.Others, other => other.Group == "ford");
        Assert.Equal(run.Table[FordMeans.Through, "shallows"].ToArray().Average(), other.Measures["through"].Mean, 9);

        var described = Scenario.Describe();
        Assert.Contains("site.shallows.settlings", described, StringComparison.Ordinal);
        Assert.Contains("Times that its bed had to settle.", described, StringComparison.Ordinal);

        var folder = Directory.CreateTempSubdirectory("ford").FullName;
        try
        {
            ReportWriter.Draw(run, summary).Write(new ResultFiles(folder), command: null);
            var page = File.ReadAllText(Path.Combine(folder, "report.html"));
            Assert.Contains("Times that its bed had to settle", page, StringComparison.Ordinal);
            Assert.Contains("Shallows became too soft", page, StringComparison.Ordinal);
            Assert.Contains("Vehicles that came through shallows", page, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_measure_that_the_language_does_not_have_is_refused()
    {
        var language = ScenarioLanguage
            .Default.With(FordMeans.Target)
            .With(FordMeans.SoftBed)
            .With(FordMeans.Softened)
            .With(FordMeans.Through)
            .With(new FordMeans());
        var refused = Assert.Throws<ArgumentException>(() => new Plan(Scenario with { Language = language }));
        Assert.Contains("no measure 'site.*.settlings'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FordMeans.Language.With(FordMeans.Settlings));
    }

    [Fact]
    public void A_language_refuses_what_it_cannot_tell_apart_or_does_not_know()
    {
        var language = FordMeans.Language;
        Assert.Throws<ArgumentException>(() => language.With(new FordMeans()));
        Assert.Throws<ArgumentException>(() => language.With(new TargetKind("bridge") { About = "Another." }));
        Assert.Throws<ArgumentException>(() => language.With(FordMeans.SoftBed));
        Assert.Throws<ArgumentException>(() => new TargetKind("Two Words") { About = "No." });
        Assert.Contains(
            "the target 'ford'",
            Assert.Throws<ArgumentException>(() => ScenarioLanguage.Default.With(new FordMeans())).Message,
            StringComparison.Ordinal
        );
        var foreign = Assert.Throws<ArgumentException>(() =>
            new Plan(Scenario with { Language = ScenarioLanguage.Default })
        );
        Assert.Contains("no means of crossing of the scenario's language", foreign.Message, StringComparison.Ordinal);
    }
}
