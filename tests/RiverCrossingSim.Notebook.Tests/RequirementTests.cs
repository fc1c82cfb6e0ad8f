using RiverCrossingSim.Tests;
using Xunit.Sdk;

namespace RiverCrossingSim.Notebook.Tests;

public class RequirementTests
{
    [Fact]
    public void What_is_missing_and_not_required_skips_the_test_with_the_reason()
    {
        // Record lets a skip through, which would skip this test itself.
        try
        {
            Requirement.Need(Required.Slurm, false, "There is no sbatch.", "fonts");
        }
        catch (SkipException skipped)
        {
            Assert.Contains("There is no sbatch.", skipped.Message, StringComparison.Ordinal);
            return;
        }
        Assert.Fail("It went on.");
    }

    [Fact]
    public void What_is_missing_and_required_fails_the_test()
    {
        var failed = Record.Exception(() =>
            Requirement.Need(Required.Slurm, false, "There is no sbatch.", "fonts,slurm")
        );
        Assert.IsType<FalseException>(failed);
        Assert.Contains("There is no sbatch. RCSIM_REQUIRE asks for it", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_neither() =>
        Assert.Null(Record.Exception(() => Requirement.Need(Required.Slurm, true, "There is no sbatch.", "slurm")));

    [Fact]
    public void A_name_that_is_none_is_said() =>
        Assert.Contains(
            "RCSIM_REQUIRE cannot require 'jupiter'; it may name fonts, jupyter,",
            Assert.Throws<FormatException>(() => Requirement.Names("fonts,jupiter")).Message,
            StringComparison.Ordinal
        );
}
