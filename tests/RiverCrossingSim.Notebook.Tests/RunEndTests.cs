using RiverCrossingSim.Cli.Tests;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>How <c>rcsim notebook run</c> ends when a cell does not come to its own end.</summary>
public sealed class RunEndTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    void Write(params string[] cells) =>
        _rcsim.Write("a.ipynb", Make.Notebook([.. cells.Select(cell => (cell, (string?)null))]));

    string[] Outputs() =>
        [
            .. NotebookFile
                .Read(Path.Combine(_rcsim.Folder, "a.executed.ipynb"))
                .Cells.SelectMany(cell => cell.OutputTexts),
        ];

    /// <summary>Runs a notebook whose cell sends its own process a signal, so that it comes while the cell runs, however slow the machine.</summary>
    Ended Interrupt(string signal, string spin, params string[] more)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill.");
        Write(
            "1",
            $"System.Diagnostics.Process.Start(\"sh\", [\"-c\", $\"kill {signal} {{Environment.ProcessId}}\"]); {spin}",
            "2"
        );
        return _rcsim.Run(["notebook", "run", "a.ipynb", .. more]);
    }

    [Theory]
    [InlineData("-INT", "while (true) { }")]
    [InlineData("-HUP", "var thread = new Thread(() => { while (true) { } }); thread.Start(); thread.Join();")]
    [InlineData("-TERM", "Cancellation.Register(() => { while (true) { } }); while (true) { }")]
    [InlineData("-INT", "Parallel.For(0, 1_000, _ => { while (true) { } });")]
    public void A_cell_that_spins_is_given_up_after_a_grace_and_what_is_finished_is_written(string signal, string spin)
    {
        var ended = Interrupt(signal, spin);
        Assert.Equal((130, ""), (ended.Code, ended.Output));
        Assert.Equal(
            """
            a.ipynb: cell 1 of 3
            a.ipynb: cell 2 of 3
            rcsim: a.ipynb: cell [2] was interrupted.
            Interrupted: The cell did not stop within 5 s of the interrupt, so it was given up. A loop of your own can be interrupted if it calls Cancellation.ThrowIfCancellationRequested().
            What was finished of it is in a.executed.ipynb.

            """,
            ended.Error
        );
        Assert.Equal(["1", "Interrupted"], Outputs().Select(text => text.Split(':')[0]));
        Assert.Equal(["a.executed.ipynb", "a.ipynb"], _rcsim.Contents);
    }

    [Fact]
    public void A_cell_that_writes_for_ever_writes_nothing_more_once_it_is_given_up()
    {
        var ended = Interrupt("-INT", "while (true) { Console.WriteLine(\"on\"); Thread.Sleep(1); }", "--quiet");
        Assert.Equal((130, ""), (ended.Code, ended.Output));
        Assert.DoesNotContain("on\n", ended.Error, StringComparison.Ordinal);
        Assert.StartsWith("on\non\n", Outputs()[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_is_run_in_place_is_as_it_was_when_a_cell_is_given_up()
    {
        var ended = Interrupt("-INT", "while (true) { }", "-o", "a.ipynb");
        Assert.Equal(130, ended.Code);
        Assert.EndsWith("\na.ipynb is as it was.\n", ended.Error, StringComparison.Ordinal);
        Assert.All(
            NotebookFile.Read(Path.Combine(_rcsim.Folder, "a.ipynb")).Cells,
            cell => Assert.Empty(cell.OutputTexts)
        );
        Assert.Equal(["a.ipynb"], _rcsim.Contents);
    }

    [Theory]
    [InlineData("Environment.Exit(0);")]
    [InlineData("await Task.Run(() => Environment.Exit(0));")]
    [InlineData("Environment.ExitCode = 0; new Thread(() => Environment.Exit(3)).Start(); Thread.Sleep(-1);")]
    public void A_cell_that_ends_the_process_is_an_error(string exit)
    {
        Write("1", $"Console.Write(\"so far\"); {exit}", "2");
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Equal(
            (
                1,
                "",
                "rcsim: a.ipynb: cell [2] failed.\nProcessEnded: The cell ended the process (Environment.Exit), and with it the run. "
                    + "An exception ends a run and says why.\n"
            ),
            (ended.Code, ended.Output, ended.Error)
        );
        Assert.Equal(["1", "so far", "ProcessEnded"], Outputs().Select(text => text.Split(':')[0]));
        Assert.Equal(["a.executed.ipynb", "a.ipynb"], _rcsim.Contents);
    }

    [Fact]
    public void A_notebook_that_is_run_in_place_is_as_it_was_when_a_cell_ends_the_process()
    {
        Write("1", "Environment.Exit(0);");
        var before = _rcsim.Read("a.ipynb");
        Assert.Equal(1, _rcsim.Run("notebook", "run", "a.ipynb", "--in-place").Code);
        Assert.Equal(before, _rcsim.Read("a.ipynb"));
        Assert.Equal(["a.ipynb"], _rcsim.Contents);
    }

    [Theory]
    [InlineData("new Thread(() => throw new InvalidOperationException(\"no\")).Start(); Thread.Sleep(-1);")]
    [InlineData(
        "async void Later() { await Task.Yield(); throw new InvalidOperationException(\"no\"); } Later(); Thread.Sleep(-1);"
    )]
    public void An_exception_that_nobody_catches_on_a_thread_of_a_cell_is_an_error_without_a_trace(string code)
    {
        Write("1", code);
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Equal(
            (1, "rcsim: a.ipynb: cell [2] failed.\nInvalidOperationException at cell [2], line 1: no\n"),
            (ended.Code, ended.Error)
        );
        Assert.Equal(["1", "InvalidOperationException: no"], Outputs());
    }

    [Fact]
    public void A_thread_that_a_cell_left_behind_does_not_keep_the_command()
    {
        Write("new Thread(() => Thread.Sleep(-1)).Start();");
        var ended = _rcsim.Run("notebook", "run", "a.ipynb");
        Assert.Equal((0, "Wrote a.executed.ipynb\n"), (ended.Code, ended.Output));
    }

    [Fact]
    public void Nor_does_it_where_the_copy_cannot_be_written()
    {
        Write("Directory.CreateDirectory(\"a.executed.ipynb\"); new Thread(() => Thread.Sleep(-1)).Start();");
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Equal(74, ended.Code);
        Assert.Contains("a.executed.ipynb could not be written: ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_asks_for_more_memory_than_there_is_fails_like_any_other()
    {
        Write(
            "var all = new List<long[]>(); while (true) { all.Add(GC.AllocateUninitializedArray<long>(int.MaxValue / 2)); }"
        );
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Equal(1, ended.Code);
        Assert.StartsWith(
            "rcsim: a.ipynb: cell [1] failed.\nOutOfMemoryException at cell [1], line 1: ",
            ended.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_cell_that_overflows_the_stack_writes_nothing_and_is_no_success()
    {
        Write("1", "int Deeper(int depth) => Deeper(depth + 1) + 1; Deeper(0)");
        var ended = _rcsim.Run("notebook", "run", "a.ipynb");
        Assert.NotEqual(0, ended.Code);
        Assert.Contains("a.ipynb: cell 2 of 2\n", ended.Error, StringComparison.Ordinal);
        Assert.Equal(["a.ipynb"], _rcsim.Contents);
    }

    [Fact]
    public void A_folder_in_place_of_the_copy_is_refused_before_any_cell_is_run()
    {
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "there"));
        Write("File.WriteAllText(\"ran\", \"\");");
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "-o", "there");
        Assert.Equal((2, "rcsim: there is a folder; the executed copy is a file.\n"), (ended.Code, ended.Error));
        Assert.False(File.Exists(Path.Combine(_rcsim.Folder, "ran")));
    }
}
