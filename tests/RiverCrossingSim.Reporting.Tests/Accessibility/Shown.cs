using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Reports as the pages that a reader opens.</summary>
static class Shown
{
    /// <summary>The report of Kherson.</summary>
    public static string Run()
    {
        var run = Shipped.Result("kherson-2022.yaml");
        return Html(ReportWriter.Draw(run, run.Summarize()));
    }

    /// <summary>The report of Kherson beside a calm one.</summary>
    public static string Comparison()
    {
        var comparison = new ComparisonResult
        {
            Seed = 1,
            Runs =
            [
                new ComparedRun("as it was", "a.yaml", Shipped.Result("kherson-2022.yaml")),
                new ComparedRun("calm", "b.yaml", Shipped.Result("kherson-2022-calm.yaml")),
            ],
        };
        return Html(ReportWriter.Draw(comparison, comparison.Summarize()));
    }

    /// <summary>A report, as its folder has it.</summary>
    public static string Html<TSummary>(DrawnReport<TSummary> report)
    {
        var folder = Directory.CreateTempSubdirectory("shown-");
        try
        {
            report.Write(new ResultFiles(folder.FullName), command: null);
            return File.ReadAllText(Path.Combine(folder.FullName, "report.html"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
