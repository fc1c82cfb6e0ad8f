using RiverCrossingSim.Results;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>
/// Every command on every shipped scenario: with <c>RCSIM_ALL=1</c> at its defaults; else with few replications, and those that
/// compare many only where a replication takes little.
/// </summary>
public sealed class EveryScenarioTests : IDisposable
{
    static readonly bool IsAll = Environment.GetEnvironmentVariable("RCSIM_ALL") == "1";

    static readonly string[] Slow = ["kherson-2022-", "sea-strait", "history"];

    readonly string _folder = Directory.CreateTempSubdirectory("scenario").FullName;

    public static TheoryData<string> Scenarios =>
        [
            .. Directory
                .EnumerateFiles(Repository.File("scenarios"), "*.yaml")
                .Concat(Directory.EnumerateFiles(Repository.File("scenarios", "history"), "*.yaml"))
                .Select(file => Path.GetRelativePath(Repository.File("scenarios"), file))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Each_command_does_its_work_or_says_why_not(string scenario)
    {
        var file = Repository.File("scenarios", scenario);
        Succeeds("check", file);
        Succeeds("show", file);
        Succeeds("describe", file, "--out", At("described"), "--quiet");
        Succeeds(["run", file, .. Few("-n", "3"), "--out", At("run"), "--quiet"]);
        Succeeds(["replay", file, .. Few("-n", "3"), "--replication", "worst", "--quiet"]);
        if (!IsAll && Slow.Any(name => scenario.StartsWith(name, StringComparison.Ordinal)))
        {
            return;
        }
        Succeeds([
            "compare",
            file,
            "--variant",
            "half: completion-share=50 %",
            .. Few("-n", "3"),
            "--out",
            At("compared"),
            "--quiet",
        ]);
        // One without any of the causes has nothing to be explained by, and is told so.
        Answers(["explain", file, .. Few("-n", "2", "--most", "3"), "--out", At("explained"), "--quiet"]);
        var seen = At("seen.yaml");
        File.WriteAllText(seen, "name: seen\nas-of: 1 h\nobserved: [{quantity: ended, is: false}]\n");
        Answers(["forecast", file, "--observed", seen, .. Few("-n", "200"), "--out", At("foretold"), "--quiet"]);
        // A scenario without assumptions has nothing to be levelled or to be sensitive to, and is told so.
        Answers(["levels", file, .. Few("--assumptions", "3", "--chance", "2"), "--out", At("levelled"), "--quiet"]);
        Answers(["sensitivity", file, .. Few("--trajectories", "2", "-n", "4"), "--out", At("sensed"), "--quiet"]);
    }

    string At(string name) => Path.Combine(_folder, name);

    static string[] Few(params string[] limit) => IsAll ? [] : limit;

    static void Succeeds(params string[] args) => Assert.Equal((0, args[0]), (Answers(args), args[0]));

    static int Answers(params string[] args)
    {
        var ended = InProcess.Run(Disk.Real, args);
        Assert.True(ended.Code is 0 or 2, $"{string.Join(' ', args)}: {ended.Code}\n{ended.Error}");
        Assert.DoesNotContain("\n   at ", ended.Output + ended.Error, StringComparison.Ordinal);
        Assert.True(ended.Code == 0 || ended.Error.Length > 0, string.Join(' ', args));
        return ended.Code;
    }
}
