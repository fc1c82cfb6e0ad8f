using System.Globalization;
using System.Text.Json;
using CsvHelper;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

/// <summary>The files of each kind of study hold its figures, a line for each, and read back to the last bit.</summary>
public sealed class StudyFilesTests : IDisposable
{
    static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(2));

    readonly TemporaryFolder _folder = new();

    ResultFiles Files => new(_folder["result"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_comparison_has_a_line_for_every_mean_difference_bin_time_and_replication()
    {
        var calm = SmallScenarios.Ferries() with { Name = "calm", Fire = new Dictionary<string, FireSource>() };
        var comparison = Comparison.Run(
            [new NamedScenario("as it is", SmallScenarios.Ferries()), new NamedScenario("as/it is", calm)],
            new ComparisonOptions { Replications = 40 }
        );
        var summary = comparison.Summarize();
        ComparisonFolder.WriteReplications(comparison, Files);
        ComparisonFolder.WriteSummary(comparison, summary, Files);

        var pair = Assert.Single(summary.Pairs);
        var means = Read("measures.csv");
        Assert.Equal(summary.Measures.Sum(measure => measure.Means.Count), means.Count);
        Same(summary.Measures[0].Means[1].Mean, means[1]["mean"]);
        var differences = Read("differences.csv");
        Assert.Equal(pair.Differences.Count, differences.Count);
        foreach (var (difference, line) in pair.Differences.Zip(differences))
        {
            Assert.Equal((pair.First, pair.Second), (line["first"], line["second"]));
            Same(difference.Mean, line["difference"]);
            Same(difference.Saving?.Share ?? double.NaN, line["variance_saved"]);
        }
        var bins = Read("assumptions.csv");
        Assert.Equal(pair.Assumptions.Sum(assumption => assumption.Bins.Count), bins.Count);
        Assert.All(bins, bin => Assert.Equal("width", bin["assumption"]));
        var curve = Assert.Single(summary.Curves.Differences);
        var times = Read("done-within.csv");
        Assert.Equal(curve.Times.Count, times.Count);
        Same(curve.Difference[^1], times[^1]["difference"]);
        var replications = Read("replications.csv");
        Assert.Equal(80, replications.Count);
        Assert.Equal(["as it is", "as/it is"], replications.Take(2).Select(line => line["scenario"]));
        Same(comparison.Runs[1].Run.Table[Headline.Duration][3], replications[7]["duration_h"]);
        Assert.Equal(["as-it-is-2.yaml", "as-it-is.yaml"], Place.Contents(_folder["result/scenarios"]));
        Assert.Equal(ScenarioFile.Write(calm), File.ReadAllText(_folder["result/scenarios/as-it-is-2.yaml"]));
        var manifest = Manifest.Of(comparison, "rcsim compare x.yaml", Start);
        Assert.Equal(["as it is", "as/it is"], manifest.Scenarios.Select(scenario => scenario.Name));
        Assert.Equal((new ManifestRange(0, 40), false), (manifest.Replications, manifest.Partial));
    }

    [Fact]
    public void Two_levels_have_a_line_for_every_share_time_and_replication()
    {
        var levels = Levels.Run(SmallScenarios.Ferries(), new LevelsOptions { Assumptions = 12, Chance = 3 });
        var summary = levels.Summarize();
        LevelsFolder.WriteReplications(levels, Files);
        LevelsFolder.WriteSummary(levels, summary, Files);

        var replications = Read("replications.csv");
        Assert.Equal(36, replications.Count);
        Assert.Equal(("11", "35"), (replications[35]["assumptions"], replications[35]["chance"]));
        Same(levels.Run.Table[Headline.Duration][35], replications[35]["duration_h"]);
        var shares = Read("shares.csv");
        Assert.Equal(summary.Measures.Count, shares.Count);
        Same(summary.Measures[0].AssumptionsShare, shares[0]["share_assumptions"]);
        var curves = levels.Curves();
        var times = Read("done-within.csv");
        Assert.Equal(curves.Times.Count, times.Count);
        Same(curves.Upper[^1], times[^1]["q95"]);
        Assert.Equal(new ManifestRange(0, 36), Manifest.Of(levels, "rcsim levels x.yaml", Start).Replications);
        Assert.Null(Manifest.Of(levels, "rcsim levels x.yaml", Start).Scenarios[0].Origin);
        var changed = levels with { Run = levels.Run with { File = "/home/war/x.yaml", Changes = ["horizon=5d"] } };
        var said = Manifest.Of(changed, "rcsim levels x.yaml", Start).Scenarios[0];
        Assert.Equal(("x.yaml", "horizon=5d"), (said.Origin, said.Changes[0]));
    }

    [Fact]
    public void An_explanation_has_a_line_for_every_share_subset_and_replication()
    {
        var result = SmallScenarios.Ferries().Explain(12);
        var summary = result.Summarize();
        AttributionFolder.WriteReplications(result, Files);
        AttributionFolder.WriteSummary(summary, Files);

        var (causes, subsets) = (result.Groups.Count, result.Subsets.Count);
        var replications = Read("replications.csv");
        Assert.Equal(12 * subsets, replications.Count);
        Assert.Equal(($"{subsets - 1}", "11"), (replications[^1]["subset"], replications[^1]["replication"]));
        Same(result.Actual[Headline.Duration][11], replications[^1]["duration_h"]);
        var shares = Read("shares.csv");
        Assert.Equal(summary.Measures.Count * causes, shares.Count);
        Same(summary.Measures[1].Shares[0].OffAlone, shares[causes]["off_alone"]);
        var values = Read("subsets.csv");
        Assert.Equal(summary.Measures.Count * subsets, values.Count);
        Assert.All(result.Groups, group => Assert.Equal("0", values[0][group.Name]));
        Assert.All(result.Groups, group => Assert.Equal("1", values[subsets - 1][group.Name]));
        Same(summary.Measures[0].Actual, values[subsets - 1]["value"]);
        var manifest = Manifest.Of(result with { File = "war/x.yaml" }, "rcsim explain x.yaml", Start);
        Assert.Equal((ResultKind.Explain, new ManifestRange(0, 12)), (manifest.Kind, manifest.Replications));
        Assert.Null(Manifest.Of(result, "rcsim explain x.yaml", Start).Scenarios[0].Origin);
    }

    [Fact]
    public void One_replication_has_a_line_for_each_thing_that_was_thought_away()
    {
        var result = SmallScenarios.Ferries().ExplainReplication("best", 6);
        var summary = result.Summarize();
        IncidentFolder.WriteReplications(result, Files);
        IncidentFolder.WriteSummary(summary, Files);
        Assert.Equal(6, Read("replications.csv").Count);
        var lines = Read("without.csv");
        Assert.Equal(summary.Without.Select(one => one.Name), lines.Select(line => line["without"]));
        Same(summary.Without[0].Sooner, lines[0]["sooner_h"]);
        var manifest = Manifest.Of(
            result with
            {
                File = "war/x.yaml",
            },
            "rcsim explain x.yaml --replication best",
            Start
        );
        Assert.Equal((ResultKind.Explain, new ManifestRange(0, 6)), (manifest.Kind, manifest.Replications));
        Assert.Equal("war/x.yaml", manifest.Scenarios[0].Origin);
        Assert.Throws<ArgumentException>(() => SmallScenarios.Ferries().ExplainReplication("middle"));
    }

    [Fact]
    public void A_forecast_has_a_line_for_every_replication_point_assumption_and_look()
    {
        var observed = new Observations
        {
            Name = "seen",
            AsOf = TimeSpan.FromHours(6),
            Observed =
            [
                new Observation
                {
                    Quantity = "vehicles-across",
                    Low = "10",
                    High = "40",
                },
                new Observation { Quantity = "ended", Is = false },
            ],
        };
        var result = SmallScenarios.Ferries().Forecast(observed, 300);
        var summary = result.Summarize();
        ForecastFolder.WriteReplications(result, Files);
        ForecastFolder.WriteSummary(summary, Files);

        var replications = Read("replications.csv");
        Assert.Equal(result.Rows.Count, replications.Count);
        Same(result.Rows[7].Duration, replications[7]["duration_h"]);
        Same(result.Rows[7].Seen[0], replications[7]["seen.0.vehicles-across"]);
        Same(result.Importance[7], replications[7]["importance"]);
        var curves = Read("curves.csv");
        Assert.Equal(summary.Curves.Sum(curve => curve.Points.Count), curves.Count);
        Same(summary.Curves[0].Points[5].Before[2], curves[5]["before_q95"]);
        Assert.Equal(summary.Assumptions.Count, Read("assumptions.csv").Count);
        Assert.Equal(summary.NextLooks.Count, Read("looks.csv").Count);
        var manifest = Manifest.Of(result, "rcsim forecast x.yaml", Start);
        Assert.Equal(
            (ResultKind.Forecast, new ManifestRange(0, result.Rows.Count)),
            (manifest.Kind, manifest.Replications)
        );
        Assert.Null(manifest.Scenarios[0].Origin);

        // Where nothing is foretold there is nothing after.
        var refused = SmallScenarios
            .Ferries()
            .Forecast(
                observed with
                {
                    Observed =
                    [
                        new Observation
                        {
                            Quantity = "trips",
                            Low = "9000",
                            High = "9900",
                        },
                    ],
                },
                200
            )
            .Summarize();
        using var text = new StringWriter();
        ForecastFolder.Curves(refused, text);
        var lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines.Skip(1), line => Assert.EndsWith(",,,", line.TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_calibration_has_a_scenario_that_reads_its_table_and_a_line_for_every_replication_and_assumption()
    {
        var observed = new Observations
        {
            Name = "seen",
            AsOf = TimeSpan.FromHours(1),
            Observed =
            [
                new Observation
                {
                    Quantity = "vehicles-across",
                    Low = "20",
                    High = "50",
                },
            ],
        };
        var result = SmallScenarios.Ferries().Calibrate(observed, 200);
        var summary = result.Summarize();
        CalibrationFolder.WriteReplications(result, Files);
        CalibrationFolder.WriteSummary(result, summary, Files);

        var replications = Read("replications.csv");
        Assert.Equal(result.Rows.Count, replications.Count);
        Same(result.Rows[7].Seen[0], replications[7]["seen.0.vehicles-across"]);
        Assert.Equal(summary.Assumptions.Count, Read("assumptions.csv").Count);
        var reading = ScenarioFile.Read(_folder["result/calibrated.yaml"]);
        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        Assert.Equal(summary.CalibratedHash, ScenarioFile.Hash(reading.Scenario!));
        var manifest = Manifest.Of(result, "rcsim calibrate x.yaml", Start);
        Assert.Equal(
            (ResultKind.Calibrate, new ManifestRange(0, result.Rows.Count)),
            (manifest.Kind, manifest.Replications)
        );
    }

    [Fact]
    public void A_sensitivity_study_has_a_line_for_every_effect_index_and_bar()
    {
        var result = Sensitivity.Run(
            SmallScenarios.Ferries(),
            new SensitivityOptions { Trajectories = 10, Samples = 8 }
        )!;
        SensitivityFiles.Write(result, Files);
        SensitivityFiles.WriteWhole(result, "rcsim sensitivity /home/anna/x.yaml", Files);

        var effects = Read("screening.csv");
        Assert.Equal(result.Outputs.Sum(output => output.Screening.Count), effects.Count);
        Same(result.Outputs[0].Screening[0].Effect.MeanAbsolute, effects[0]["mu_star"]);
        Assert.Equal(result.Outputs.Sum(output => output.Indices.Count), Read("indices.csv").Count);
        Assert.Equal(result.Outputs.Sum(output => output.Tornado.Count), Read("tornado.csv").Count);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["result/sensitivity.json"]));
        Assert.Equal("rcsim sensitivity x.yaml", json.RootElement.GetProperty("command").GetString());
        Assert.Equal(result.Factors.Count, json.RootElement.GetProperty("factors").GetArrayLength());
        Assert.Equal(
            result.Outputs[0].Mean!.Mean,
            json.RootElement.GetProperty("outputs")[0].GetProperty("mean").GetDouble()
        );
    }

    [Fact]
    public void A_sweep_has_a_line_for_every_point_and_a_word_for_every_column()
    {
        var study = SweepStudy.Of(
            SmallScenarios.Ferries(),
            ("craft", Factor.Of("sites.north.craft", "1", "3")),
            ("bank", Factor.Of("sites.south.handling", "per-trip", "per-vehicle"))
        ) with
        {
            Replications = 3,
        };
        var result = StoredSweep.Run(study, _folder["sweep.sqlite"], new SweepOptions { Threads = 1 });
        Files.Write("points.csv", stream => SweepExport.Points(result, stream));
        using (var table = new SweepTable(_folder["sweep.sqlite"]))
        {
            Files.Write("legend.csv", stream => SweepExport.Legend(table, stream));
            Assert.Equal(table.Headings, Read("legend.csv").Select(line => line["column"]));
        }
        var points = Read("points.csv");
        Assert.Equal(4, points.Count);
        Assert.Equal(["1", "1", "3", "3"], points.Select(line => line["factor.craft"]));
        Same(result.Points[3].Outputs[0].Mean, points[3][result.Plan.Outputs[0].Name]);
        Assert.Equal("sweep.sqlite", Manifest.Of(result, "rcsim sweep x.yaml", Start).Store);
        Assert.Null(Manifest.Of(Sweep.Run(study), "rcsim sweep x.yaml", Start).Store);
    }

    [Fact]
    public void A_trace_has_a_line_for_everything_that_happened()
    {
        var calm = SmallScenarios.Ferries();
        var guns = calm.Fire["guns"] with { Rate = 3.0 / 3_600 };
        var run = Study.Run(
            calm with
            {
                Fire = new Dictionary<string, FireSource> { ["guns"] = guns },
            },
            new StudyOptions { Replications = 2 }
        );
        var count = TraceFolder.Write(run, 1, "rcsim run x.yaml --trace 1", Files);
        var events = Read("events.csv");
        Assert.Equal(count, events.Count);
        Assert.Equal($"{count}", events[^1]["event"]);
        var strike = events.First(line => line["kind"] == "struck");
        Assert.Equal(("guns", "6"), (strike["by"], strike["amount"]));
        Assert.All(events.Where(line => line["kind"] == "hurt"), hurt => Assert.NotEmpty(hurt["killed"]));
        Assert.Contains(events, line => line["to"] == "across" && line["from"].Length > 0);
        using var about = JsonDocument.Parse(File.ReadAllText(_folder["result/trace.json"]));
        Assert.Equal($"{run.Table.Fingerprints[1]:x16}", about.RootElement.GetProperty("fingerprint").GetString());
    }

    static void Same(double figure, string cell) =>
        Assert.Equal(
            double.IsFinite(figure) ? figure : double.NaN,
            cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture)
        );

    List<Dictionary<string, string>> Read(string name)
    {
        using var reader = new StreamReader(_folder[$"result/{name}"]);
        var headings = reader.ReadLine()!.Split(',');
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = false });
        var lines = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            lines.Add(headings.Index().ToDictionary(heading => heading.Item, heading => csv.GetString(heading.Index)));
        }
        return lines;
    }
}
