using RiverCrossingSim.Results;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>How checks are run, whatever they check.</summary>
public sealed class ValidationRunTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("validation").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Results_come_in_the_order_of_the_checks_on_any_number_of_threads(int threads)
    {
        var group = Group([.. Enumerable.Range(0, 50).Select(i => Passing($"check {i}", i % 7))]);
        var result = ValidationSuite.Run([group, group], new ValidationOptions { Threads = threads, Seed = 5 });
        var alone = ValidationSuite.Run([group, group], new ValidationOptions { Threads = 1, Seed = 5 });
        Assert.Equal(ValidationFolder.Json(alone), ValidationFolder.Json(result));
        Assert.Equal(group.Checks, result.Groups[1].Checks.Select(check => check.Check));
        Assert.Equal(100, result.Passed);
    }

    [Fact]
    public void The_scoreboard_counts_passed_failed_and_not_scored()
    {
        var group = Group(
            Passing("a"),
            Check("b", _ => ValidationOutcome.Same("1", "2")),
            Check("c", _ => new ValidationOutcome("", "", "", Verdict.NotScored))
        );
        var result = ValidationSuite.Run([group]);
        Assert.Equal((3, 1, 1, 1, 0), (result.Checks, result.Passed, result.Failed, result.NotScored, result.NotRun));
        Assert.True(result.IsProgramWrong);
        Assert.False(ValidationSuite.Run([group with { IsVerification = false }]).IsProgramWrong);
    }

    [Fact]
    public void A_check_that_throws_has_failed_and_says_how()
    {
        var result = ValidationSuite.Run([
            Group(Check("broken", _ => throw new InvalidOperationException("no berth"))),
        ]);
        var outcome = result.Groups[0].Checks[0].Outcome!;
        Assert.Equal(Verdict.Failed, outcome.Verdict);
        Assert.Equal("InvalidOperationException: no berth", outcome.Got);
    }

    [Fact]
    public void Cancelled_it_keeps_what_is_finished_and_counts_the_rest_as_not_run()
    {
        using var cancellation = new CancellationTokenSource();
        var group = Group(
            Passing("first"),
            Check(
                "second",
                setting =>
                {
                    cancellation.Cancel();
                    setting.Cancellation.ThrowIfCancellationRequested();
                    return ValidationOutcome.Same("", "");
                }
            ),
            Passing("third")
        );
        var result = ValidationSuite.Run([group], new ValidationOptions { Threads = 1 }, cancellation.Token);
        Assert.Equal((true, 1, 2), (result.Partial, result.Passed, result.NotRun));
        Assert.Contains("cancelled: 2 checks were not run", string.Concat(ValidationSentences.Of(result)));
    }

    [Fact]
    public void Work_that_checks_share_is_done_once()
    {
        var done = 0;
        var checks = Enumerable
            .Range(0, 20)
            .Select(i =>
                Check(
                    $"check {i}",
                    setting =>
                        ValidationOutcome.Same("1", $"{setting.Once("shared", () => Interlocked.Increment(ref done))}")
                )
            );
        Assert.Equal(20, ValidationSuite.Run([Group([.. checks])], new ValidationOptions { Threads = 4 }).Passed);
    }

    [Theory]
    [InlineData(10, 10, Verdict.Passed)]
    [InlineData(10, 10.5, Verdict.Passed)]
    [InlineData(10, 10.6, Verdict.Failed)]
    [InlineData(10, 9.4, Verdict.Failed)]
    [InlineData(10, double.NaN, Verdict.Failed)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, Verdict.Passed)]
    [InlineData(10, double.PositiveInfinity, Verdict.Failed)]
    public void A_number_is_near_within_its_tolerance(double expected, double got, Verdict verdict) =>
        Assert.Equal(verdict, ValidationOutcome.Near(expected, got, 0.5, number => $"{number}").Verdict);

    [Fact]
    public void The_folder_holds_every_check_passed_and_failed_alike()
    {
        var result = ValidationSuite.Run([
            Group(Passing("good, plain"), Check("bad", _ => ValidationOutcome.Near(1, 3, 1, number => $"{number} h"))),
        ]);
        var folder = Path.Combine(_folder, "out");
        ValidationFolder.Write(result, new ResultFiles(folder));
        Assert.Equal(
            """
            group,check,verdict,expected,got,tolerance,tolerance_used,random,held_against,source
            made-up,"good, plain",passed,1,1,exact,,no,arithmetic,by hand
            made-up,bad,failed,1 h,3 h,± 1 h,2,no,arithmetic,by hand

            """,
            File.ReadAllText(Path.Combine(folder, "checks.csv"))
        );
        Assert.Equal(ValidationFolder.Json(result), File.ReadAllText(Path.Combine(folder, "validation.json")));
    }

    [Fact]
    public void The_command_that_repeats_it_names_the_groups_if_they_are_not_all()
    {
        var history = new ValidationGroup(HistoryChecks.Name, "", "", []);
        var all = new ValidationResult(
            7,
            [.. ValidationSuite.Groups.Append(history).Select(group => new GroupResult(group, []))]
        );
        Assert.Equal("rcsim validate --seed 7", ValidationSentences.Command(all));
        Assert.Equal(
            "rcsim validate --only made-up --seed 1",
            ValidationSentences.Command(ValidationSuite.Run([Group()]))
        );
    }

    static ValidationGroup Group(params ValidationCheck[] checks) =>
        new("made-up", "Made up", "For the tests.", checks);

    static ValidationCheck Passing(string name, int milliseconds = 0) =>
        Check(
            name,
            setting =>
            {
                Thread.Sleep(milliseconds);
                return ValidationOutcome.Same("1", "1");
            }
        );

    static ValidationCheck Check(string name, Func<ValidationSetting, ValidationOutcome> run) =>
        new(name, "arithmetic", "by hand", run);
}
