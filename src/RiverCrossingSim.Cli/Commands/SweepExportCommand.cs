using System.CommandLine;
using RiverCrossingSim.Results;

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
        var isUnchecked = new Option<bool>("--unchecked")
        {
            Description = "Take a sweep of version 0.1.0 as it is, which kept no checksums: damage in it is not found.",
        };
        var command = new Command("export", "Write the replications of a sweep as CSV or Parquet.")
        {
            file,
            csv,
            parquet,
            legend,
            isUnchecked,
        };
        command.AddExamples(
            "rcsim sweep export results/sweep-craft-and-fire-1/sweep.sqlite --csv sweep.csv --columns columns.csv"
        );
        command.SetAction(parsed =>
        {
            (string? Path, Action<SweepTable, Stream> Write)[] wanted =
            [
                (parsed.GetValue(csv), SweepExport.Csv),
                (parsed.GetValue(parquet), SweepExport.Parquet),
                (parsed.GetValue(legend), SweepExport.Legend),
            ];
            var path = parsed.GetRequiredValue(file);
            var targets = wanted.Select(one => one.Path).OfType<string>().ToList();
            if (Objection(path, targets, parsed.GetValue(isUnchecked)) is { } objection)
            {
                Console.Error.WriteLine($"rcsim: {objection}.");
                return ExitCode.BadInput;
            }
            using var table = new SweepTable(path, parsed.GetValue(isUnchecked));
            foreach (var (target, write) in wanted.Where(one => one.Path is not null))
            {
                WholeFile.Write(target!, stream => write(table, stream));
                Console.Out.WriteLine($"Wrote {target}.");
            }
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Why nothing can be exported, in words; null if it can.</summary>
    static string? Objection(string path, List<string> targets, bool isUnchecked)
    {
        if (targets.Count == 0)
        {
            return "nothing to write: give --csv, --parquet or --columns a file";
        }
        if (!File.Exists(path))
        {
            return Directory.Exists(path) ? $"{path} is a folder, not a sweep" : $"there is no file {path}";
        }
        if (targets.Find(string.IsNullOrWhiteSpace) is not null)
        {
            return "the name of a file to write is empty";
        }
        if (targets.Find(Directory.Exists) is { } folder)
        {
            return $"{folder} is a folder; give a file to write";
        }
        // A link to the sweep is replaced itself, but who writes to it means the sweep.
        if (targets.Find(target => Real(target) == Real(path)) is { } same)
        {
            return $"{same} is the sweep itself, which would be lost; give another file to write";
        }
        if (
            targets
                .Select(target => FileNames.FileAmongFolders(Path.GetDirectoryName(target) ?? ""))
                .FirstOrDefault(file => file is not null) is
            { } inTheWay
        )
        {
            return $"{inTheWay} is a file, not a folder; give another file to write";
        }
        return targets.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Count() < targets.Count
            ? "two tables cannot go to one file"
            : SweepStore.Objection(path, isUnchecked);
    }

    static string Real(string path) =>
        Path.GetFullPath(
            (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path
        );
}
