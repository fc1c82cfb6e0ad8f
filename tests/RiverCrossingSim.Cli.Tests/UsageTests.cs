namespace RiverCrossingSim.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    [Theory]
    [InlineData("'rcsim run --help' says how to use it.", "run")]
    [InlineData("Unrecognized option '--frob'.", "run", "--frob")]
    [InlineData("'--frob'", "run", "x.yaml", "--frob")]
    [InlineData("-n takes a whole number from 1 to 10,000,000, not '0'.", "run", "x.yaml", "-n", "0")]
    [InlineData("--seed takes a whole number", "run", "x.yaml", "--seed", "-1")]
    [InlineData("--threads takes a whole number from 1 to 1,024, not 'all'.", "run", "x.yaml", "--threads", "all")]
    [InlineData("--precision takes a share above 0 % and below 100 %", "run", "x.yaml", "--precision", "150%")]
    [InlineData("Unrecognized command 'frob'.", "frob")]
    [InlineData("Unrecognized command 'rnu'; did you mean 'run'?", "rnu", "x.yaml", "-n", "5")]
    [InlineData("Unrecognized command 'instal'; did you mean 'install'?", "notebook", "instal")]
    [InlineData("'rcsim notebook run --help' says how to use it.", "notebook", "run")]
    [InlineData("Unrecognized option '--presicion'; did you mean '--precision'?", "run", "x.yaml", "--presicion", "2%")]
    [InlineData("Unrecognized option '--presicion'; did you mean '--precision'?", "run", "x.yaml", "--presicion=2%")]
    [InlineData("Unrecognized option '--presicion'; did you mean '--precision'?", "run", "--presicion", "2%", "x.yaml")]
    [InlineData("Unrecognized option '--frce'; did you mean '--force'?", "run", "x.yaml", "--out", "--frce")]
    [InlineData("Unrecognized option '--jsn'; did you mean '--json'?", "diff", "--jsn", "a.yaml", "b.yaml")]
    [InlineData("Unrecognized option '--hlep'; did you mean '--help'?", "--hlep")]
    [InlineData("Unrecognized argument 'b.yaml'.", "run", "a.yaml", "b.yaml")]
    [InlineData("NAME takes letters, digits, - and _", "new", "../x")]
    [InlineData("no-such-file.yaml", "check", "no-such-file.yaml")]
    public void Wrong_usage_is_told_on_standard_error_with_code_2(string said, params string[] args)
    {
        var ended = _rcsim.Run(args);
        Assert.Equal(2, ended.Code);
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
        Assert.Empty(_rcsim.Contents);
    }

    [Fact]
    public void All_mistakes_of_usage_are_told_at_once()
    {
        var ended = _rcsim.Run("run", "x.yaml", "-n", "x", "--threads", "0", "--frob");
        Assert.Contains("-n takes", ended.Error, StringComparison.Ordinal);
        Assert.Contains("--threads takes", ended.Error, StringComparison.Ordinal);
        Assert.Contains("--frob", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_misspelt_option_leaves_over_is_no_mistake_of_its_own()
    {
        var ended = _rcsim.Run("run", "x.yaml", "--presicion", "2%");
        Assert.Equal(
            """
            rcsim: Unrecognized option '--presicion'; did you mean '--precision'?
            'rcsim run --help' says how to use it.

            """,
            ended.Error
        );
    }

    [Fact]
    public void Every_command_is_known_to_the_suggestions()
    {
        var names = CommandNames(_rcsim.Run("--help").Output);
        Assert.Equal(19, names.Count);
        foreach (var name in names)
        {
            var said = _rcsim.Run(name[..^1] + "_").Error;
            Assert.Contains($"did you mean '{name}'?", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_command_is_made_alone_as_it_is_made_with_the_others()
    {
        foreach (var name in CommandNames(_rcsim.Run("--help").Output))
        {
            var ended = _rcsim.Run(name, "--help");
            Assert.Equal(0, ended.Code);
            Assert.Contains($"rcsim {name} ", ended.Output, StringComparison.Ordinal);
        }
    }

    static List<string> CommandNames(string help) =>
        [
            .. Lines(help)
                .SkipWhile(line => line != "Commands:")
                .Skip(1)
                .TakeWhile(line => line != "")
                .Where(line => !line.StartsWith("     ", StringComparison.Ordinal))
                .Select(line => line.TrimStart().Split(' ')[0]),
        ];

    static IEnumerable<string> Lines(string text) => text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd());

    [Theory]
    [InlineData]
    [InlineData("notebook")]
    public void What_only_has_parts_says_which_when_it_is_called_alone(params string[] args)
    {
        var ended = _rcsim.Run(args);
        Assert.Equal(0, ended.Code);
        Assert.Empty(ended.Error);
        Assert.Equal(_rcsim.Run([.. args, "--help"]).Output, ended.Output);
        Assert.Contains("Commands:", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rcsim sweep export <FILE> [options]", "sweep", "export")]
    [InlineData("rcsim notebook run <FILE>... [options]", "notebook", "run")]
    [InlineData("rcsim notebook kernel <CONNECTION_FILE> [options]", "notebook", "kernel")]
    [InlineData("rcsim notebook [command] [options]", "notebook")]
    public void The_help_of_a_part_is_of_nothing_above_it(string usage, params string[] args)
    {
        var help = Lines(_rcsim.Run([.. args, "--help"]).Output).ToList();
        Assert.Contains($"  {usage}", help);
        Assert.DoesNotContain(help, line => line.Contains("STUDY", StringComparison.Ordinal));
        var command = $"  rcsim {string.Join(' ', args)}";
        var examples = help.SkipWhile(line => line != "Examples:").Skip(1);
        Assert.All(examples, example => Assert.StartsWith(command, example, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_a_version()
    {
        var ended = _rcsim.Run("--version");
        Assert.Equal(0, ended.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", ended.Output);
    }

    [Fact]
    public void Help_lists_the_commands_and_gives_examples()
    {
        var ended = _rcsim.Run("--help");
        Assert.Equal(0, ended.Code);
        Assert.Equal(
            """
            Description:
              From a scenario file to the distribution of how long a withdrawal across a river takes, and what it costs.

            Usage:
              rcsim [command] [options]

            Options:
              -?, -h, --help  Show help and usage information
              --version       Show version information

            Commands:
              run <FILE>              Replicate a scenario, say what came out, and write a results folder.
              compare <FILE>          Replicate courses of action under the same luck, and say which is better.
              levels <FILE>           Say how much of the spread is what nobody knows, and how much is luck.
              sensitivity <FILE>      Find what a scenario's outputs answer to: which assumptions matter, and how much is
                                      chance.
              explain <FILE> <OTHER>  Say why it takes so long: what part of the time and the losses goes to which cause.
              forecast <FILE>         Say how long it will take from what was seen so far, and how wrong such forecasts
                                      are.
              calibrate <FILE>        Find the assumptions that fit what was seen, as a scenario that every other command
                                      takes.
              sweep <STUDY>           Replicate a scenario at many points of a study; go on where an interrupted sweep
                                      stopped.
              merge <DIR>             Put the shards of a run together: the files that one machine would have written.
              report <FOLDER>         Render the results folder of a run again, or one page of it for a briefing.
              replay <FILE>           Run one replication again, the same to the last event, and tell its story.
              check <FILE>            Say what is wrong or doubtful in a scenario file, without running it.
              show <FILE>             Print a scenario whole, with every default, as a file that gives the same results.
              describe <FILE>         Describe a scenario's model by the STRESS-DES guideline, with a diagram of the
                                      crossing.
              diff <A> <B>            Say what differs between two scenarios, whole with every default: key, old value,
                                      new value.
              schema                  Print the JSON Schema of scenario files, by which editors complete and check.
              new <NAME>              Write a small commented scenario that runs, to start from.
              notebook                Notebooks in C#: register the kernel with Jupyter, or execute a notebook without
                                      Jupyter.
              validate                Hold the program to all that is known outside it, and write one report. Exit code 1
                                      if it fails a check; a model that misses history is shown, and ends with 0.

            Examples:
              rcsim new ford                        writes ford.yaml, a small scenario to start from
              rcsim check ford.yaml                 says what is wrong with it, without running it
              rcsim run ford.yaml                   1,000 replications, a summary, and results/ford-1
              rcsim run ford.yaml --precision 2%    as many as it takes to know the median to 2 %
              rcsim compare ford.yaml bridge.yaml   which is better, under the same luck
              rcsim levels ford.yaml                what nobody knows, apart from luck
              rcsim sensitivity ford.yaml           which assumptions matter, and how much is chance
              rcsim explain ford.yaml               why it takes so long, cause by cause
              rcsim forecast ford.yaml --observed seen.yaml   what follows from what was seen so far
              rcsim calibrate ford.yaml --observed seen.yaml  which assumptions fit it, as a scenario
              rcsim sweep study.yaml                the scenario at many points, as a study file says
              rcsim replay ford.yaml                the story of one replication, hour by hour
              rcsim validate                        every check against something outside the program
            """,
            string.Join('\n', Lines(ended.Output))
        );
    }

    [Fact]
    public void Help_of_run_explains_every_option()
    {
        var ended = _rcsim.Run("run", "--help");
        Assert.Equal(0, ended.Code);
        Assert.Equal(
            """
            Description:
              Replicate a scenario, say what came out, and write a results folder.

            Usage:
              rcsim run <FILE> [options]

            Arguments:
              <FILE>  The scenario file.

            Options:
              --set <path=value>           Set a value of the file, such as river.width=900m; may be repeated, and the
                                           path may hold * for any name.
              --precision <P>              Go on until the half-width of the median duration's 95 % interval is this
                                           share of it, such as 2%.
              --done-within, --within <T>  Say also the chance to be done within this time, such as 35h, and how the
                                           assumptions are distributed among the replications that were.
              --with-record                Say beside the forecast how wrong forecasts of this model have been, and widen
                                           it by that where enough crossings were scored.
              --trace <DIR>                Write also every event of one replication to this folder, as events.csv.
              --replication <K>            The replication to trace: its number as in replications.csv, or median, worst
                                           or best; median if not given.
              --shard <i/n>                Run the i-th of n parts of the replications and write it to a file of the
                                           results folder, which all parts share; rcsim merge puts them together.
              -n, --replications <N>       Replications, 1,000 if not given; with --precision, the most.
              --seed <S>                   Seed of all random numbers, 1 if not given.
              --threads <T>                Threads, one per core if not given. The results are the same for any number.
              --out <DIR>                  Results folder, results/<name>-<seed> if not given.
              --force                      Replace an older result in that folder.
              --xlsx                       Write the tables also as results.xlsx, with units and a sheet that says what
                                           each column is.
              --json                       Write the summary to standard output as JSON, and nothing else.
              --quiet                      Tell problems only.
              -?, -h, --help               Show help and usage information

            Examples:
              rcsim run kherson.yaml
              rcsim run kherson.yaml -n 10000 --seed 7 --out results/long
              rcsim run kherson.yaml --precision 2% --set sites.*.pause="20 min"
              rcsim run kherson.yaml --within 35h
              rcsim run kherson.yaml --with-record
              rcsim run kherson.yaml --trace worst --replication worst
              rcsim run kherson.yaml --json --quiet > summary.json
              rcsim run kherson.yaml -n 40000 --out big --shard 3/8
            """,
            string.Join('\n', Lines(ended.Output))
        );
    }
}
