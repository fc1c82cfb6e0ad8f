#!/usr/bin/env dotnet
// Writes anew what each library lets others use, PublicAPI.Unshipped.txt beside its project: builds them and takes what
// the analyzer misses, or finds no more. What was shipped and is gone stands there as *REMOVED*.
//
//     dotnet run tests/api/renew.cs              after a change of the public API
//     dotnet run tests/api/renew.cs -- --ship    when a version is released: what is unshipped becomes shipped
#:property PublishAot=false
#:property NoWarn=$(NoWarn);MA0047

using System.Diagnostics;
using System.Text.RegularExpressions;

const string Gone = "*REMOVED*";
const string Head = "#nullable enable";
var folder = Directory.GetCurrentDirectory();
while (!File.Exists(Path.Combine(folder, "RiverCrossingSim.sln")))
{
    folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it within the repository.");
}
var projects = Directory
    .GetFiles(Path.Combine(folder, "src"), "PublicAPI.Unshipped.txt", SearchOption.AllDirectories)
    .Select(file => Path.GetDirectoryName(file)!)
    .ToList();

if (args is ["--ship"])
{
    foreach (var project in projects)
    {
        var unshipped = Lines(project, "Unshipped");
        var gone = unshipped.Where(IsGone).Select(line => line[Gone.Length..]);
        Write(
            project,
            "Shipped",
            Lines(project, "Shipped").Except(gone).Concat(unshipped.Where(line => !IsGone(line)))
        );
        Write(project, "Unshipped", []);
    }
    return 0;
}

// Studies needs all the others. One that is up to date would not be compiled, nor say anything.
var build = Process.Start(
    new ProcessStartInfo(
        "dotnet",
        [
            "build",
            "-c",
            "Release",
            "--no-incremental",
            "-p:TreatWarningsAsErrors=false",
            "-p:CI=false",
            "-tl:off",
            "src/RiverCrossingSim.Studies",
        ]
    )
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    }
)!;
var output = await build.StandardOutput.ReadToEndAsync();
await build.WaitForExitAsync();
if (build.ExitCode != 0)
{
    Console.Error.WriteLine(output);
    return build.ExitCode;
}
var told = Regex
    .Matches(
        output,
        @"warning (?<code>RS001[67]): Symbol '(?<symbol>.*)' is (?:not part|part) of .* \[(?<project>.*?)(?:::.*)?\]",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromMinutes(1)
    )
    .Select(match =>
        (
            Code: match.Groups["code"].Value,
            Symbol: match.Groups["symbol"].Value,
            Project: Path.GetDirectoryName(match.Groups["project"].Value)!
        )
    )
    .Distinct()
    .ToLookup(found => found.Project);
foreach (var project in projects)
{
    var unshipped = Lines(project, "Unshipped").ToHashSet(StringComparer.Ordinal);
    foreach (var (code, symbol, _) in told[project])
    {
        var isNew = code == "RS0016";
        if (isNew ? !unshipped.Remove(Gone + symbol) : !unshipped.Remove(symbol))
        {
            unshipped.Add(isNew ? symbol : Gone + symbol);
        }
    }
    Write(project, "Unshipped", unshipped);
    Console.WriteLine($"{Path.GetFileName(project)}: {told[project].Count()} changes");
}
return 0;

static bool IsGone(string line) => line.StartsWith(Gone, StringComparison.Ordinal);

static List<string> Lines(string project, string which) =>
    [.. File.ReadLines(PathOf(project, which)).Where(line => line.Length > 0 && line != Head)];

static void Write(string project, string which, IEnumerable<string> lines) =>
    File.WriteAllText(
        PathOf(project, which),
        string.Concat(lines.Order(StringComparer.Ordinal).Prepend(Head).Select(line => line + "\n"))
    );

static string PathOf(string project, string which) => Path.Combine(project, $"PublicAPI.{which}.txt");
