using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Factors that vary together: the rows of a table.</summary>
public sealed class RowsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public RowsTests() => File.WriteAllText(_folder["ferries.yaml"], ScenarioFile.Write(SmallScenarios.Ferries()));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_row_sets_all_its_columns_and_is_combined_with_the_factors_that_are_not_in_it()
    {
        var plan = Sound(
            """
            rows:
              - {craft: 1, width: 600 m}
              - {craft: 1, width: 900 m}
              - {craft: 4, width: 1400 m}
            factors:
              craft: {path: sites.north.craft}
              rate: {path: fire.guns.rate, values: [0 /d, 4 /d]}
            """
        );
        Assert.Equal(["craft", "width", "rate"], plan.Factors.Select(factor => factor.Name));
        Assert.Equal(["", "m", "/d"], plan.Factors.Select(factor => factor.Unit));
        Assert.Equal(["the row", "rate"], plan.Varied.Select(factor => factor.Name));
        Assert.Equal(
            [
                "craft 1, width 600 m, rate 0 /d",
                "craft 1, width 600 m, rate 4 /d",
                "craft 1, width 900 m, rate 0 /d",
                "craft 1, width 900 m, rate 4 /d",
                "craft 4, width 1400 m, rate 0 /d",
                "craft 4, width 1400 m, rate 4 /d",
            ],
            Points(plan)
        );
        Assert.Equal(
            ["sites.north.craft=4", "assumptions.width=1400 m", "fire.guns.rate=4 /d"],
            plan.Sets(plan.Point(5))
        );
    }

    [Theory]
    [InlineData("one-at-a-time", 3)]
    [InlineData("sobol", 8)]
    [InlineData("latin-hypercube", 8)]
    public void In_every_design_what_stands_in_a_row_stays_together(string design, int points)
    {
        var plan = Sound(
            $$"""
            design: {{design}}
            points: 8
            rows:
              - {width: 600 m, craft: 2}
              - {width: 900 m, craft: 3}
            factors:
              craft: {path: sites.north.craft}
              {{(design == "one-at-a-time" ? "" : "rate: {path: fire.guns.rate, from: 0 /d, to: 9 /d}")}}
            """
        );
        Assert.Equal(points, plan.Count);
        var rows = Enumerable
            .Range(0, points)
            .Select(point => $"{plan.Point(point)[0]?.Text}, {plan.Point(point)[1]?.Text}")
            .ToHashSet();
        Assert.Equal(
            design == "one-at-a-time" ? [", ", "600 m, 2", "900 m, 3"] : ["600 m, 2", "900 m, 3"],
            rows.Order()
        );
    }

    [Fact]
    public void What_a_row_does_is_shown_of_the_row_and_not_of_its_columns()
    {
        var result = SmallScenarios
            .Boats()
            .SweepRows(
                ["sites.landing.craft", "sites.landing.persons"],
                [
                    [4, 10],
                    [1, 20],
                    [1, "10"],
                ],
                [Factor.Of("sites.landing.opens", "0 h", "1 h")],
                replications: 2
            );
        Assert.Equal(6, result.Points.Count);
        var duration = result.Plan.Outputs.Single(output => output.Name == "duration");
        var effects = result.EffectsOn(duration).ToDictionary(effect => effect.Factor.Name);
        Assert.Equal(["sites.landing.opens", "the row"], effects.Keys.Order());
        Assert.Equal(
            [
                "sites.landing.craft 4, sites.landing.persons 10",
                "sites.landing.craft 1, sites.landing.persons 20",
                "sites.landing.craft 1, sites.landing.persons 10",
            ],
            effects["the row"].Levels.Select(level => level.Text)
        );
        Assert.True(effects["the row"].Levels[2].Mean.Mean > effects["the row"].Levels[0].Mean.Mean);
        var pair = Assert.Single(result.InteractionsOn(duration));
        Assert.Equal(("the row", "sites.landing.opens"), (pair.First.Name, pair.Second.Name));
        Assert.All(pair.Means, row => Assert.All(row, Assert.NotNull));
        Assert.Contains(
            SweepSentences.Of(result),
            sentence => sentence.Contains("the row moves this from", StringComparison.Ordinal)
        );
        var odd = Assert.Throws<ArgumentException>(() =>
            SmallScenarios
                .Boats()
                .SweepRows(
                    ["sites.landing.craft"],
                    [
                        [1],
                        [1, 2],
                    ]
                )
        );
        Assert.Contains("Row 1 has 2 values; there is 1 column", odd.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_in_a_table_are_told_at_once_at_their_places()
    {
        var problems = Problems(
            """
            rows:
              - {widht: 600 m, craft: 1, decks: 3, mine: 1}
              - {widht: 900 m, craft: 2.5, decks: 4, mine: 2}
              - {widht: 900 m}
            factors:
              craft: {path: sites.noth.craft}
              decks: {path: sites.south.craft, values: [1, 2]}
            """
        );
        Assert.Equal([4, 4, 4, 6], problems.Select(problem => problem.Line));
        Assert.StartsWith("the column 'widht' is no assumption", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'width'?", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("'decks' has values in rows and under factors", problems[1].Message, StringComparison.Ordinal);
        Assert.Contains("mine: {path: ...}", problems[2].Message, StringComparison.Ordinal);
        Assert.StartsWith("rows[2] lacks 'craft'", problems[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_value_or_path_of_a_column_is_told_once_with_what_was_expected()
    {
        var problems = Problems(
            """
            rows:
              - {width: 600 m, craft: 1, boats: 3}
              - {width: 900 h, craft: 2.5, boats: 4}
            factors:
              craft: {path: sites.north.craft}
              boats: {path: sites.noth.craft}
            """
        );
        Assert.Equal([5, 5, 8], problems.Select(problem => problem.Line));
        Assert.Contains("2.5 is no whole number", string.Join('\n', problems), StringComparison.Ordinal);
        Assert.Contains("did you mean sites.north.craft?", problems[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_sound_only_together_may_stand_in_a_row()
    {
        // 600 people in place of 300, with 500 wounded: the wounded alone would be more than there are.
        const string table = """
            rows:
              - {people: 300, wounded: 100}
              - {people: 600, wounded: 500}
            factors:
              people: {path: "force.units[0].personnel"}
              wounded: {path: "force.units[0].wounded"}
            """;
        Assert.Equal(2, Sound(table).Count);
        var problem = Assert.Single(Problems(table.Replace("people: 600", "people: 290", StringComparison.Ordinal)));
        Assert.Equal(5, problem.Line);
    }

    [Theory]
    [InlineData("rows: []", "factors has no entries, and there are no rows")]
    [InlineData("rows: [{}]", "rows has a row that sets nothing")]
    [InlineData("rows: {craft: 1}", "rows is a list")]
    [InlineData(
        "rows: [{width: 600 m}]\nfactors:\n  again: {path: river.width, values: [500 m]}",
        "no longer names it"
    )]
    public void A_table_that_is_none_is_refused(string table, string said) =>
        Assert.Contains(Problems(table), problem => problem.Message.Contains(said, StringComparison.Ordinal));

    SweepPlan Sound(string table)
    {
        var reading = Read(table);
        Assert.Empty(reading.Problems);
        return reading.Plan!;
    }

    IReadOnlyList<Problem> Problems(string table)
    {
        var reading = Read(table);
        Assert.Null(reading.Plan);
        return reading.Problems;
    }

    StudyReading Read(string table)
    {
        File.WriteAllText(_folder["study.yaml"], $"name: rows\nscenario: ferries.yaml\n{table}\n");
        return StudyFile.Read(_folder["study.yaml"]);
    }

    static IEnumerable<string> Points(SweepPlan plan) =>
        Enumerable.Range(0, (int)plan.Count).Select(point => plan.Words(plan.Point(point)));
}
