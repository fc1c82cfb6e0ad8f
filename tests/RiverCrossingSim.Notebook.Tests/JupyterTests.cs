using System.Diagnostics;
using RiverCrossingSim.Cli.Tests;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>The kernel under the real Jupyter, where that is installed.</summary>
public sealed class JupyterTests : IDisposable
{
    const string Python = "/usr/bin/python3";
    readonly Rcsim _rcsim = new();

    public static IEnumerable<TheoryDataRow<string>> Notebooks =>
        Repository.Notebooks.Select(path => new TheoryDataRow<string>(Path.GetFileName(path)));

    public void Dispose() => _rcsim.Dispose();

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_notebook_gives_its_stored_outputs_by_nbclient(string name)
    {
        var source = Path.Combine(Repository.Root, "notebooks", name);
        var isPython = NotebookFile.Read(source).Language == "python";
        Need(isPython ? "nbclient, ipykernel, pandas, matplotlib" : "nbclient");
        var copy = Path.Combine(_rcsim.Folder, name);
        Run("execute.py", source, copy);
        Assert.Equal(StoredOutputs.Of(source), StoredOutputs.Of(copy));
    }

    [Fact]
    public void A_front_end_completes_inspects_interrupts_restarts_and_shuts_down()
    {
        Need("jupyter_client");
        Assert.Equal("all as it should be\n", Run("use_kernel.py"));
    }

    static void Need(string modules)
    {
        var isThere = File.Exists(Python) && Start(["-c", $"import {modules}"]).Code == 0;
        Requirement.Need(
            Required.Jupyter,
            isThere,
            $"{Python} cannot import all of {modules}; .ci/run installs them where apt is."
        );
    }

    string Run(string script, params string[] arguments)
    {
        Assert.Equal(0, _rcsim.Run("notebook", "install", "--prefix", _rcsim.Folder).Code);
        var ended = Start(
            [Path.Combine(AppContext.BaseDirectory, "Jupyter", script), .. arguments],
            ("JUPYTER_PATH", Path.Combine(_rcsim.Folder, "share", "jupyter")),
            ("RCSIM", $"dotnet {Path.Combine(AppContext.BaseDirectory, "rcsim.dll")}")
        );
        Assert.True(ended.Code == 0, ended.Error);
        return ended.Output;
    }

    static Ended Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Python, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new Ended(process.ExitCode, output.Result, error.Result);
    }
}
