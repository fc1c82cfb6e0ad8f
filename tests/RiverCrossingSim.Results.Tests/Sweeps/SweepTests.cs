using Parquet;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

public sealed class SweepTests : IDisposable
{
    static readonly SweepStudy Study = SweepStudy.Of(
        SmallScenarios.Ferries(),
        ("craft", Factor.Of("sites.north.craft", "1", "3")),
        ("width", Factor.Range("assumptions.width", "600 m", "1400 m", levels: 3))
    ) with
    {
        Replications = 5,
        Outputs = ["duration", "completed", "in-time"],
    };

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_factorial_has_a_mean_for_every_combination()
    {
        var result = Sweep.Run(Study);
        Assert.Equal(6, result.Points.Count);
        Assert.Equal(["1", "600 m"], result.Points[0].Values.Select(value => value!.Text));
        Assert.Equal(["3", "1400 m"], result.Points[5].Values.Select(value => value!.Text));
        Assert.All(result.Points, point => Assert.Equal(5, point.Outputs[0].Count));
        Assert.Equal((30, 6, false), (result.Ran, result.Scenarios, result.Partial));
        Assert.True(result.Points[0].Outputs[0].Mean > result.Points[3].Outputs[0].Mean); // more craft, less time
    }

    [Theory]
    [InlineData(SweepDesign.FullFactorial)]
    [InlineData(SweepDesign.OneAtATime)]
    [InlineData(SweepDesign.Sobol)]
    public void A_file_gives_what_memory_gives(SweepDesign design)
    {
        var study = Study with { Design = design, Points = 8 };
        var (memory, file) = (Sweep.Run(study), Stored(study, "as-in-memory"));
        Assert.Equal(Told(memory), Told(file));
        Assert.Equal((memory.Ran, memory.Scenarios, memory.Partial), (file.Ran, file.Scenarios, file.Partial));
        Assert.Null(memory.Store);

        static string[] Told(SweepResult result) =>
            [
                .. result.Points.Select(point => $"{point.Index} {point.Hash} {string.Join(" ", point.Outputs)}"),
                .. result.Effects.Select(effect => $"{effect.Output.Name} {string.Join(" ", effect.Levels)}"),
                .. result.Interactions.Select(pair =>
                    $"{pair.Output.Name} {string.Join(" ", pair.Means.SelectMany(row => row))}"
                ),
            ];
    }

    [Fact]
    public void Each_point_has_what_a_plain_run_of_its_scenario_has()
    {
        var result = Sweep.Run(Study);
        var set = ScenarioSource
            .Of(SmallScenarios.Ferries())
            .Read("sites.north.craft=3", "assumptions.width=1000 m")
            .Scenario!;
        var run = Studies.Study.Run(set, new StudyOptions { Replications = 5 });
        var durations = run.Table["duration_h"].ToArray().Select(hours => Math.Min(hours, Deadline.Of(set).Hours));
        Assert.Equal(durations.Average(), result.Points[4].Outputs[0].Mean, 1e-9);
        Assert.Equal(run.ScenarioHash, result.Points[4].Hash);
    }

    [Fact]
    public void An_interrupted_sweep_goes_on_and_exports_the_same_bytes()
    {
        var whole = Export(Study with { Replications = 300 }, "whole", threads: 1);
        using var cancel = new CancellationTokenSource();
        var cut = StoredSweep.Run(
            Study with
            {
                Replications = 300,
            },
            _folder["cut.sqlite"],
            new SweepOptions
            {
                Threads = 2,
                Progress = progress =>
                {
                    if (progress.Done > 0)
                    {
                        cancel.Cancel();
                    }
                },
            },
            cancellation: cancel.Token
        );
        Assert.True(cut.Partial);
        var rest = Stored(Study with { Replications = 300 }, "cut", threads: 2);
        Assert.Equal(6 * 300, cut.Ran + rest.Ran);
        Assert.Equal(whole, Export(Study with { Replications = 300 }, "cut", threads: 2));
    }

    [Fact]
    public void Equal_points_are_run_once()
    {
        var twice = Study with
        {
            Factors = new Dictionary<string, Factor>
            {
                ["craft"] = Factor.Of("sites.north.craft", "2", "3"),
                ["unused"] = Factor.Of("fire.guns.rate", "0 /h", "0 /d"),
            },
        };
        var result = Sweep.Run(twice);
        Assert.Equal((4, 2, 10), (result.Points.Count, result.Scenarios, result.Ran));
        Assert.Equal(result.Points[0].Outputs[0], result.Points[1].Outputs[0]);
    }

    [Fact]
    public void A_study_that_grows_runs_only_what_is_new_and_exports_as_if_it_had_been_so_from_the_start()
    {
        Stored(Study, "grown");
        var larger = Study with
        {
            Replications = 7,
            Factors = new Dictionary<string, Factor>
            {
                ["width"] = Study.Factors["width"],
                ["craft"] = Factor.Of("sites.north.craft", "1", "2", "3"),
            },
        };
        var result = Stored(larger, "grown");
        Assert.Equal((9 * 7) - (6 * 5), result.Ran);
        Assert.Equal(Export(larger, "fresh"), Export(larger, "grown"));
        Assert.Equal(0, Stored(Study, "grown").Ran);
    }

    [Fact]
    public void Another_seed_is_another_study_in_the_same_file()
    {
        Stored(Study, "seeds");
        Assert.Equal(30, Stored(Study with { Seed = 2 }, "seeds").Ran);
        Assert.Equal(0, Stored(Study, "seeds").Ran);
    }

    [Fact]
    public void A_point_that_is_wrong_stops_the_study_before_anything_runs_and_leaves_nothing()
    {
        // Each value is right alone; at the last point more are wounded than there are.
        var wrong = Study with
        {
            Factors = new Dictionary<string, Factor>
            {
                ["people"] = Factor.Of("force.units[0].personnel", "300", "150"),
                ["wounded"] = Factor.Of("force.units[0].wounded", "0", "200"),
            },
        };
        var failure = Assert.Throws<StudyException>(() => Stored(wrong, "folder/wrong"));
        Assert.Contains("at point 3 (people 150, wounded 200)", failure.Message, StringComparison.Ordinal);
        Assert.Single(failure.Problems);
        Assert.False(Directory.Exists(_folder["folder"]));
    }

    [Fact]
    public void One_at_a_time_begins_with_the_scenario_as_it_is()
    {
        var result = Sweep.Run(Study with { Design = SweepDesign.OneAtATime });
        Assert.Equal(6, result.Points.Count);
        Assert.All(result.Points[0].Values, Assert.Null);
        Assert.Empty(result.Interactions);
        Assert.Equal(ScenarioFile.Hash(SmallScenarios.Ferries()), result.Points[0].Hash);
    }

    [Theory]
    [InlineData(SweepDesign.LatinHypercube)]
    [InlineData(SweepDesign.Sobol)]
    public void Sampled_designs_draw_counts_as_whole_numbers_and_all_else_from_the_range(SweepDesign design)
    {
        var sampled = Study with
        {
            Design = design,
            Points = 16,
            Replications = 1,
            Factors = new Dictionary<string, Factor>
            {
                ["craft"] = Factor.Range("sites.north.craft", "1", "4"),
                ["width"] = Factor.Assumption,
            },
        };
        var result = Sweep.Run(sampled);
        var craft = result.Points.Select(point => point.Values[0]!.Number!.Value).ToList();
        Assert.All([1.0, 2, 3, 4], count => Assert.Equal(4, craft.Count(value => value == count)));
        var widths = result.Points.Select(point => point.Values[1]!.Number!.Value).ToList();
        Assert.Equal(16, widths.Distinct().Count());
        Assert.All(widths, width => Assert.InRange(width, 600, 1_400));
    }

    [Fact]
    public async Task Parquet_has_the_same_rows_as_the_table()
    {
        Stored(Study, "parquet");
        using var table = new SweepTable(_folder["parquet.sqlite"]);
        WholeFile.Write(_folder["parquet.parquet"], stream => SweepExport.Parquet(table, stream));
        await using var reader = await ParquetReader.CreateAsync(_folder["parquet.parquet"]);
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(table.Headings, reader.Schema.GetDataFields().Select(field => field.Name));
        Assert.Equal(30, group.RowCount);
        var field = reader.Schema.GetDataFields().Single(f => f.Name == "personnel_across");
        var across = new double?[30];
        await group.ReadAsync<double>(field, across.AsMemory());
        var place = table.Headings.ToList().IndexOf("personnel_across");
        Assert.Equal(table.Rows().Select(row => (double?)row[place]), across);
    }

    [Fact]
    public void A_file_that_is_no_sweep_is_left_alone()
    {
        File.WriteAllText(_folder["text.sqlite"], "this is a text and no database at all, however long it may be");
        Assert.Contains("no SQLite file", SweepStore.Objection(_folder["text.sqlite"]), StringComparison.Ordinal);
        Assert.Null(SweepStore.Objection(_folder["none.sqlite"]));
    }

    [Fact]
    public void Two_processes_cannot_run_one_sweep()
    {
        using var store = SweepStore.Open(_folder["busy.sqlite"]);
        var taken = Assert.Throws<StorageException>(() => SweepStore.Open(_folder["busy.sqlite"]));
        Assert.Contains("Another process is running the sweep", taken.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_folder_that_cannot_be_made_or_held_is_told_with_its_sweep(int operation)
    {
        using var scope = Disk.Use(
            new FailingDisk(operation, failure: () => new IOException("Read-only file system", 30))
        );
        var failure = Assert.Throws<StorageException>(() => SweepStore.Open(_folder["closed.sqlite"]));
        Assert.Equal(
            $"{_folder["closed.sqlite"]} cannot be written: the disk is read-only. Nothing was run.",
            failure.Message
        );
    }

    SweepResult Stored(SweepStudy study, string name, int threads = 1) =>
        StoredSweep.Run(study, _folder[$"{name}.sqlite"], new SweepOptions { Threads = threads });

    byte[] Export(SweepStudy study, string name, int threads = 1)
    {
        Stored(study, name, threads);
        using var table = new SweepTable(_folder[$"{name}.sqlite"]);
        WholeFile.Write(_folder[$"{name}.csv"], stream => SweepExport.Csv(table, stream));
        return File.ReadAllBytes(_folder[$"{name}.csv"]);
    }
}
