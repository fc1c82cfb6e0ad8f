using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A picture that cannot be drawn costs that picture, with its reason, and no other.</summary>
public sealed class FailingPictureTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("failing").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Part.Drawing)]
    [InlineData(Part.Absence)]
    [InlineData(Part.Caption)]
    [InlineData(Part.Values)]
    [InlineData(Part.Name)]
    [InlineData(Part.Making)]
    public void In_its_place_stands_why(Part part)
    {
        var failing = Chart.Of(() => new FailingChart(part));
        var sound = new Losses(MadeUpRun.Usual.Summarize());
        var pictures = Pictures.Draw([sound, failing]);

        var omission = Assert.Single(pictures.NotDrawn);
        Assert.Equal("It fell off the easel.", omission.Reason);
        Assert.True(omission.IsFault);
        var (good, bad) = pictures.Of([sound, failing]).ToList() is [var first, var second] ? (first, second) : default;
        Assert.Equal(sound.Caption, good.Caption);
        Assert.Null(bad.Caption);
        Assert.Contains("could not be drawn", bad.Inline, StringComparison.Ordinal);
        pictures.Write(new ResultFiles(_folder));
        Assert.Equal(4, Directory.GetFiles(Path.Combine(_folder, "charts")).Length);
    }

    [Fact]
    public void A_diagram_that_cannot_be_drawn_costs_the_diagram()
    {
        var sound = new Losses(MadeUpRun.Usual.Summarize());
        var unsound = MadeUpScenario.Whole with
        {
            Routes =
            [
                new Route
                {
                    From = "nowhere",
                    To = "no such site",
                    Length = 1_000,
                },
            ],
        };

        var pictures = Pictures.Draw([sound], unsound);

        Assert.Equal("the picture \"Diagram of the crossing\"", Assert.Single(pictures.NotDrawn).Figure);
        Assert.Contains("could not be drawn", pictures.Crossing!.Inline, StringComparison.Ordinal);
        pictures.Write(new ResultFiles(_folder));
        Assert.Equal(4, Directory.GetFiles(Path.Combine(_folder, "charts")).Length);
    }

    [Fact]
    public void The_summary_names_the_pictures_that_could_not_be_drawn()
    {
        var run = MadeUpRun.Usual;
        var summary = run.Summarize().Without([new Omission("the picture \"Losses\"", "It fell off the easel.", true)]);
        Assert.Contains(
            summary.Sentences,
            s => s.Contains("\"Losses\" (It fell off the easel)", StringComparison.Ordinal)
        );
        Assert.Contains(
            "\"not_computed\": [\n    {\n      \"figure\": \"the picture",
            SummaryFile.Text(summary),
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string> Columns =>
        [
            Headline.Duration.Name,
            .. MadeUpRun
                .Usual.Table.Columns.Where(column =>
                    column.Measure != Headline.Outcome && column.Measure != Headline.Duration
                )
                .DistinctBy(column => column.Group)
                .Select(column => column.Name),
        ];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Whatever_column_is_broken_the_report_is_written(string broken)
    {
        var run = new MadeUpRun { Replications = 30 }.Make();
        var table = new ReplicationTable(
            run.Table.Columns,
            [
                .. Enumerable
                    .Range(0, run.Table.Count)
                    .Select(row =>
                        run.Table.Columns.Select(c => c.Name == broken && row == 3 ? double.NaN : run.Table[c][row])
                            .ToArray()
                    ),
            ],
            run.Table.Fingerprints
        );
        var damaged = run with { Table = table };
        var report = ReportWriter.Draw(damaged, damaged.Summarize());
        report.Write(new ResultFiles(_folder), command: null);
        Assert.Contains("</html>", File.ReadAllText(Path.Combine(_folder, "report.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-4)]
    [InlineData(0.01)]
    public void Withdrawals_that_are_over_at_once_have_all_their_pictures(double hours)
    {
        var run = new MadeUpRun { Replications = 20 }.Make();
        var table = new ReplicationTable(
            run.Table.Columns,
            [
                .. Enumerable
                    .Range(0, 20)
                    .Select(_ => run.Table.Columns.Select(column => Value(column, hours)).ToArray()),
            ],
            run.Table.Fingerprints
        );
        var over = run with { Table = table, Timeline = new Timeline(run.Timeline.Layout) };
        for (var row = 0; row < 20; row++)
        {
            over.Timeline.Add(new int[over.Timeline.Layout.Series.Count * over.Timeline.Layout.Samples]);
        }
        var comparison = new ComparisonResult
        {
            Seed = 1,
            Runs =
            [
                new ComparedRun("a", null, over),
                new ComparedRun("b", null, over),
                new ComparedRun("c", null, run),
            ],
        };
        var levels = new LevelsResult(over, 5, 4);
        Assert.DoesNotContain(
            ReportWriter.Draw(over, over.Summarize()).Summary.NotComputed,
            omission => omission.IsFault
        );
        Assert.DoesNotContain(
            ReportWriter.Draw(comparison, comparison.Summarize()).Summary.NotComputed,
            o => o.IsFault
        );
        Assert.DoesNotContain(
            ReportWriter.Draw(levels, levels.Summarize()).Summary.NotComputed,
            omission => omission.IsFault
        );
    }

    static double Value(ResultColumn column, double hours) =>
        column.Measure == Headline.Outcome ? 0
        : column.Unit == "h" && column.Group == MeasureGroup.Headline ? hours
        : 0;

    /// <summary>The part of a chart that fails.</summary>
    public enum Part
    {
        /// <summary>Its constructor.</summary>
        Making,

        /// <summary>Its drawing.</summary>
        Drawing,

        /// <summary>Why there is nothing to draw.</summary>
        Absence,

        /// <summary>Its caption.</summary>
        Caption,

        /// <summary>Its values in words.</summary>
        Values,

        /// <summary>Its name.</summary>
        Name,
    }

    sealed class FailingChart : Chart
    {
        readonly Part _fails;

        public FailingChart(Part fails) => _fails = FailAt(Part.Making, fails, fails);

        public override string Name => FailAt(Part.Name, _fails, "failing");

        public override string Title => "A picture that fails";

        public override string Caption => FailAt(Part.Caption, _fails, "A caption.");

        public override IEnumerable<string> Values => FailAt(Part.Values, _fails, new[] { "A value: 1." });

        public override string? Absence => FailAt<string?>(Part.Absence, _fails, null);

        protected override double Draw(Plot plot) => FailAt(Part.Drawing, _fails, 0.0);

        static TValue FailAt<TValue>(Part part, Part fails, TValue value) =>
            part == fails ? throw new InvalidOperationException("It fell off the easel.") : value;
    }
}
