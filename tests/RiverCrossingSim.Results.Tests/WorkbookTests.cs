using MiniExcelLibs;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

/// <summary>What the workbook of a result holds, read back.</summary>
public class WorkbookTests
{
    static readonly RunResult Run = SmallScenarios.Ferries().Run(12);

    [Fact]
    public void The_workbook_of_a_run_holds_its_tables_with_units_and_says_what_each_column_is()
    {
        var book = Written(stream => RunWorkbook.Write(Run, Run.Summarize(), stream));
        Assert.Equal(["answer", "replications", "timeline", "stages", "dictionary"], Sheets(book));
        var answer = Rows(book, "answer");
        Assert.Equal(("answer", Run.Summarize().Sentences[0]), (answer[0]["what"], answer[0]["text"]));
        Assert.Contains(answer, row => (string?)row["what"] == "seed" && (string?)row["text"] == "1");

        var replications = Rows(book, "replications");
        Assert.Equal(12, replications.Count);
        Assert.Equal(7d, replications[7]["replication"]);
        var duration = Run.Table[Headline.Duration][7];
        Assert.Equal(double.IsFinite(duration) ? duration : null, replications[7]["duration_h [h]"]);
        Assert.Equal($"{Run.Table.Fingerprints[7]:x16}", replications[7]["fingerprint"]);
        Assert.Equal(Run.Timeline.Layout.Series.Count * Run.Timeline.Layout.Samples, Rows(book, "timeline").Count);

        // Every column of every sheet is explained, with the unit that its heading has.
        var dictionary = Rows(book, "dictionary");
        foreach (var sheet in Sheets(book).SkipLast(1))
        {
            Assert.Equal(
                Rows(book, sheet)[0].Keys,
                dictionary
                    .Where(row => (string?)row["sheet"] == sheet)
                    .Select(row => row["unit"] is string unit ? $"{row["column"]} [{unit}]" : $"{row["column"]}")
            );
        }
        Assert.All(dictionary, row => Assert.False(string.IsNullOrEmpty((string?)row["what it is"])));
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes()
    {
        var (once, again) = (
            Written(stream => RunWorkbook.Write(Run, Run.Summarize(), stream)),
            Written(stream => RunWorkbook.Write(Run, Run.Summarize(), stream))
        );
        Assert.Equal(once.ToArray(), again.ToArray());
    }

    [Fact]
    public void The_workbook_of_a_comparison_holds_its_measures_differences_and_replications()
    {
        var ferries = SmallScenarios.Ferries();
        var comparison = ferries.Compare(ferries.With("sites.north.craft", "6") with { Name = "more" }, 12);
        var summary = comparison.Summarize();
        var book = Written(stream => ComparisonWorkbook.Write(comparison, summary, stream));
        Assert.Equal(["answer", "measures", "differences", "replications", "dictionary"], Sheets(book));
        Assert.Equal(24, Rows(book, "replications").Count);
        Assert.Equal(summary.Measures.Sum(measure => measure.Means.Count), Rows(book, "measures").Count);
        Assert.Equal(summary.Pairs.Sum(pair => pair.Differences.Count), Rows(book, "differences").Count);
    }

    static MemoryStream Written(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return stream;
    }

    static List<string> Sheets(MemoryStream book) => new MemoryStream(book.ToArray()).GetSheetNames();

    static List<IDictionary<string, object?>> Rows(MemoryStream book, string sheet) =>
        [
            .. new MemoryStream(book.ToArray())
                .Query(useHeaderRow: true, sheetName: sheet)
                .Cast<IDictionary<string, object?>>(),
        ];
}
