using System.Diagnostics;
using RiverCrossingSim.Cli.Tests;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>The scripts beside the notebooks, run as their users run them.</summary>
public sealed class ScriptTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("scripts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void How_many_ferries_prints_a_row_for_each_number()
    {
        var ended = Run("how-many-ferries.cs");
        Assert.True(ended.Code == 0, ended.Output + ended.Error);
        var lines = ended.Output.TrimEnd().Split('\n');
        Assert.Equal("ferries  median   done within a day (95 % interval)", lines[0]);
        Assert.Equal(["4", "6", "8", "10", "12", "16"], lines[1..].Select(line => line.Trim().Split(' ')[0]));
    }

    [Fact]
    public void How_many_ferries_says_what_is_wrong_with_its_path()
    {
        var ended = Run("how-many-ferries.cs", Repository.Scenario("ferries.yaml"), "sites.ferries.crafts");
        Assert.Equal(2, ended.Code);
        Assert.Contains("did you mean sites.ferries.craft?", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calm_or_contested_prints_a_verdict_and_writes_a_chart()
    {
        var ended = Run("calm-or-contested.cs", _folder);
        Assert.True(ended.Code == 0, ended.Output + ended.Error);
        Assert.Contains("let go", ended.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder, "*.svg"));
    }

    static Ended Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["run", "-c", "Release", Path.Combine(Repository.Root, "notebooks", "scripts", script), "--", .. arguments]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new Ended(process.ExitCode, output.Result, error.Result);
    }
}
