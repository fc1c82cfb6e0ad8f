using System.CommandLine;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim sweep export FILE</c>: a sweep as CSV or Parquet.</summary>
static class SweepExportCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The sweep: sweep.sqlite of its results folder." };
        var csv = new Option<string?>("--csv")
        {
            HelpName = "FILE",
            Description = "Write a line per replication as CSV.",
        };
        var parquet = new Option<string?>("--parquet")
        {
            HelpName = "FILE",
            Description = "Write a row per replication as Parquet.",
        };
        var legend = new Option<string?>("--columns")
        {
            HelpName = "FILE",
            Description = "Write what each column means, with its unit, as CSV.",
        };
        var command = new Command("export", "Write the replications of a sweep as CSV or Parquet.")
        {
            file,
            csv,
            parquet,
            legend,
        };
        command.AddExamples(
            "rcsim sweep export results/sweep-craft-and-fire-1/sweep.sqlite --csv sweep.csv --columns columns.csv"
        );
        command.SetAction(parsed =>
        {
            (string? Path, Action<SweepTable, string> Write)[] wanted =
            [
                (parsed.GetValue(csv), SweepExport.Csv),
                (parsed.GetValue(parquet), SweepExport.Parquet),
                (parsed.GetValue(legend), SweepExport.Legend),
            ];
            if (wanted.All(one => one.Path is null))
            {
                Console.Error.WriteLine("rcsim: nothing to write: give --csv, --parquet or --columns a file.");
                return ExitCode.BadInput;
            }
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path) || SweepStore.Objection(path) is not null)
            {
                Console.Error.WriteLine(
                    $"rcsim: {(File.Exists(path) ? SweepStore.Objection(path) : $"there is no file {path}")}."
                );
                return ExitCode.BadInput;
            }
            using var table = new SweepTable(path);
            foreach (var (target, write) in wanted.Where(one => one.Path is not null))
            {
                write(table, target!);
                Console.Out.WriteLine($"Wrote {target}.");
            }
            return ExitCode.Done;
        });
        return command;
    }
}
