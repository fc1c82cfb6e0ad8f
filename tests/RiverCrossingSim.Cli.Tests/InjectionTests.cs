using System.Diagnostics;
using System.Text.RegularExpressions;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>
/// The system itself refuses single calls of a command, those of SQLite's native library among them, by <c>strace -e inject</c>: ten for
/// each command, evenly over all its calls that change files, with <c>RCSIM_ALL=1</c> alone.
/// </summary>
public sealed partial class InjectionTests : IDisposable
{
    const int Attempts = 10;

    /// <summary>The calls that are refused, and how.</summary>
    static readonly Dictionary<string, string[]> Errors = new()
    {
        ["pwrite64"] = ["ENOSPC", "EIO", "EDQUOT"],
        ["openat"] = ["ENOSPC", "EROFS", "EIO"],
        ["rename"] = ["EIO", "ENOSPC", "EROFS"],
        ["mkdir"] = ["ENOSPC", "EROFS"],
        ["unlink"] = ["EIO", "EROFS"],
        ["fsync"] = ["EIO"],
        ["fdatasync"] = ["EIO"],
        ["ftruncate"] = ["ENOSPC", "EIO"],
        ["pread64"] = ["EIO"],
    };

    readonly string _folder = Directory.CreateTempSubdirectory("injected").FullName;

    public InjectionTests()
    {
        File.WriteAllText(At("boat.yaml"), Samples.Boat);
        File.WriteAllText(At("study.yaml"), Samples.CraftStudy);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("run", "-n", "2")]
    [InlineData("compare", "-n", "2", "--variant", "two: sites.landing.craft=2")]
    public void The_former_result_is_whole_and_the_new_one_kept_and_named(string command, params string[] more)
    {
        string[] args = [command, At("boat.yaml"), .. more, "--threads", "1", "--out", At("out"), "--quiet"];
        Refuse(
            [.. args, "--seed", "2", "--force"],
            prepare: () =>
            {
                Clear("out");
                Assert.Equal(0, Plainly([.. args, "--seed", "1"]).Code);
            },
            judge: ended =>
            {
                var kept = Named(ended.Error);
                Assert.Equal(ended.Code == 0 ? "2" : "1", ResultFolders.Seed(At("out")));
                Assert.True(
                    ended.Code is 0 or 2
                        || kept.Any(folder => ResultFolders.Seed(folder) == "2")
                        || ended.Error.Contains("Nothing was run.", StringComparison.Ordinal),
                    ended.Error
                );
                kept.ForEach(folder => Directory.Delete(folder, recursive: true));
            }
        );
    }

    [Fact]
    public void A_sweep_goes_on_to_the_same_bytes()
    {
        string[] args = ["sweep", At("study.yaml"), "--threads", "1", "--quiet", "--out"];
        Assert.Equal(0, Plainly([.. args, At("whole")]).Code);
        Refuse(
            [.. args, At("cut")],
            prepare: () => Clear("cut"),
            judge: ended =>
            {
                Named(ended.Error).ForEach(folder => Directory.Delete(folder, recursive: true));
                ResultFolders.Whole(At("cut"));
                Assert.Equal(0, Plainly([.. args, At("cut")]).Code);
                Assert.Equal(
                    File.ReadAllText(At("whole/replications.csv")),
                    File.ReadAllText(At("cut/replications.csv"))
                );
            }
        );
    }

    [Fact]
    public void An_export_is_whole_or_the_former_file_is_as_it_was()
    {
        Assert.Equal(0, Plainly("sweep", At("study.yaml"), "--threads", "1", "--quiet", "--out", At("whole")).Code);
        var expected = File.ReadAllText(At("whole/replications.csv"));
        Refuse(
            ["sweep", "export", At("whole/sweep.sqlite"), "--csv", At("table.csv")],
            prepare: () => File.WriteAllText(At("table.csv"), "former"),
            judge: ended => Assert.Equal(ended.Code == 0 ? expected : "former", File.ReadAllText(At("table.csv")))
        );
    }

    /// <summary>Runs a command once for each call that is to be refused.</summary>
    void Refuse(string[] args, Action prepare, Action<Ended> judge)
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("RCSIM_ALL") == "1",
            "It takes minutes, and is run with RCSIM_ALL=1 alone."
        );
        Assert.SkipUnless(
            File.Exists("/usr/bin/strace"),
            "This machine has no strace; on Debian 'apt-get install strace' brings it."
        );
        prepare();
        Assert.Equal(0, Traced($"trace={string.Join(',', Errors.Keys)}", args).Code);
        var calls = Calls();
        Assert.InRange(calls.Count, Attempts, 10_000);
        var refused = 0;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (name, number) = calls[attempt * calls.Count / Attempts];
            var error = Errors[name][attempt % Errors[name].Length];
            prepare();
            var ended = Traced($"inject={name}:error={error}:when={number}", args);
            var hit = File.ReadLines(Log).FirstOrDefault(IsRefusedHere);
            if (hit is null)
            {
                continue;
            }
            refused++;
            TestContext.Current.TestOutputHelper?.WriteLine($"{ended.Code} {hit}\n  {ended.Error.Trim()}");
            // Where a folder itself is refused before anything was done, that is the user's to mend.
            Assert.True(
                ended.Code is 0 or 74 || (ended.Code == 2 && error == "EROFS"),
                $"{ended.Code} {hit}\n{ended.Error}"
            );
            Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
            Assert.True(ended.Code == 0 || ended.Error.StartsWith("rcsim: ", StringComparison.Ordinal), ended.Error);
            judge(ended);
        }
        Assert.InRange(refused, Attempts - 2, Attempts);
    }

    /// <summary>The calls by which the command's main thread works on the folder: their name, and the how many-th of that name.</summary>
    List<(string Name, int Number)> Calls()
    {
        var lines = File.ReadLines(Log).Select(line => Call().Match(line)).Where(call => call.Success).ToList();
        var main = lines[0].Groups["thread"].Value;
        var counts = new Dictionary<string, int>();
        var calls = new List<(string, int)>();
        foreach (var call in lines.Where(call => call.Groups["thread"].Value == main))
        {
            var (name, rest) = (call.Groups["name"].Value, call.Groups["rest"].Value);
            counts[name] = counts.GetValueOrDefault(name) + 1;
            var changes = name switch
            {
                "openat" => rest.Contains("O_CREAT", StringComparison.Ordinal),
                "pread64" => rest.Contains(".sqlite>", StringComparison.Ordinal),
                _ => true,
            };
            if (changes && IsOfFolder(rest) && !rest.Contains(" = -1 ", StringComparison.Ordinal))
            {
                calls.Add((name, counts[name]));
            }
        }
        // As many of each name as their number allows: a command writes hundreds of times, and renames a few.
        return
        [
            .. calls
                .GroupBy(call => call.Item1)
                .SelectMany(same =>
                {
                    var all = same.ToList();
                    var kept = Math.Min(all.Count, Attempts);
                    return Enumerable.Range(0, kept).Select(i => all[i * all.Count / kept]);
                }),
        ];
    }

    bool IsRefusedHere(string line) => line.EndsWith("(INJECTED)", StringComparison.Ordinal) && IsOfFolder(line);

    /// <summary>The folder of the test, or the one for what could not be put in its place.</summary>
    bool IsOfFolder(string line) =>
        line.Contains(_folder, StringComparison.Ordinal) || line.Contains("rcsim-result-", StringComparison.Ordinal);

    string Log => At("calls.log");

    Ended Traced(string expression, string[] args) =>
        End(
            "strace",
            [
                "-f",
                "-y",
                "-qq",
                "-o",
                Log,
                "-e",
                expression,
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "rcsim.dll"),
                .. args,
            ]
        );

    static Ended Plainly(params string[] args) =>
        End("dotnet", [Path.Combine(AppContext.BaseDirectory, "rcsim.dll"), .. args]);

    static Ended End(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Files of the runtime's own, which are not the command's.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ended(process.ExitCode, output, error.Result);
    }

    List<string> Named(string message) => ResultFolders.Named(message, At("out"), At("cut"));

    void Clear(string name)
    {
        if (Directory.Exists(At(name)))
        {
            Directory.Delete(At(name), recursive: true);
        }
    }

    string At(string name) => Path.Combine(_folder, name);

    [GeneratedRegex(@"^(?<thread>\d+) +(?<name>[a-z0-9]+)\((?<rest>.*)$")]
    private static partial Regex Call();
}
