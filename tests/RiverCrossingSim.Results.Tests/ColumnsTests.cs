using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

/// <summary>Every column of a run's tables is described, beside them and on one page.</summary>
public sealed class ColumnsTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-columns-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_dictionary_has_the_columns_of_every_table_of_a_run_in_their_order()
    {
        var reading = ScenarioFile.Parse(ScenarioFile.Write(SmallScenarios.Ferries()));
        var run = Study.Run(reading.Scenario!, new StudyOptions { Replications = 4 }) with
        {
            Figures = reading.Figures,
        };
        var files = new ResultFiles(_folder);
        ResultsFolder.WriteReplications(run, files);
        ResultsFolder.WriteSummary(run, run.Summarize(), files);

        var described = Described();
        var tables = Directory.GetFiles(_folder, "*.csv").Select(Path.GetFileName).Except([ColumnsFile.Name]);
        Assert.Equal(tables.Order(), described.Select(line => line.File).Distinct().Order());
        foreach (var table in described.GroupBy(line => line.File))
        {
            var header = File.ReadLines(Path.Combine(_folder, table.Key)).First();
            Assert.Equal(header, string.Join(',', table.Select(line => line.Column)));
        }
        Assert.All(described, line => Assert.EndsWith(".", line.Meaning, StringComparison.Ordinal));
        var duration = described.Single(line => line.Column == "duration_h");
        Assert.Equal(("h", "Clearance time of a completed replication."), (duration.Unit, duration.Meaning));
    }

    [Fact]
    public void Without_figures_there_are_no_columns_of_them()
    {
        ResultsFolder.WriteReplications(
            Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 2 }),
            new ResultFiles(_folder)
        );
        Assert.DoesNotContain(Described(), line => line.File == FiguresFile.Name);
    }

    [Fact]
    public void The_page_has_every_measure_and_is_current()
    {
        var page = ColumnsPage.Text(ScenarioLanguage.Default);
        var file = Repository.File("src", "RiverCrossingSim.Results", "COLUMNS.md");
        if (Environment.GetEnvironmentVariable("RCSIM_GOLDEN") == "write")
        {
            File.WriteAllText(file, page);
        }

        Assert.Equal(
            ScenarioLanguage.Default.Measures.Count + 2,
            page.Split("## figures.csv")[0].Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(Measure.Subject, page, StringComparison.Ordinal);
        Assert.True(
            File.ReadAllText(file) == page,
            "COLUMNS.md is not current: RCSIM_GOLDEN=write dotnet run --project tests/RiverCrossingSim.Results.Tests -c Release -- -class '*ColumnsTests'"
        );
    }

    /// <summary>A meaning may have commas, and is then in quotes.</summary>
    (string File, string Column, string Unit, string Meaning)[] Described() =>
        [
            .. File.ReadLines(Path.Combine(_folder, ColumnsFile.Name))
                .Skip(1)
                .Select(line => line.Split(',', 4))
                .Select(cells => (cells[0], cells[1], cells[2], cells[3].Trim('"'))),
        ];
}
