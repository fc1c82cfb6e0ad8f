namespace RiverCrossingSim.Validation.Tests;

/// <summary>The program passes its own verification: each group is run whole, as <c>rcsim validate</c> runs it.</summary>
public class GroupTests
{
    [Theory]
    [InlineData("exact-cases")]
    [InlineData("planning-figures")]
    [InlineData("queueing-formulas")]
    [InlineData("random-numbers")]
    [InlineData("statistics")]
    public void Every_check_of_the_group_passes(string name)
    {
        var group = ValidationSuite.Groups.Single(group => group.Name == name);
        var result = ValidationSuite.Run([group]);
        Assert.Empty(
            result
                .Groups[0]
                .Checks.Where(check => check.Outcome?.Verdict != Verdict.Passed)
                .Select(check => $"{check.Check.Name}: {check.Outcome}")
        );
        Assert.Equal(group.Checks.Count, result.Passed);
        Assert.False(result.IsProgramWrong);
    }

    [Fact]
    public void Checks_have_names_of_their_own_and_say_what_they_are_held_against()
    {
        foreach (var group in ValidationSuite.Groups)
        {
            Assert.Equal(group.Checks.Count, group.Checks.Select(check => check.Name).Distinct().Count());
            Assert.All(group.Checks, check => Assert.NotEmpty(check.HeldAgainst));
            Assert.All(group.Checks, check => Assert.NotEmpty(check.Source));
        }
        Assert.Equal(
            ValidationSuite.Groups.Count,
            ValidationSuite.Groups.Select(group => group.Name).Distinct().Count()
        );
    }

    [Fact]
    public void No_more_checks_draw_random_numbers_than_share_the_chance_of_a_false_alarm() =>
        Assert.InRange(
            ValidationSuite.Groups.Sum(group => group.Checks.Count(check => check.IsRandom)),
            1,
            FalseAlarm.MostChecks
        );
}
