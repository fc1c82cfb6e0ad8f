using System.Text.Json.Nodes;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>The kernel as front ends see it, over its sockets.</summary>
public sealed class KernelTests(KernelTests.Shared shared) : IClassFixture<KernelTests.Shared>
{
    readonly KernelUnderTest _kernel = shared.Kernel;

    /// <summary>One kernel for all tests of the class that leave it alive.</summary>
    public sealed class Shared : IDisposable
    {
        internal KernelUnderTest Kernel { get; } = new();

        public void Dispose() => Kernel.Dispose();
    }

    [Fact]
    public void It_says_what_it_is_and_its_heart_beats()
    {
        var answer = _kernel.Answer(_kernel.Send("kernel_info_request"));
        Assert.Equal(("ok", "5.3"), ((string?)answer["status"], (string?)answer["protocol_version"]));
        Assert.Equal("C#", (string?)answer["language_info"]!["name"]);
        Assert.Equal(".cs", (string?)answer["language_info"]!["file_extension"]);
        Assert.True(_kernel.Beats());
    }

    [Fact]
    public void A_cell_is_busy_input_output_and_idle_all_in_its_name()
    {
        var request = _kernel.Execute("Console.WriteLine(\"hi\"); 1 + 1");
        var published = _kernel.Published(request);
        Assert.Equal(["status", "execute_input", "stream", "execute_result", "status"], published.Select(m => m.Type));
        Assert.Equal("hi\n", (string?)published[2].Content["text"]);
        Assert.Equal("2", (string?)published[3].Content["data"]!["text/plain"]);
        var answer = _kernel.Answer(request);
        Assert.Equal("ok", (string?)answer["status"]);
        Assert.Equal((int?)published[1].Content["execution_count"], (int?)answer["execution_count"]);
    }

    [Fact]
    public void What_is_written_comes_while_the_cell_still_runs()
    {
        var request = _kernel.Execute("Console.Write(\"a\"); await Task.Delay(400); Console.Write(\"b\");");
        var written = _kernel.Published(request).Where(message => message.Type == "stream");
        Assert.Equal(["a", "b"], written.Select(message => (string?)message.Content["text"]));
    }

    [Fact]
    public void A_failed_cell_says_why_and_those_that_wait_behind_it_are_not_run()
    {
        var first = _kernel.Execute("await Task.Delay(500); throw new Exception(\"no\");");
        var second = _kernel.Execute("var never = 1;");
        var answer = _kernel.Answer(first);
        Assert.Equal(
            ("error", "Exception", "no"),
            ((string?)answer["status"], (string?)answer["ename"], (string?)answer["evalue"])
        );
        Assert.Equal($"Exception at cell [{answer["execution_count"]}], line 1: no", (string?)answer["traceback"]![0]);
        Assert.Equal("aborted", (string?)_kernel.Answer(second)["status"]);
        Assert.Equal("CS0103", (string?)_kernel.Run("never").Answer["ename"]);
    }

    [Fact]
    public void A_long_study_shows_progress_that_goes_when_it_ends_and_an_interrupt_keeps_state()
    {
        _kernel.Run($"var scenario = Scenario.Load(\"{Repository.Scenario("ferries.yaml")}\");");
        var request = _kernel.Execute("var run = scenario.Run(10_000_000);");
        var display = _kernel.WaitFor(request, "display_data").Content;
        _kernel.WaitFor(request, "update_display_data");
        Assert.Equal("ok", (string?)_kernel.ControlAnswer(_kernel.SendControl("interrupt_request"))["status"]);
        var published = _kernel.Published(request);
        Assert.Equal("Interrupted", (string?)_kernel.Answer(request)["ename"]);
        Assert.Matches("^[0-9,]+ of 10,000,000 replications, about .* left$", (string?)display["data"]!["text/plain"]);
        var last = published.Last(message => message.Type == "update_display_data").Content;
        Assert.Equal("", (string?)last["data"]!["text/plain"]);
        Assert.Equal((string?)display["transient"]!["display_id"], (string?)last["transient"]!["display_id"]);
        Assert.Equal("True", _kernel.Value("run.Partial && run.Table.Count > 0"));
    }

    [Fact]
    public void It_completes_and_explains_in_code_points()
    {
        _kernel.Run("var study = (RunResult)null;");
        const string code = "var s = \"\U0001F6F6\"; study.Dura";
        var completed = _kernel.Answer(
            _kernel.Send("complete_request", new JsonObject { ["code"] = code, ["cursor_pos"] = code.Length - 1 })
        );
        Assert.Equal(["Durations"], completed["matches"]!.AsArray().Select(match => (string?)match));
        Assert.Equal((19, 23), ((int)completed["cursor_start"]!, (int)completed["cursor_end"]!));
        var explained = _kernel.Answer(
            _kernel.Send(
                "inspect_request",
                new JsonObject
                {
                    ["code"] = "Scenario.Load",
                    ["cursor_pos"] = 13,
                    ["detail_level"] = 0,
                }
            )
        );
        Assert.True((bool?)explained["found"]);
        Assert.Contains("Reads a scenario file", (string?)explained["data"]!["text/plain"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("if (true) {", "incomplete")]
    public void It_knows_whether_a_cell_is_whole(string code, string status) =>
        Assert.Equal(
            status,
            (string?)_kernel.Answer(_kernel.Send("is_complete_request", new JsonObject { ["code"] = code }))["status"]
        );

    [Fact]
    public void A_message_of_another_key_is_not_heard()
    {
        _kernel.SendForged("shutdown_request");
        Assert.Equal("2", _kernel.Value("1 + 1"));
    }

    [Fact]
    public void A_silent_cell_has_no_number_and_shows_no_value()
    {
        var before = (int?)_kernel.Run("4").Answer["execution_count"];
        var request = _kernel.Send("execute_request", new JsonObject { ["code"] = "5", ["silent"] = true });
        Assert.DoesNotContain(_kernel.Published(request), message => message.Type == "execute_result");
        Assert.Equal(before + 1, (int?)_kernel.Run("6").Answer["execution_count"]);
    }
}
