using System.Diagnostics;
using System.Text;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>
/// Files made to do harm: each is told at the right line, and costs little. The bound is on the bytes allocated in all, so
/// that neither the memory nor the time can grow with what the file pretends to be.
/// </summary>
public sealed class HostileTests : IDisposable
{
    const long MostBytes = 300_000_000;

    const string Head = "name: ford\nriver: {width: 400 m}\n";
    const string Sites = "sites: {boats: {means: boats, craft: 4, persons: 12}}\n";

    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string, int, string> Files =>
        new()
        {
            { "100,000 nested brackets", Head + "force: " + new string('[', 100_000), 3, ProblemCodes.Limit },
            {
                "100,000 nested braces",
                Head + "force: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)),
                3,
                ProblemCodes.Limit
            },
            { "an alias bomb", Head + Bomb(), 8, ProblemCodes.Limit },
            {
                "a million unit entries",
                Head + Sites + "force:\n  units:\n" + Units(1_000_000),
                199985,
                ProblemCodes.Limit
            },
            {
                "a million milestones",
                Head + "milestones:\n" + string.Concat(Enumerable.Repeat("- 1 h\n", 1_000_000)),
                199995,
                ProblemCodes.Limit
            },
            {
                "a name of a megabyte",
                Head.Replace("ford", new string('x', 1_000_000), StringComparison.Ordinal) + "force: 1\n" + Sites,
                1,
                ProblemCodes.Name
            },
            {
                "a key of a megabyte",
                Head + $"{new string('k', 1_000_000)}: 1\n" + Force(1) + Sites,
                3,
                ProblemCodes.Syntax
            },
            {
                "a number of a megabyte",
                Head + $"horizon: {new string('9', 1_000_000)} d\n" + Force(1) + Sites,
                3,
                ProblemCodes.Value
            },
            { "a huge number", Head + "horizon: 1e300 d\n" + Force(1) + Sites, 3, ProblemCodes.Range },
            { "a number too large for any", Head + "horizon: 1e999 d\n" + Force(1) + Sites, 3, ProblemCodes.Value },
            { "NaN", Head + "horizon: NaN\n" + Force(1) + Sites, 3, ProblemCodes.Value },
            { "infinity", Head + "horizon: .inf\n" + Force(1) + Sites, 3, ProblemCodes.Value },
            {
                "a negative number of people",
                Head + Sites + "force:\n  units:\n  - name: a\n    personnel: -5\n",
                7,
                ProblemCodes.Range
            },
            {
                "a force beyond counting",
                Head + Sites + "force:\n  units:\n  - {name: a, personnel: 10000000, count: 1000000}\n",
                6,
                "RC123"
            },
            {
                "a key that stands twice",
                Head + Force(1) + Sites + "horizon: 1 d\nhorizon: 2 d\n",
                6,
                ProblemCodes.Duplicate
            },
            {
                "a tab in the indentation",
                Head + Force(1) + "sites:\n\tboats: {means: boats}\n",
                5,
                ProblemCodes.Syntax
            },
            {
                "quotes that never end",
                Head + Force(1) + "title: \"" + new string('x', 1_000_000),
                4,
                ProblemCodes.Syntax
            },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_told_at_the_right_line_and_costs_little(string what, string text, int line, string code)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = ScenarioFile.Parse(text, "ford.yaml").Problems;
        var told = ProblemFormatter.Format(problems);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal($"{what}: {line} {code}", $"{what}: {problems[0].Line} {problems[0].Code}");
        Assert.InRange(told.Length, 10, 2_000);
        Assert.InRange(bytes, 0, MostBytes);
    }

    [Fact]
    public void A_file_of_100_megabytes_is_refused_by_its_size_unread()
    {
        var path = Path.Combine(_folder, "ford.yaml");
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(ScenarioFile.Read(path).Problems);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        Assert.Equal((ProblemCodes.Limit, 1), (problem.Code, problem.Line));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(null, 1, 1, "RC001", "this is a pipe, not a file; to read what a program writes, name /dev/stdin")]
    [InlineData("extends: pipe", 1, 10, "RC007", "'pipe': this is a pipe, not a file")]
    [InlineData("import: [pipe]", 1, 10, "RC009", "'pipe': this is a pipe, not a file")]
    [InlineData("extends: folder", 1, 10, "RC007", "'folder': this is a folder, not a scenario file")]
    public async Task A_pipe_is_refused_and_never_waited_for(
        string? text,
        int line,
        int column,
        string code,
        string message
    )
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes among files");
        var (pipe, file) = (Path.Combine(_folder, "pipe"), Path.Combine(_folder, "ford.yaml"));
        using var made = Process.Start("mkfifo", pipe);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(_folder, "folder"));
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        var reading = await Task.Run(
            () => ScenarioFile.Read(text is null ? pipe : file),
            TestContext.Current.CancellationToken
        );

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((line, column, code), (problem.Line, problem.Column, problem.Code));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_pipe_is_refused_and_one_to_a_file_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege");
        var (pipe, link) = (Path.Combine(_folder, "pipe"), Path.Combine(_folder, "link.yaml"));
        using (var made = Process.Start("mkfifo", pipe))
        {
            made.WaitForExit();
        }
        File.CreateSymbolicLink(link, pipe);
        Assert.StartsWith(
            "this is a pipe",
            Assert.Single(ScenarioFile.Read(link).Problems).Message,
            StringComparison.Ordinal
        );
        File.Delete(link);
        File.WriteAllText(Path.Combine(_folder, "ford.yaml"), "");
        File.CreateSymbolicLink(link, "ford.yaml");
        Assert.StartsWith(
            "the file is empty",
            Assert.Single(ScenarioFile.Read(link).Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("extends: ford.yaml\n")]
    [InlineData("name: x\nextends: a/../ford.yaml\n")]
    [InlineData("import: [../../../etc/passwd]\nname: x\n")]
    [InlineData("extends: /dev/zero\n")]
    [InlineData("import: [/dev/zero]\n")]
    [InlineData("extends: \"a\\0b\"\n")]
    public void Files_that_name_themselves_or_others_elsewhere_are_refused(string text)
    {
        var path = Path.Combine(_folder, "ford.yaml");
        File.WriteAllText(path, text);
        var problem = Assert.Single(ScenarioFile.Read(path).Problems);
        Assert.True(problem.Code is ProblemCodes.Extends or ProblemCodes.Import, problem.Message);
        Assert.Equal(text.StartsWith("name", StringComparison.Ordinal) ? 2 : 1, problem.Line);
    }

    [Fact]
    public void A_device_that_never_ends_is_refused_unread()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no devices among files");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(ScenarioFile.Read("/dev/zero").Problems);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal((ProblemCodes.File, "this is a device, not a file"), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("{name: army, personnel: 1000000}")]
    [InlineData("{name: army, count: 1000000, personnel: 1}")]
    public void A_million_troops_are_no_trouble(string unit)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ScenarioFile.Parse(
            $"{Head}horizon: 366 d\nforce: {{units: [{unit}]}}\nsites: {{boats: {{means: boats, craft: 400, persons: 100}}}}\n"
        );
        Assert.Equal(
            "",
            ProblemFormatter.Format(reading.Problems.Where(problem => problem.Severity == Severity.Error))
        );
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    public static TheoryData<string> HostileValues =>
        [
            "0",
            "-1",
            "-0",
            "1e300",
            "-1e300",
            "1e-300",
            "0 s",
            "-1 h",
            "1e300 km",
            "0 km/h",
            "1e-300 /d",
            "-5 %",
            "1e9",
            "NaN",
            "null",
            "unlimited",
            "uniform(0, 0)",
            "[]",
            "{}",
            "''",
        ];

    [Theory]
    [MemberData(nameof(HostileValues))]
    public void Every_key_with_a_hostile_value_is_refused_or_runs_without_a_number_that_is_none(string value)
    {
        var (read, refused) = (0, 0);
        foreach (var leaf in Leaves.Of(Sample.Read(Sample.Text)).Where(leaf => leaf.Form is not TextForm))
        {
            var reading = ScenarioFile.Parse(Sample.Text, sets: [$"{leaf.Path}={value}"]);
            if (reading.Scenario is not { } scenario)
            {
                refused++;
                Assert.Contains(reading.Problems, problem => problem.Severity == Severity.Error);
                continue;
            }
            read++;
            if (read % 8 == 0)
            {
                Assert.DoesNotContain(Replaying.Row(Short(scenario)), double.IsNaN);
            }
        }
        Assert.True(read + refused > 100);
    }

    static Scenario Short(Scenario scenario) =>
        scenario with
        {
            Horizon = TimeSpan.FromTicks(Math.Min(scenario.Horizon.Ticks, TimeSpan.FromHours(6).Ticks)),
            Force = scenario.Force with
            {
                Units = [.. scenario.Force.Units.Select(unit => unit with { Count = Math.Min(unit.Count, 3) })],
            },
        };

    static string Bomb()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        return bomb.ToString();
    }

    static string Force(int units) => $"force: {{units: [{{name: company, personnel: 100, count: {units}}}]}}\n";

    static string Units(int count) => new StringBuilder().Insert(0, "  - {}\n", count).ToString();
}
