using System.IO.Compression;
using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class WorkbookTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public WorkbookTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void A_run_has_its_workbook_in_its_folder_and_a_report_made_again_keeps_it()
    {
        var ended = _rcsim.Run("run", "ferries.yaml", "-n", "6", "--xlsx", "--out", "run", "--quiet");
        Assert.Equal((0, ""), (ended.Code, ended.Output));
        var book = Path.Combine(_rcsim.Folder, "run", "results.xlsx");
        using (var zip = ZipFile.OpenRead(book))
        {
            Assert.Equal(
                5,
                zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            );
        }
        using var manifest = JsonDocument.Parse(_rcsim.Read("run", "manifest.json"));
        Assert.True(manifest.RootElement.GetProperty("files").TryGetProperty("results.xlsx", out _));
        var before = File.ReadAllBytes(book);
        Assert.Equal(0, _rcsim.Run("report", "run", "--quiet").Code);
        Assert.Equal(before, File.ReadAllBytes(book));
    }

    [Fact]
    public void A_comparison_has_one_too_and_without_the_option_there_is_none()
    {
        string[] compare =
        [
            "compare",
            "ferries.yaml",
            "--variant",
            "calm: fire.*.rate=0",
            "-n",
            "4",
            "--quiet",
            "--out",
        ];
        Assert.Equal(0, _rcsim.Run([.. compare, "with", "--xlsx"]).Code);
        Assert.Equal(0, _rcsim.Run([.. compare, "without"]).Code);
        Assert.Contains(
            $"with{Path.DirectorySeparatorChar}results.xlsx",
            Assert.Single(_rcsim.Contents, path => path.EndsWith(".xlsx", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("run", "ferries.yaml", "-n", "2000000", "--xlsx")]
    [InlineData("compare", "ferries.yaml", "--variant", "calm: fire.*.rate=0", "-n", "1000000", "--xlsx")]
    public void More_replications_than_a_sheet_has_rows_are_refused_before_any_work(params string[] args)
    {
        var ended = _rcsim.Run(args);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("--xlsx takes 1,048,575 replications at most", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_rcsim.Contents, path => path.StartsWith("results", StringComparison.Ordinal));
    }
}
