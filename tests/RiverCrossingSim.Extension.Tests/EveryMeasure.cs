using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Extension.Tests;

/// <summary>Every measure that is declared is written, and every one that is drawn is declared.</summary>
public sealed class EveryMeasure
{
    static readonly IReadOnlyList<ResultColumn> Shipped =
    [
        .. Directory
            .GetFiles(Repository.File("scenarios"), "*.yaml")
            .SelectMany(file => new Plan(ScenarioFile.Read(file).Scenario!).Rows.Columns),
    ];

    public static TheoryData<string> All =>
        [.. ScenarioLanguage.Default.Measures.Select(measure => measure.ToString())];

    [Theory]
    [MemberData(nameof(All))]
    public void Some_shipped_scenario_writes_it(string name) =>
        Assert.Contains(Shipped, column => column.Measure.ToString() == name);

    [Fact]
    public void What_charts_draw_is_declared()
    {
        Measure[] drawn =
        [
            .. SiteCarried.Measures,
            .. SiteUse.Measures,
            .. Strikes.Measures,
            .. LossesByCause.Measures,
            .. ScenarioLanguage.Default.Closures.Select(closure => closure.Downtime),
        ];
        Assert.All(drawn, measure => Assert.Contains(measure, ScenarioLanguage.Default.Measures));
    }

    [Fact]
    public void No_subject_is_left_in_the_words_of_a_column() =>
        Assert.All(
            Shipped,
            column => Assert.DoesNotContain(Measure.Subject, column.About + column.Label, StringComparison.Ordinal)
        );
}
