using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

public sealed class ResultsFolderTests
{
    readonly RunResult _run = Tables.Ten();

    [Fact]
    public void The_manifest_says_what_makes_the_run_reproducible()
    {
        var manifest = Manifest.Of(_run with { Seed = ulong.MaxValue, Changes = ["a=1"] }, "rcsim run x.yaml");
        Assert.Equal((1, ResultKind.Run, ResultsVersion.Current), (manifest.Format, manifest.Kind, manifest.Results));
        var scenario = Assert.Single(manifest.Scenarios);
        Assert.Equal(("ferries", "0123456789abcdef"), (scenario.Name, scenario.ScenarioHash));
        Assert.Equal(["a=1"], scenario.Changes);
        Assert.Equal(("18446744073709551615", false), (manifest.Seed, manifest.Partial));
        Assert.Equal(new ManifestRange(0, 10), manifest.Replications);
        Assert.StartsWith(".NET 10", manifest.Runtime, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rcsim run /home/anna/war/x.yaml --out /mnt/out", "rcsim run x.yaml --out out")]
    [InlineData("rcsim run 'C:\\Users\\anna\\x.yaml'", "rcsim run 'x.yaml'")]
    [InlineData("--set 'fire.guns.rate=0.3 /h'", "--set 'fire.guns.rate=0.3 /h'")]
    [InlineData("rcsim run ../war/x.yaml --set a=1/2", "rcsim run ../war/x.yaml --set a=1/2")]
    public void The_manifest_names_no_folder_of_the_machine(string command, string expected) =>
        Assert.Equal(expected, Manifest.Of(_run, command).Command);
}
