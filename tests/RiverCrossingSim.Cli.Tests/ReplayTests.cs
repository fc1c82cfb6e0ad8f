namespace RiverCrossingSim.Cli.Tests;

public sealed class ReplayTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public ReplayTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void A_replay_tells_which_one_it_is_how_it_ended_and_its_hours()
    {
        var ended = _rcsim.Run("replay", "ferries.yaml", "-n", "20", "--replication", "worst");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("number 20 of 20", ended.Output, StringComparison.Ordinal);
        Assert.Contains("fingerprint", ended.Output, StringComparison.Ordinal);
        Assert.Contains("crossed: ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("waiting: ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_replay_tells_the_story_all_the_same()
    {
        string[] replay = ["replay", "ferries.yaml", "-n", "20", "--replication", "3"];
        var quiet = _rcsim.Run([.. replay, "--quiet"]);
        Assert.Equal((0, ""), (quiet.Code, quiet.Error));
        Assert.Equal(_rcsim.Run(replay).Output, quiet.Output);
        Assert.Contains("crossed: ", quiet.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20", "there is no replication 20 in a run of 20")]
    [InlineData("wurst", "--replication takes a number from 0, or median, worst or best, not 'wurst'.")]
    public void A_replication_that_there_is_not_is_told(string which, string message)
    {
        var ended = _rcsim.Run("replay", "ferries.yaml", "-n", "20", "--replication", which);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(message, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_writes_the_events_of_one_replication_and_no_older_folder_is_lost()
    {
        string[] run = ["run", "ferries.yaml", "-n", "20", "--trace", "trace", "--replication", "7"];
        var ended = _rcsim.Run([.. run, "--out", "out"]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("Events of replication 7: ", ended.Output, StringComparison.Ordinal);
        Assert.StartsWith("event,time_h,kind,place", _rcsim.Read("trace", "events.csv"), StringComparison.Ordinal);
        var fingerprint = _rcsim.Read("out", "replications.csv").Split('\n')[8].Split(',')[^1];
        Assert.Contains(fingerprint, _rcsim.Read("trace", "trace.json"), StringComparison.Ordinal);

        var again = _rcsim.Run([.. run, "--out", "other"]);
        Assert.Equal(2, again.Code);
        Assert.Contains("trace holds a result already", again.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "other")));
    }

    [Fact]
    public void A_replay_of_results_that_exist_tells_the_same_story_and_runs_nothing_else()
    {
        var told = _rcsim.Run("replay", "ferries.yaml", "-n", "20", "--replication", "worst", "--quiet").Output;
        _rcsim.Run("run", "ferries.yaml", "-n", "20", "--out", "out");
        File.Delete(Path.Combine(_rcsim.Folder, "ferries.yaml"));

        var ended = _rcsim.Run("replay", "--results", "out", "--replication", "worst", "--out", "story");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal($"{told}Story and events in story.\n", ended.Output);
        Assert.Contains("fingerprint", _rcsim.Read("story", "story.md"), StringComparison.Ordinal);
        Assert.StartsWith("event,time_h,kind,place", _rcsim.Read("story", "events.csv"), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"replay\"", _rcsim.Read("story", "manifest.json"), StringComparison.Ordinal);
        Assert.Equal(2, _rcsim.Run("replay", "--results", "out", "--out", "story").Code);
    }

    [Fact]
    public void Results_and_what_they_hold_already_are_not_given_together()
    {
        _rcsim.Run("run", "ferries.yaml", "-n", "20", "--out", "out");
        var ended = _rcsim.Run("replay", "ferries.yaml", "--results", "out", "-n", "30", "--seed", "2");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.All(
            ["FILE", "--replications", "--seed"],
            given => Assert.Contains($"it takes no {given} beside it", ended.Error, StringComparison.Ordinal)
        );
        Assert.Contains(
            "there is no replication 20 in out, which has 20",
            _rcsim.Run("replay", "--results", "out", "--replication", "20").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_replication_without_a_folder_for_its_events_is_a_slip()
    {
        var ended = _rcsim.Run("run", "ferries.yaml", "--replication", "7");
        Assert.Equal(2, ended.Code);
        Assert.Contains("give --trace too", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void History_is_read_from_the_folder_that_is_named()
    {
        var none = _rcsim.Run("validate", "--only", "history", "--history", ".");
        Assert.Equal(2, none.Code);
        Assert.Contains("has no cases.csv", none.Error, StringComparison.Ordinal);

        _rcsim.Write("cases.csv", "case,scenario,blind,note\nferries,ferries.yaml,yes,made up\n");
        _rcsim.Write("ferries.figures.csv", "figure,output,unit,note\nall over,duration,h,\n");
        _rcsim.Write("ferries.observed.csv", "figure,low,high,unit,source\nall over,0.1,0.2,h,made up\n");
        var missed = _rcsim.Run("validate", "--only", "history", "--history", ".", "--out", "out");
        Assert.Equal(0, missed.Code);
        Assert.Contains("Failed history: ferries: all over", missed.Output, StringComparison.Ordinal);
        var page = _rcsim.Read("out", "validation.html");
        Assert.Contains("Missed: ferries: all over", page, StringComparison.Ordinal);
        Assert.Contains("0.1 to 0.2 h", page, StringComparison.Ordinal);

        _rcsim.Write("ferries.observed.csv", "figure,low,high,unit,source\nall ovr,0.1,0.2,h,made up\n");
        var wrong = _rcsim.Run("validate", "--only", "history", "--history", ".", "--out", "other");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("did you mean 'all over'?", wrong.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "other")));
    }
}
