using RiverCrossingSim.Cli.Tests;

namespace RiverCrossingSim.Notebook.Tests;

public sealed class RunCommandTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    void Write(string name, params (string Code, string? Tag)[] cells) => _rcsim.Write(name, Make.Notebook(cells));

    string[] Outputs(string name) =>
        [.. NotebookFile.Read(Path.Combine(_rcsim.Folder, name)).Cells.SelectMany(cell => cell.OutputTexts)];

    [Fact]
    public void Cells_are_run_in_order_and_what_they_write_and_show_is_kept()
    {
        Write(
            "a.ipynb",
            ("var x = 2;", null),
            ("Console.WriteLine(\"hi\"); Display(x); Console.Error.Write(\"oh\"); x + 1", null)
        );
        var ended = _rcsim.Run("notebook", "run", "a.ipynb");
        Assert.Equal((0, "Wrote a.executed.ipynb\n"), (ended.Code, ended.Output));
        Assert.Equal(["hi\n", "2", "oh", "3"], Outputs("a.executed.ipynb"));
        Assert.Empty(Outputs("a.ipynb"));
    }

    [Fact]
    public void To_run_again_in_place_changes_no_byte()
    {
        Write("a.ipynb", ("new[] { new { X = 1.5 } }", null), ("Console.WriteLine(\"é\")", null));
        Assert.Equal(0, _rcsim.Run("notebook", "run", "a.ipynb", "--in-place", "--quiet").Code);
        var first = _rcsim.Read("a.ipynb");
        Assert.Equal(0, _rcsim.Run("notebook", "run", "a.ipynb", "--in-place", "--quiet").Code);
        Assert.Equal(first, _rcsim.Read("a.ipynb"));
        Assert.Equal(
            ["X\n1.5", "é\n"],
            Outputs("a.ipynb").Select(text => text.Replace("  ", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Parameters_are_overridden_after_the_cell_that_declares_them()
    {
        Write(
            "a.ipynb",
            ("var width = \"1000 m\"; int ferries = 8; double share = 0.5; bool fire = true;", "parameters"),
            ("$\"{width} {ferries} {share} {fire}\"", null)
        );
        var ended = _rcsim.Run(
            "notebook",
            "run",
            "a.ipynb",
            "-p",
            "width=900 \"m\"",
            "-p",
            "ferries=12",
            "-p",
            "share=2",
            "-p",
            "fire=False",
            "-o",
            "b.ipynb"
        );
        Assert.Equal((0, "Wrote b.ipynb\n"), (ended.Code, ended.Output));
        Assert.Equal(["900 \"m\" 12 2 False"], Outputs("b.ipynb"));
        var injected = NotebookFile.Read(Path.Combine(_rcsim.Folder, "b.ipynb")).Cells[1];
        Assert.Equal(["injected-parameters"], injected.Tags);

        _rcsim.Run("notebook", "run", "b.ipynb", "-p", "ferries=3", "-o", "c.ipynb");
        Assert.Equal(["1000 m 3 0.5 True"], Outputs("c.ipynb"));
    }

    [Theory]
    [InlineData("widht=3", "rcsim: a.ipynb: the notebook has no parameter 'widht'; did you mean 'width'?\n")]
    [InlineData(
        "ferries=many",
        "rcsim: a.ipynb: 'many' does not fit the parameter 'ferries', which is a whole number.\n"
    )]
    public void A_parameter_that_does_not_fit_is_bad_input(string parameter, string error)
    {
        Write("a.ipynb", ("var width = \"1000 m\"; var ferries = 8;", "parameters"));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet", "-p", parameter);
        Assert.Equal((2, "", error), (ended.Code, ended.Output, ended.Error));
        Assert.Equal(["a.ipynb"], _rcsim.Contents);
    }

    [Fact]
    public void Parameters_without_a_cell_for_them_are_bad_input()
    {
        Write("a.ipynb", ("1", null));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "-p", "x=1");
        Assert.Equal(
            (2, "rcsim: a.ipynb: no cell is tagged 'parameters', so -p has nothing to set.\n"),
            (ended.Code, ended.Error)
        );
    }

    [Fact]
    public void A_failing_cell_ends_the_run_with_its_number_and_error_and_the_copy_shows_it()
    {
        Write("a.ipynb", ("var x = 0;", null), ("\n1 / x", null), ("Console.WriteLine(\"never\");", null));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Equal(1, ended.Code);
        Assert.Equal(
            "rcsim: a.ipynb: cell [2] failed.\nDivideByZeroException at cell [2], line 2: Attempted to divide by zero.\n",
            ended.Error
        );
        Assert.Equal(["DivideByZeroException: Attempted to divide by zero."], Outputs("a.executed.ipynb"));
    }

    [Fact]
    public void A_failing_cell_leaves_a_notebook_that_is_run_in_place_as_it_was()
    {
        Write("a.ipynb", ("nope", null));
        var before = _rcsim.Read("a.ipynb");
        Assert.Equal(1, _rcsim.Run("notebook", "run", "a.ipynb", "--in-place", "--quiet").Code);
        Assert.Equal(before, _rcsim.Read("a.ipynb"));
    }

    [Fact]
    public void Files_are_found_from_the_notebooks_own_folder()
    {
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "deep"));
        Write("deep/a.ipynb", ("File.ReadAllText(\"data.txt\")", null));
        _rcsim.Write("deep/data.txt", "here");
        Assert.Equal(0, _rcsim.Run("notebook", "run", "deep/a.ipynb", "--quiet", "-o", "b.ipynb").Code);
        Assert.Equal(["here"], Outputs("b.ipynb"));
    }

    [Fact]
    public void A_folder_takes_the_copies_of_several_notebooks()
    {
        Write("a.ipynb", ("1", null));
        Write("b.ipynb", ("2", null));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "b.ipynb", "--out", "deep/done");
        Assert.Equal((0, "Wrote deep/done/a.ipynb\nWrote deep/done/b.ipynb\n"), (ended.Code, ended.Output));
        Assert.Equal(["2"], Outputs("deep/done/b.ipynb"));
    }

    [Fact]
    public void A_file_where_the_copy_needs_a_folder_is_refused_before_any_cell_is_run()
    {
        Write("a.ipynb", ("File.WriteAllText(\"ran\", \"\");", null));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "-o", "a.ipynb/copy.ipynb");
        Assert.Equal(
            (2, "rcsim: a.ipynb is a file, not a folder; give another file with -o.\n"),
            (ended.Code, ended.Error)
        );
        Assert.Equal(["a.ipynb"], _rcsim.Contents);
    }

    [Fact]
    public void A_cell_that_asks_the_keyboard_is_told_that_there_is_none()
    {
        Write("a.ipynb", ("Console.ReadLine()", null));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Contains("A cell cannot read from the keyboard", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_in_Python_is_left_to_Jupyter()
    {
        _rcsim.Write("a.ipynb", Make.Notebook(("1", null)).Replace("\"C#\"", "\"python\"", StringComparison.Ordinal));
        var ended = _rcsim.Run("notebook", "run", "a.ipynb");
        Assert.Equal(2, ended.Code);
        Assert.Contains("this notebook is in python, and rcsim runs C#", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_ends_the_run_and_writes_what_is_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        Write(
            "a.ipynb",
            ("1", null),
            (
                "System.Diagnostics.Process.Start(\"sh\", [\"-c\", $\"kill -INT {Environment.ProcessId}\"]); await Task.Delay(-1, Cancellation);",
                null
            )
        );
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", "--quiet");
        Assert.Equal(130, ended.Code);
        Assert.Equal(["1", "Interrupted"], Outputs("a.executed.ipynb").Select(text => text.Split(':')[0]));
    }

    [Theory]
    [InlineData("-p", "x", "rcsim: -p takes name=value, such as -p width='900 m', not 'x'.\n")]
    [InlineData(
        "--in-place",
        "-o=b.ipynb",
        "rcsim: Of -o, --out and --in-place, only one says where the executed copy goes.\n"
    )]
    [InlineData(
        "c.ipynb",
        "-o=b.ipynb",
        "rcsim: -o takes the copy of one notebook; --out gives a folder for those of several.\n"
    )]
    [InlineData("d/a.ipynb", "--out=e", "rcsim: --out cannot take the copies of two notebooks of one name.\n")]
    [InlineData(
        "--quiet",
        "--out=b.ipynb",
        "rcsim: --out takes a folder, and b.ipynb is the name of a notebook; -o takes a file.\n"
    )]
    [InlineData("--quiet", "--out=.", "rcsim: --out is the folder of a.ipynb itself; --in-place writes into it.\n")]
    public void Wrong_usage_is_told(string first, string second, string error)
    {
        var ended = _rcsim.Run("notebook", "run", "a.ipynb", first, second);
        Assert.Equal(2, ended.Code);
        Assert.StartsWith(error, ended.Error, StringComparison.Ordinal);
    }
}
