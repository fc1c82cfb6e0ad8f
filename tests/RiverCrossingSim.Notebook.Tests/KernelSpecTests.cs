using System.Text.Json;
using RiverCrossingSim.Cli.Tests;

namespace RiverCrossingSim.Notebook.Tests;

public sealed class KernelSpecTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void It_is_registered_under_a_prefix_and_taken_away_again()
    {
        var installed = _rcsim.Run("notebook", "install", "--prefix", "venv");
        Assert.Equal((0, ""), (installed.Code, installed.Error));
        Assert.Equal(
            ["venv/share/jupyter/kernels/rcsim/kernel.json", "venv/share/jupyter/kernels/rcsim/logo-svg.svg"],
            _rcsim.Contents
        );
        using var spec = JsonDocument.Parse(_rcsim.Read("venv", "share", "jupyter", "kernels", "rcsim", "kernel.json"));
        Assert.Equal("C# (RiverCrossingSim)", spec.RootElement.GetProperty("display_name").GetString());
        Assert.Equal("message", spec.RootElement.GetProperty("interrupt_mode").GetString());
        var argv = spec.RootElement.GetProperty("argv").EnumerateArray().Select(part => part.GetString()!).ToList();
        Assert.Equal(["notebook", "kernel", "{connection_file}"], argv[^3..]);
        Assert.All(argv[..^3], part => Assert.True(File.Exists(part)));

        Assert.Equal(0, _rcsim.Run("notebook", "install", "--prefix", "venv").Code);
        Assert.Equal(0, _rcsim.Run("notebook", "uninstall", "--prefix", "venv").Code);
        Assert.Empty(_rcsim.Contents);
        var again = _rcsim.Run("notebook", "uninstall", "--prefix", "venv");
        Assert.Equal(2, again.Code);
        Assert.StartsWith("rcsim: no kernel is registered in ", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_file_that_is_not_there_is_bad_input()
    {
        var ended = _rcsim.Run("notebook", "kernel", "nowhere.json");
        Assert.Equal(2, ended.Code);
        Assert.StartsWith(
            "rcsim: nowhere.json: the connection file cannot be read",
            ended.Error,
            StringComparison.Ordinal
        );
    }
}
