using System.Text.Json.Nodes;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>How a kernel comes to its end; each test has one of its own.</summary>
public sealed class KernelEndTests : IDisposable
{
    readonly KernelUnderTest _kernel = new();

    public void Dispose() => _kernel.Dispose();

    [Fact]
    public void A_cell_that_cannot_be_interrupted_ends_the_kernel_which_says_that_state_is_lost()
    {
        var request = _kernel.Execute("Console.WriteLine(\"begun\"); while (true) { }");
        _kernel.WaitFor(request, "stream");
        _kernel.ControlAnswer(_kernel.SendControl("interrupt_request"));
        var error = _kernel.Published(request).Single(message => message.Type == "error").Content;
        Assert.Contains("STATE IS LOST", (string?)error["traceback"]![0], StringComparison.Ordinal);
        Assert.Equal("KernelEnded", (string?)_kernel.Answer(request)["ename"]);
        Assert.Equal(1, _kernel.ExitCode());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_shuts_down_when_asked_to(bool restart)
    {
        var answer = _kernel.ControlAnswer(
            _kernel.SendControl("shutdown_request", new JsonObject { ["restart"] = restart })
        );
        Assert.Equal(restart, (bool?)answer["restart"]);
        Assert.Equal(0, _kernel.ExitCode());
    }
}
