using RiverCrossingSim.Model;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>Exact cases can fail, and each is a sound file with its derivation.</summary>
public class ExactCaseTests
{
    static readonly ValidationSetting Setting = new(1, 1, CancellationToken.None);

    public static TheoryData<string> Files { get; } =
    [
        .. typeof(ValidationSuite)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("exact-cases/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_derives_its_answer_and_can_be_read(string file)
    {
        var scenario = new ExactScenario(file);
        Assert.Equal(file, scenario.Read().Name);
        Assert.True(scenario.Derivation.Length > 50);
        Assert.Contains(ExactCases.Group.Checks, check => check.HeldAgainst == scenario.Derivation);
    }

    [Fact]
    public void A_wrong_expectation_fails()
    {
        var check = ExactCases.Case("one-boat", "", ExactFigure.Minutes("", Headline.Duration.Column, 88)).Single();
        var outcome = check.Run(Setting);
        Assert.Equal(("88 min", "87 min", Verdict.Failed), (outcome.Expected, outcome.Got, outcome.Verdict));
    }

    [Theory]
    [InlineData("craft", "2")]
    [InlineData("loading", "121 s")]
    [InlineData("persons", "9")]
    public void Another_boat_is_told_from_the_one_of_the_case(string key, string value)
    {
        var table = new ExactScenario("one-boat").Run(Setting, sets: $"sites.boat.{key}={value}");
        var outcome = ExactFigure.Minutes("", Headline.Duration.Column, 87).Judge(table[Headline.Duration][0]);
        Assert.Equal(Verdict.Failed, outcome.Verdict);
    }

    [Fact]
    public void Four_rounds_more_in_a_strike_are_told_from_the_chance_of_no_hit()
    {
        var hits = new ExactScenario("no-hit").Column(
            Setting,
            5_000,
            FireMeasures.Hits.Of("guns"),
            "fire.guns.rounds=10"
        );
        var error = Math.Sqrt(0.1566 * 0.8434 / hits.Length);
        Assert.True(0.1566 - ((double)hits.Count(number => number == 0) / hits.Length) > FalseAlarm.Normal * error);
    }

    [Fact]
    public void There_is_no_other_case() => Assert.Throws<ArgumentException>(() => new ExactScenario("no-such"));
}
