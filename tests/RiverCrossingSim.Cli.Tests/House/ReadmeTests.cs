using System.Diagnostics;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests.House;

/// <summary>The figures and quotations of the README are those that its commands give.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task What_the_README_says_is_what_its_commands_say()
    {
        string[] all = Environment.GetEnvironmentVariable("RCSIM_ALL") == "1" ? ["--all"] : [];
        var rcsim = Path.Combine(AppContext.BaseDirectory, "rcsim.dll");
        using var script = Process.Start(
            new ProcessStartInfo("dotnet", ["run", "tests/readme/renew.cs", "--", "--rcsim", rcsim, .. all])
            {
                WorkingDirectory = Repository.Root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = script.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(script.ExitCode == 0, output + await error);
    }
}
