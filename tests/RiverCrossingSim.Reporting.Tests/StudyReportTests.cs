using RiverCrossingSim.Results;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Reports and charts of sweeps and of sensitivity studies, from real small studies.</summary>
public sealed class StudyReportTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("study-report").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sweep_shows_heat_map_effects_and_interaction_of_every_output()
    {
        var result = Sweep.Run(
            SweepStudy.Of(
                Crowds.Boats(),
                ("craft", Factor.Of("sites.landing.craft", "1", "2", "4")),
                ("window", Factor.Of("sites.landing.window", "always", "night"))
            ) with
            {
                Title = "Boats & <windows>",
                Replications = 3,
            },
            cancellation: TestContext.Current.CancellationToken
        );
        SweepReportWriter.Draw(result).Write(new ResultFiles(_folder), "rcsim sweep boats.yaml");
        var page = File.ReadAllText(Path.Combine(_folder, "report.html"));
        Assert.Contains("Boats &amp; &lt;windows&gt;", page, StringComparison.Ordinal);
        Assert.Contains("rcsim sweep boats.yaml", page, StringComparison.Ordinal);
        Assert.Contains("by craft and window", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        foreach (var chart in new[] { "heat-map-duration", "main-effects-share-across", "interaction-people-lost" })
        {
            Assert.True(File.Exists(Path.Combine(_folder, "charts", $"{chart}.svg")));
            Assert.True(File.Exists(Path.Combine(_folder, "charts", $"{chart}.png")));
        }
    }

    [Fact]
    public void One_replication_has_a_line_for_each_thing_that_was_thought_away()
    {
        var result = Shipped.Read("kherson-2022.yaml").Scenario!.ExplainReplication("worst", 8);
        var cut = result with { Asked = result.Asked + 1, Changes = ["horizon=10 d"] };
        ReportWriter
            .Draw(cut.Summarize())
            .Write(new ResultFiles(_folder), "rcsim explain kherson.yaml --replication worst");
        var page = File.ReadAllText(Path.Combine(_folder, "report.html"));
        Assert.Contains("What one thing less would have changed", page, StringComparison.Ordinal);
        Assert.Contains("The late opening of barge-bridge", page, StringComparison.Ordinal);
        Assert.Contains("horizon=10 d", page, StringComparison.Ordinal);
        Assert.Contains("It was cancelled when", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "charts", "without-one.svg")));
    }

    [Fact]
    public void A_picture_of_a_sweep_that_fails_is_named_on_the_page_and_in_its_JSON()
    {
        var result = Sweep.Run(
            SweepStudy.Of(
                Crowds.Boats(),
                ("craft", Factor.Of("sites.landing.craft", "1", "2")),
                ("window", Factor.Of("sites.landing.window", "always", "night"))
            ) with
            {
                Replications = 2,
                Outputs = ["duration"],
            },
            cancellation: TestContext.Current.CancellationToken
        );
        var torn = result with
        {
            Interactions = [.. result.Interactions.Select(pair => pair with { FirstLevels = [] })],
        };
        var report = SweepReportWriter.Draw(torn);
        Assert.NotEmpty(report.Summary.NotComputed);
        report.Write(new ResultFiles(_folder), "rcsim sweep boats.yaml");
        IsNamed(report.Summary.NotComputed[0], SweepJson.Of(report.Summary));
    }

    [Fact]
    public void What_a_sensitivity_study_lacks_is_named_on_the_page_and_in_its_JSON()
    {
        var result = Sensitivity.Run(
            Crowds.Boats(),
            new SensitivityOptions
            {
                Trajectories = 10,
                Samples = 0,
                Outputs = ["duration"],
            },
            TestContext.Current.CancellationToken
        )!;
        var omission = new Omission("the picture \"Duration\"", "It fell off the easel.", IsFault: true);
        var report = SensitivityReportWriter.Draw(result.Without([omission]));
        report.Write(new ResultFiles(_folder), "rcsim sensitivity boats.yaml");
        IsNamed(omission, SensitivityFiles.Json(report.Summary, ""));
    }

    void IsNamed(Omission omission, string json)
    {
        using var read = System.Text.Json.JsonDocument.Parse(json);
        var named = read
            .RootElement.GetProperty("not_computed")
            .EnumerateArray()
            .Select(one => one.GetProperty("figure"));
        Assert.Contains(omission.Figure, named.Select(figure => figure.GetString()));
        var page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(_folder, "report.html")));
        var said = page.Replace('\u00a0', ' ');
        var place = said.IndexOf("Not computed, by a fault of the program", StringComparison.Ordinal);
        Assert.Contains(omission.Figure, said[place..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_of_one_factor_has_no_pair_to_show()
    {
        var result = Sweep.Run(
            SweepStudy.Of(Crowds.Boats(), ("craft", Factor.Of("sites.landing.craft", "1", "2"))) with
            {
                Replications = 1,
            },
            cancellation: TestContext.Current.CancellationToken
        );
        var charts = ReportCharts.Sweep.Of((result, result.Plan.Outputs[0])).All;
        Assert.IsType<MainEffects>(Assert.Single(charts));
        Assert.Contains(
            "one thing only",
            new SweepHeatMap(result, result.Plan.Outputs[0]).Absence,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(ChartFiles.Png(new InteractionPlot(result, result.Plan.Outputs[0])));
    }

    [Fact]
    public void A_sensitivity_study_shows_indices_tornado_and_plane()
    {
        var result = Sensitivity.Run(
            Crowds.Boats(),
            new SensitivityOptions
            {
                Trajectories = 10,
                Samples = 16,
                Outputs = ["duration", "people-lost"],
            },
            TestContext.Current.CancellationToken
        )!;
        SensitivityReportWriter.Draw(result).Write(new ResultFiles(_folder), "rcsim sensitivity boats.yaml");
        var page = File.ReadAllText(Path.Combine(_folder, "report.html"));
        Assert.Contains("where its variance comes from", page, StringComparison.Ordinal);
        Assert.Contains("the same in all replications", page, StringComparison.Ordinal); // nobody fires
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "charts", "tornado-duration.svg")));
        Assert.Null(new MorrisPlane(result.Outputs[0]).Absence);
        Assert.NotNull(new MorrisPlane(result.Outputs[1]).Absence);
    }

    [Fact]
    public void A_screening_alone_shows_the_plane_only()
    {
        var result = Sensitivity.Run(
            Crowds.Boats(),
            new SensitivityOptions { Trajectories = 10, Samples = 0 },
            TestContext.Current.CancellationToken
        )!;
        Assert.IsType<MorrisPlane>(Assert.Single(ReportCharts.Sensitivity.Of(result.Outputs[0]).All));
        Assert.NotNull(new SobolBars(result.Outputs[0]).Absence);
        Assert.NotNull(new Tornado(result.Outputs[0]).Absence);
    }

    [Fact]
    public void Charts_of_extreme_numbers_can_be_drawn()
    {
        var factor = new SensitivityFactor(
            "a-name-that-is-far-too-long-for-any-axis-of-any-chart",
            FactorKind.Assumption,
            "uniform(0, 1)"
        );
        var output = Output.Named("duration", [], new Deadline(480, IsMilestone: true))!;
        var sensitivity = new OutputSensitivity
        {
            Output = output,
            Screening = [new FactorEffect(factor, new ElementaryEffect(-1e9, 1e9, 0, 2e9, 1e-9))],
            Indices = [new GroupIndex(factor.Name, [factor], new SobolIndex(-0.2, -0.4, 0, 1.4, 1.1, 1.9))],
            Tornado = [new TornadoBar(factor, MeanInterval.Of([1e9, 2e9]), MeanInterval.Of([0, 1]))],
            Mean = MeanInterval.Of([0, 1e9]),
        };
        Assert.All(ReportCharts.Sensitivity.Of(sensitivity).All, chart => Assert.NotEmpty(ChartFiles.Png(chart)));
    }
}
