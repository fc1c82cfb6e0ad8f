using System.Text.Json;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>One figure that cannot be computed costs that figure, with its reason, and no other; a study always has its summary.</summary>
public class OneFigureTests
{
    const int Replications = 60;

    static readonly RunResult Whole = Study.Run(
        ScenarioFile.Read(Path.Combine(ShippedScenarios.Folder, "kherson-2022.yaml")).Scenario!,
        new StudyOptions { Replications = Replications, Seed = 5 }
    );

    public static TheoryData<string, string> Edges =>
        [.. Tables.Keys.SelectMany(table => new[] { "run", "compare", "levels" }.Select(study => (table, study)))];

    static Dictionary<string, Func<RunResult>> Tables { get; } =
        new()
        {
            ["as it came"] = () => Whole,
            ["one replication"] = () => Whole with { Table = Whole.Table.First(1) },
            ["two replications"] = () => Whole with { Table = Whole.Table.First(2) },
            ["twenty replications"] = () => Whole with { Table = Whole.Table.First(20) },
            ["all equal"] = () => Changed(Whole, (column, _) => Whole.Table[column][0]),
            ["all zero"] = () => Changed(Whole, (_, _) => 0),
            ["none completed"] = () => Ended(Whole, _ => false),
            ["one completed"] = () => Ended(Whole, row => row == 17),
            ["all but one completed"] = () => Ended(Whole, row => row != 17),
            ["two completed"] = () => Ended(Whole, row => row is 3 or 40),
            ["all moments never"] = () =>
                Changed(Whole, (column, row) => IsMoment(column) ? double.PositiveInfinity : Whole.Table[column][row]),
            ["all moments at once"] = () =>
                Changed(Whole, (column, row) => IsMoment(column) ? 0 : Whole.Table[column][row]),
            ["one draw of the assumptions"] = () =>
                Changed(Whole, (column, row) => Whole.Table[column][column.Group == MeasureGroup.Assumption ? 0 : row]),
            ["assumptions of two values"] = () =>
                Changed(
                    Whole,
                    (column, row) => Whole.Table[column][column.Group == MeasureGroup.Assumption ? row % 2 : row]
                ),
            ["only one replication differs"] = () =>
                Changed(
                    Whole,
                    (column, row) =>
                        Whole.Table[column][
                            column.Group == MeasureGroup.Assumption ? row
                            : row == 9 ? 1
                            : 0
                        ]
                ),
            ["far apart"] = () =>
                Changed(
                    Whole,
                    (column, row) => column.Group == MeasureGroup.Losses ? row * 1e12 : Whole.Table[column][row]
                ),
        };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Every_summary_of_odd_results_is_whole(string table, string study)
    {
        var run = Tables[table]();
        var (sentences, notComputed, json) = Summary(run, study);
        Assert.DoesNotContain(notComputed, omission => omission.IsFault);
        Assert.All(notComputed, omission => Assert.NotEmpty(omission.Reason));
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("NaN", StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }

    [Fact]
    public void A_column_that_cannot_be_summarized_costs_its_own_figures_only()
    {
        var whole = Whole.Summarize();
        foreach (
            var column in Whole.Table.Columns.Where(column =>
                column.Group.Name is "site" or "fire" or "losses" or "time"
            )
        )
        {
            var summary = Broken(Whole, column.Name).Summarize();
            Assert.Contains(
                summary.NotComputed,
                omission => omission is { IsFault: true } && omission.Figure == column.Name
            );
            Assert.Equal(Measures(whole) - 1, Measures(summary));
            Assert.Contains(
                summary.Sentences,
                s => s.Contains($"{column.Name} (A value is not a number)", StringComparison.Ordinal)
            );
            Assert.Equal(whole.Duration, summary.Duration);
        }
    }

    [Fact]
    public void Whatever_column_is_broken_each_study_has_its_summary()
    {
        foreach (var column in Whole.Table.Columns)
        {
            foreach (var study in new[] { "run", "compare", "levels" })
            {
                var (sentences, _, json) = Summary(Broken(Whole, column.Name), study);
                Assert.NotEmpty(sentences);
                Assert.NotEmpty(json);
            }
        }
    }

    [Fact]
    public void What_is_left_out_is_named_once_for_each_reason()
    {
        var omissions = new Omissions();
        Assert.Equal(3, omissions.Try("a", 3, () => throw new InvalidOperationException("No luck.")));
        Assert.Null(omissions.Try<string>("b", () => throw new InvalidOperationException("No luck.")));
        Assert.Equal(
            ["x"],
            omissions.Each(
                ["x", "y"],
                one => $"of {one}",
                one => one == "y" ? throw new ArgumentException("Bad.") : one
            )
        );
        omissions.Note("c", "too few");
        Assert.Equal(
            [
                "Not to be had from these replications: c (too few).",
                "Not computed, by a fault of the program and not of the scenario (please report it): a and b (No luck); of y (Bad).",
            ],
            Omissions.Sentences(omissions.All)
        );
        Assert.Throws<OperationCanceledException>(() =>
            omissions.Try("d", 0, () => throw new OperationCanceledException())
        );
    }

    [Theory]
    [InlineData(
        "the spread of a, b and c is known",
        "the spread of a is known",
        "the spread of b is known",
        "the spread of c is known"
    )]
    [InlineData("use of north and use of south", "use of north", "use of south")]
    [InlineData("a and a b", "a", "a b")]
    [InlineData("the a of it", "the a of it")]
    public void Words_that_all_begin_and_end_with_are_said_once(string said, params string[] figures)
    {
        var omissions = new Omissions();
        foreach (var figure in figures)
        {
            omissions.Note(figure, "too few");
        }
        Assert.Equal([$"Not to be had from these replications: {said} (too few)."], Omissions.Sentences(omissions.All));
    }

    [Fact]
    public void A_sensitivity_study_lacks_the_figures_that_could_not_be_computed_and_no_other()
    {
        var result = Sensitivity.Run(Whole.Scenario, new SensitivityOptions { Trajectories = 10, Samples = 8 })!;
        var (first, second) = (result.Outputs[0], result.Outputs[1]);
        var damaged = result with
        {
            Outputs = [first with { Screening = [] }, second with { Mean = null }, .. result.Outputs.Skip(2)],
        };
        Assert.Contains(
            "could not be computed",
            Assert.Single(SensitivitySentences.Of(damaged.Outputs[0], damaged)),
            StringComparison.Ordinal
        );
        Assert.NotEmpty(SensitivitySentences.Of(damaged.Outputs[1], damaged));
    }

    [Fact]
    public void No_interval_of_a_mean_leaves_what_is_possible()
    {
        foreach (var replications in (int[])[1, 2, 3, 5, 20, 60])
        {
            var run = Whole with { Table = Whole.Table.First(replications) };
            var summary = run.Summarize();
            Assert.All(summary.Losses, loss => Assert.InRange(loss.Number.MeanLow, 0, loss.Number.Mean));
            Assert.All(summary.Losses, loss => Assert.InRange(loss.Number.MeanHigh, loss.Number.Mean, loss.Initial));
            foreach (var site in summary.Sites)
            {
                Assert.All(site.Measures.Values, measure => Assert.InRange(measure.MeanLow, 0, measure.Mean));
            }
            if (replications > 1)
            {
                var compared = Compared(run).Summarize();
                var counts = compared.Measures.Where(measure => measure.Kind == MeasureKind.Count);
                Assert.All(counts.SelectMany(m => m.Means), mean => Assert.InRange(mean.Low, 0, mean.Mean));
            }
        }
    }

    static (IReadOnlyList<string> Sentences, IReadOnlyList<Omission> NotComputed, string Json) Summary(
        RunResult run,
        string study
    )
    {
        switch (study)
        {
            case "run":
                var summary = run.Summarize(TimeSpan.FromHours(150));
                return (summary.Sentences, summary.NotComputed, SummaryFile.Text(summary));
            case "compare" when run.Table.Count > 1:
                var comparison = Compared(run).Summarize();
                return (
                    [comparison.Verdict, .. comparison.Sentences],
                    comparison.NotComputed,
                    SummaryFile.Text(comparison)
                );
            case "levels" when run.Table.Count >= 6:
                var levels = new LevelsResult(run, run.Table.Count / 2, 2).Summarize();
                return (levels.Sentences, levels.NotComputed, SummaryFile.Text(levels));
            default:
                return (["too few"], [], "{}");
        }
    }

    static ComparisonResult Compared(RunResult run) =>
        new()
        {
            Seed = 5,
            Runs =
            [
                new ComparedRun("this", null, run),
                new ComparedRun("other", null, Changed(run, (column, row) => run.Table[column][Mixed(row, run)])),
                new ComparedRun("same", null, run),
            ],
        };

    static int Mixed(int row, RunResult run) => (row + (row % 3)) % run.Table.Count;

    static int Measures(RunSummary summary) =>
        summary.Sites.Sum(site => site.Measures.Count)
        + summary.Fire.Sum(fire => fire.Measures.Count)
        + summary.LossesByCause.Sum(cause => cause.Measures.Count)
        + (summary.NotComputed.Any(omission => omission.Figure.StartsWith("time.", StringComparison.Ordinal)) ? -1 : 0);

    static bool IsMoment(ResultColumn column) => column.Group.Name is "" or "event" && column.Unit == "h";

    static RunResult Ended(RunResult run, Func<int, bool> completed) =>
        Changed(
            run,
            (column, row) =>
                column.Measure == Headline.Outcome
                    ? completed(row)
                        ? 0
                        : 1
                    : column.Measure == Headline.Duration
                        ? completed(row)
                            ? 100 + row
                            : double.PositiveInfinity
                        : run.Table[column][row]
        );

    static RunResult Broken(RunResult run, string broken) =>
        Changed(run, (column, row) => column.Name == broken && row == 3 ? double.NaN : run.Table[column][row]);

    static RunResult Changed(RunResult run, Func<ResultColumn, int, double> value) =>
        run with
        {
            Table = new ReplicationTable(
                run.Table.Columns,
                [
                    .. Enumerable
                        .Range(0, run.Table.Count)
                        .Select(row => run.Table.Columns.Select(column => value(column, row)).ToArray()),
                ],
                run.Table.Fingerprints
            ),
        };
}
