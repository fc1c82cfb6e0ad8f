using RiverCrossingSim.Extension.Tests.Ford;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Extension.Tests;

/// <summary>Every kind of the language goes through everything that asks for kinds: nothing passes one over in silence.</summary>
public sealed class EveryKind
{
    static readonly ScenarioLanguage Language = FordMeans.Language;

    public static TheoryData<string> Means => [.. Language.Means.Select(means => means.Name)];

    public static TheoryData<string> Targets => [.. Language.Targets.Select(target => target.Name)];

    public static TheoryData<string> Closures => [.. Language.Closures.Select(closure => closure.Name)];

    // What a site of the means must have; a means that is not here fails the test.
    static string Keys(string means) =>
        means switch
        {
            "boats" => "craft: 4, persons: 12",
            "bridge" => "span: 400 m, repair: 6 h, conditions: [{name: whole, lanes: 2}, {name: shut, lanes: 0}]",
            "ferries" => "craft: 4, deck: {lanes: 2, length: 20 m, persons: 20}, breakdowns: 5 %",
            "footbridge" or "ford" or "swim" => "",
            "pontoon-bridge" => "spares: 2, class: 60 t",
            _ => throw new ArgumentException($"no keys for {means}", nameof(means)),
        };

    // Vehicles that nothing can carry would be a mistake.
    static string Vehicles(string means) => means is "boats" or "footbridge" ? "" : "vehicles: {carrier: 5}, ";

    static ScenarioReading Read(string means, string fire = "") =>
        ScenarioFile.Parse(
            $$"""
            name: every-kind
            question: Does everything know {{means}}?
            start: 2024-05-01 20:00 +00:00
            horizon: 1 d
            river: {width: 400 m, current: 0.2 m/s}
            assumptions:
              delay: {value: "uniform(1 min, 9 min)", note: made up}
            vehicle-types:
              carrier: {class: 14 t, length: 7 m, crew: 2, seats: 8, swims: true}
            force:
              units:
                - {name: scouts, personnel: 40, {{Vehicles(means)}}assembly-area: wood, ready: delay}
                - {name: staff, personnel: 30, assembly-area: wood}
            routes:
              - {from: wood, to: here, length: 3 km}
            sites:
              here: {means: {{means}}, {{Keys(means)}}}
            {{fire}}
            """,
            "every-kind.yaml",
            language: Language
        );

    static Scenario Sound(ScenarioReading reading) =>
        reading.Scenario
        ?? throw new InvalidOperationException(string.Join("\n", reading.Problems.Select(problem => problem.Message)));

    static string FireAtAll =>
        $"fire: {{guns: {{rate: 2 /h, targets: {{{string.Join(", ", Language.Targets.Select(target => $"{target}: {{hit: 50 %}}"))}}}}}}}";

    [Theory]
    [MemberData(nameof(Means))]
    public void A_means_goes_through_reader_schema_checks_and_simulation(string name)
    {
        var means = Language.Means.Single(kind => kind.Name == name);
        var scenario = Sound(Read(name, FireAtAll));
        Assert.Same(means, Language.MeansOf(scenario.Sites["here"]));
        Assert.Contains($"\"const\": \"{name}\"", ScenarioSchema.Text(Language), StringComparison.Ordinal);
        Assert.Contains($"`means: {name}`", ScenarioReference.Text(Language), StringComparison.Ordinal);
        Assert.True(CouldCarry(means, scenario, onFoot: false) || CouldCarry(means, scenario, onFoot: true));

        // What the checks expect to be there is what fire finds, and what is carried is what could be.
        var run = scenario.Run(5);
        foreach (var target in Language.Targets)
        {
            Assert.Equal(Language.Has(target, scenario), run.Table.Has($"losses.{target}.hits"));
        }
        double Most(string column) => run.Table[column].ToArray().Max();
        Assert.Equal(CouldCarry(means, scenario, onFoot: false), Most("site.here.vehicles") > 0);
        Assert.True(Most("site.here.persons") > 0);
        Assert.Equal(!CouldCarry(means, scenario, onFoot: true), Most("personnel_stranded") >= 30);
    }

    [Theory]
    [MemberData(nameof(Means))]
    public void A_means_goes_through_diagram_description_and_report(string name)
    {
        var means = Language.Means.Single(kind => kind.Name == name);
        var scenario = Sound(Read(name, FireAtAll));
        var picture = scenario.CrossingSvg();
        Assert.Contains($"stroke-width=\"{means.Line.Width}\"", picture, StringComparison.Ordinal);
        var described = DescriptionWriter.Markdown(ModelDescription.Of(scenario));
        Assert.Contains(means.Title, described, StringComparison.Ordinal);
        Assert.All(means.Rules, rule => Assert.Contains(rule.Title, described, StringComparison.Ordinal));
        Assert.DoesNotContain("here: .", described, StringComparison.Ordinal);

        var folder = Directory.CreateTempSubdirectory("every-kind").FullName;
        try
        {
            var run = scenario.Run(4);
            var summary = run.Summarize();
            Assert.Equal(name.Replace('-', ' '), Assert.Single(summary.Sites).Means);
            ReportWriter.Draw(run, summary).Write(new ResultFiles(folder), command: null);
            var page = File.ReadAllText(Path.Combine(folder, "report.html"));
            Assert.Contains("here", page, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Means))]
    public void What_holds_up_those_who_cross_can_be_thought_away(string name)
    {
        var means = Language.Means.Single(kind => kind.Name == name);
        var scenario = Sound(Read(name, FireAtAll));
        var site = scenario.Sites["here"];
        Assert.Distinct(means.Hindrances.Select(hindrance => hindrance.Kind));
        Assert.All(means.Hindrances, each => Assert.False(each.IsThere(each.Without(site), scenario), $"{each.Kind}"));
    }

    [Fact]
    public void A_cause_asks_a_means_outside_the_program()
    {
        var scenario = Sound(Read("ford"));
        var soft = scenario with
        {
            Sites = new Dictionary<string, Site>
            {
                ["here"] = (FordSite)scenario.Sites["here"] with { LoadClass = 10 },
            },
        };
        var cause = CauseList.All.Single(cause => cause.Name == "load classes");
        Assert.False(cause.IsIn(scenario));
        Assert.True(cause.IsIn(soft));
        Assert.False(cause.IsIn(cause.SwitchOff(soft)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_is_warned_of_where_it_is_not_and_nowhere_else(string name)
    {
        var target = Language.Targets.Single(kind => kind.Name == name);
        Assert.Contains($"\"{name}\": {{", ScenarioSchema.Text(Language), StringComparison.Ordinal);
        var effects = "closed: 1 h, hurt: 5 %, vehicles-lost: 5 %";
        foreach (var means in Language.Means)
        {
            var reading = Read(
                means.Name,
                $"fire: {{guns: {{rate: 1 /d, targets: {{{name}: {{hit: 50 %, {effects}}}}}}}}}"
            );
            var problems = reading
                .Problems.Where(problem => problem.Message.StartsWith("fire.", StringComparison.Ordinal))
                .ToList();
            Assert.Equal(Language.Has(target, Sound(reading)), problems.All(problem => problem.Code != "RC112"));
            Assert.Equal(
                [
                    .. target.IsClosedForATime ? Array.Empty<string>() : ["closed"],
                    .. target.HurtsPeople ? Array.Empty<string>() : ["hurt"],
                    .. target.LosesVehicles ? Array.Empty<string>() : ["vehicles-lost"],
                ],
                problems
                    .Where(problem => problem.Code == "RC206")
                    .Select(problem => problem.Message.Split(':')[0].Split('.')[^1])
            );
        }
    }

    [Theory]
    [MemberData(nameof(Closures))]
    public void A_closure_has_words_of_its_own_a_column_and_a_stage(string name)
    {
        var closure = Language.Closures.Single(kind => kind.Name == name);
        var everything =
            "pursuit: {distance: 40 km}\ndisruptions: {sabotage: {rate: 1 /d, target: sites, effect: stops, duration: 1 h}}";
        var scenario = Sound(Read("ferries", everything));
        Assert.True(closure.Applies(scenario));
        var plan = new Plan(scenario);
        var column = Assert.Single(plan.Rows.Columns, column => column.Name == $"site.here.{closure.Column}");
        Assert.Equal(closure.About, column.About);
        Assert.Contains(plan.Rows.Columns, column => column.Name == $"time.{closure.Stage.Column}.vehicle_h");
        Assert.Same(closure, Language.FindClosure(name));
        Assert.Single(Language.Closures, other => other.Label == closure.Label);
        Assert.Single(Language.Closures, other => other.Words == closure.Words);
        Assert.Single(Language.Closures, other => other.Cause == closure.Cause);
    }

    static bool CouldCarry(MeansOfCrossing means, Scenario scenario, bool onFoot) =>
        means.CouldCarry(scenario.Sites["here"], onFoot ? null : scenario.VehicleTypes["carrier"], scenario);
}
