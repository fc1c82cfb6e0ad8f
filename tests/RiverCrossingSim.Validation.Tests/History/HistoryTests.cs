using System.Security.Cryptography;
using System.Text;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>Withdrawals that happened, on a made-up folder: reading, scoring, and what is wrong with it.</summary>
public sealed class HistoryTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("history").FullName;

    public HistoryTests()
    {
        // One boat of 10, 87 minutes for 100 people: nothing is random.
        Write(
            "ford.yaml",
            """
            name: ford
            question: none
            horizon: 2 h
            river: {width: 100 m}
            force: {units: [{name: company, personnel: 100}]}
            sites:
              boats: {means: boats, craft: 1, persons: 10, loading: 2 min, crossing-time: 3 min, unloading: 1 min}
            """
        );
        Write("cases.csv", "case,scenario,blind,note\nford,ford.yaml,yes,made up\n");
        Write(
            "ford.figures.csv",
            "figure,output,unit,note\nmen across,personnel_across,men,\ntime,duration,h,\ntrips and hits,site.boats.trips + site.boats.hits,trips,\n"
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    List<CheckResult> Run() =>
        [.. ValidationSuite.Run([HistoryChecks.Group(_folder, replications: 20)]).Groups[0].Checks];

    CheckResult Check(string name) => Run().Single(check => check.Check.Name == $"ford: {name}");

    string Problem() => Assert.Throws<StudyException>(() => HistoryFolder.Read(_folder)).Message;

    [Fact]
    public void What_is_not_observed_yet_is_committed_and_not_scored()
    {
        var check = Check("men across");
        Assert.Equal(Verdict.NotScored, check.Outcome!.Verdict);
        Assert.Equal("committed, not yet scored", check.Check.Source);
        Assert.Equal("100 to 100 men, median 100", check.Outcome.Got);
    }

    [Fact]
    public void To_whom_the_outcome_was_known_stands_beside_the_score()
    {
        Write("ford.observed.csv", "figure,low,high,unit,source\nmen across,100,100,men,made up\n");
        Assert.Equal("what was observed", Check("men across").Check.HeldAgainst);
        Write("cases.csv", "case,scenario,blind,known-to,note\nford,ford.yaml,yes,those who made the rules,made up\n");
        Assert.Equal("what was observed; known to those who made the rules", Check("men across").Check.HeldAgainst);
    }

    [Fact]
    public void What_was_observed_is_scored_with_its_place_and_the_naive_rule_beside_it()
    {
        Write(
            "ford.observed.csv",
            "figure,low,high,unit,source\nmen across,100,100,men,made up\ntime,3,4,h,made up\ntrips and hits,8,,trips,made up\n"
        );
        Assert.Equal(Verdict.Passed, Check("men across").Outcome!.Verdict);
        var time = Check("time").Outcome!;
        Assert.Equal(Verdict.Failed, time.Verdict);
        Assert.Equal("3 to 4 h", time.Expected);
        var score = Assert.IsType<FigureScore>(time.Details);
        // 87 min is 1.45 h: 1.55 h below what was observed, and every replication is.
        Assert.Equal(20 * 1.55, score.Simulated.Score!.Value, 9);
        Assert.Equal((1.0, 0.0), (score.Simulated.ShareBelow, score.Simulated.ShareAbove));
        // Ten trips of 9 min at full speed: 90 min.
        Assert.Equal(1.5, score.Naive!.Median, 9);
        var atLeast = Check("trips and hits").Outcome!;
        Assert.Equal(("at least 8 trips", Verdict.Passed), (atLeast.Expected, atLeast.Verdict));
        Assert.Null(Assert.IsType<FigureScore>(atLeast.Details).Naive);
    }

    [Fact]
    public void The_record_counts_each_war_once_and_holds_its_scores_against_plain_guesses()
    {
        Write(
            "cases.csv",
            "case,scenario,blind,known-to,primary,note\nford,ford.yaml,yes,us,time,made up\nother,ford.yaml,yes,,,made up\n"
        );
        Write("other.figures.csv", "figure,output,unit,note\ntime,duration,h,\n");
        var record = () => ValidationSuite.Run([HistoryChecks.Group(_folder, replications: 20)]).Groups[0].Checks[^1];
        Assert.NotEqual("the record of all wars", record().Check.Name);

        Write(
            "ford.observed.csv",
            "figure,low,high,unit,source\nmen across,80,100,men,\ntime,2.9,2.9,h,\ntrips and hits,0,8,trips,\n"
        );
        Write("other.observed.csv", "figure,low,high,unit,source\ntime,1,1,h,\n");
        var check = record();
        Assert.Equal(("the record of all wars", Verdict.NotScored), (check.Check.Name, check.Outcome!.Verdict));
        var wars = Assert.IsType<WarRecord>(check.Outcome.Details);
        // Only the case with a primary figure is in it. It took 2.9 h in place of 1.45; Some 89 men in place of 100 are slower as well.
        Assert.Equal([Math.Round(100 / Math.Sqrt(80 * 100), 9), 2, null], wars.Entries.Select(Rounded));
        var war = Assert.Single(wars.Record.Crossings);
        Assert.Equal(("ford", "time", false, "us"), (war.War, war.Figure, war.IsInside, war.KnownTo));
        Assert.Equal((1, 3), (wars.Inside, wars.Entries.Count));
        // The rule says 1.5 h: 1.4 below what was observed, where the model is 1.45 below. Within a factor of 2 there is no shame.
        Assert.Equal((0, 2), wars.AgainstNaive);
        Assert.Equal(1, wars.AgainstPlain.Better);
        Assert.Contains("1 war of the record, too few for a spread", check.Outcome.Got, StringComparison.Ordinal);

        using var written = new StringWriter();
        RecordFile.Write(wars.Record, written);
        Assert.Equal(wars.Record.Crossings, RecordFile.Read(new StringReader(written.ToString())).Crossings);

        static double? Rounded(RecordEntry entry) => entry.Ratio is { } ratio ? Math.Round(ratio, 9) : null;
    }

    [Fact]
    public void A_primary_figure_that_nothing_predicts_is_told()
    {
        Write("cases.csv", "case,scenario,blind,primary,note\nford,ford.yaml,yes,tim,made up\n");
        Assert.Contains("primary: nothing predicts 'tim'; did you mean 'time'?", Problem());
    }

    [Fact]
    public void What_is_counted_by_the_hour_or_the_day_is_so_over_the_horizon()
    {
        Write(
            "ford.figures.csv",
            "figure,output,unit,note\nper hour,personnel_across,men/h,\nper day,personnel_across,men/d,\n"
        );
        Assert.Equal("50 to 50 men/h, median 50", Check("per hour").Outcome!.Got);
        Assert.Equal("1,200 to 1,200 men/d, median 1,200", Check("per day").Outcome!.Got);
    }

    [Fact]
    public void The_record_that_the_program_brings_is_of_the_shipped_wars()
    {
        var cases = HistoryFolder.Read(Repository.File("scenarios", "history"));
        var wars = cases.Where(one => one is { Primary.Length: > 0, Observed.Count: > 0 });
        Assert.Equal(
            wars.Select(one => (one.Name, one.Primary, one.KnownTo)),
            RecordFile.Shipped().Crossings.Select(one => (one.War, one.Figure, one.KnownTo))
        );
        Assert.All(RecordFile.Shipped().Crossings, one => Assert.Equal(WarRecord.Rules, one.Rules));
    }

    [Fact]
    public void A_file_that_is_no_longer_as_it_was_committed_is_told()
    {
        var hash = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(_folder, "ford.yaml"))))
        );
        Write("committed.sha256", $"{hash}  ford.yaml\n");
        Assert.Equal(Verdict.Passed, Check("ranges as committed").Outcome!.Verdict);
        File.AppendAllText(Path.Combine(_folder, "ford.yaml"), "# changed\n");
        var changed = Check("ranges as committed").Outcome!;
        Assert.Equal((Verdict.Failed, "changed: ford.yaml"), (changed.Verdict, changed.Got));
    }

    [Fact]
    public void Claims_are_curves_and_forecasts_chances()
    {
        Write(
            "ford.claims.csv",
            "claim,scenario,with,output,within_h,items,source\nall in an hour,ford.yaml,force.already-across=50 %,clearance_h,1,100,made up\n"
        );
        Write("ford.forecasts.csv", "forecast,from_d,to_d,source\nan hour,,0.05,made up\nan age,1,,made up\n");
        var curves = Assert.IsAssignableFrom<IReadOnlyList<ClaimCurve>>(
            Check("claim \"all in an hour\"").Outcome!.Details
        );
        Assert.Equal(2, curves.Count);
        // Half of them take 42 min, and 45 by the naive rule.
        Assert.All(curves[0].Points, point => Assert.Equal((1.0, 1.0), (point.Chance, point.Possible)));
        Assert.All(curves[0].Points, point => Assert.Equal(0.5, point.At, 12));
        Assert.Equal(0, Assert.IsType<ForecastChance>(Check("forecast \"an hour\"").Outcome!.Details).Chance);
        Assert.Equal(0, Assert.IsType<ForecastChance>(Check("forecast \"an age\"").Outcome!.Details).Chance);
    }

    [Fact]
    public void No_more_are_across_at_the_start_than_may_be_and_the_naive_rule_has_the_others_to_carry()
    {
        Write(
            "ford.yaml",
            """
            name: ford
            question: none
            horizon: 2 h
            river: {width: 100 m}
            force:
              units: [{name: company, personnel: 60}, {name: guard, personnel: 40, role: rear-guard}]
            rear-guard: {leaves-after: 1 min}
            sites:
              boats: {means: boats, craft: 1, persons: 10, loading: 2 min, crossing-time: 3 min, unloading: 1 min}
            """
        );
        Write(
            "ford.claims.csv",
            "claim,scenario,with,output,within_h,items,source\nall in 20 min,ford.yaml,force.already-across=90 %,clearance_h,0.33,100,made up\n"
        );
        var curves = Assert.IsAssignableFrom<IReadOnlyList<ClaimCurve>>(
            Check("claim \"all in 20 min\"").Outcome!.Details
        );
        // The 60 of the company are; the guard's 40 need four trips of 9 min.
        Assert.All(curves[0].Points, point => Assert.Equal((0.6, 0.0), (point.At, point.Possible)));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_with_file_and_line()
    {
        Write("ford.figures.csv", "figure,output,unit,note\nmen across,personel_across,men,\n");
        Write(
            "ford.observed.csv",
            "figure,low,high,unit,source\nmen acros,1,2,men,x\nmen across,a,1,boats,x\nmen across,5,4,men,x\n"
        );
        var problem = Problem();
        Assert.Contains(
            "ford.figures.csv:2:1: error RC401: output: 'personel_across' is no output; did you mean 'personnel_across'?",
            problem
        );
        Assert.Contains(
            "ford.observed.csv:2:1: error RC401: figure: nothing predicts 'men acros'; did you mean 'men across'?",
            problem
        );
        Assert.Contains(
            "ford.observed.csv:3:1: error RC401: unit: 'men across' is predicted in men, not in 'boats'",
            problem
        );
        Assert.Contains("low must be a number, not 'a'", problem);
        Assert.Contains("ford.observed.csv:4:1: error RC401: high must not be below low, 5, but is 4", problem);
    }

    [Fact]
    public void A_missing_scenario_and_a_missing_column_are_said()
    {
        Write("cases.csv", "case,scenario,note\nford,fjord.yaml,\n");
        var problem = Problem();
        Assert.Contains("has no column 'blind'", problem);
        Assert.Contains("there is no file", problem);
    }

    [Fact]
    public void The_shipped_cases_are_sound_and_as_they_were_committed()
    {
        var cases = HistoryFolder.Read(Repository.File("scenarios", "history"));
        string[] scored = ["operation-berlin", "lehrgang", "kherson-2022", "lehrgang-fleet"];
        Assert.Equal([.. scored, "helles", "scheldt", "oberwesel", "phong-chau"], cases.Select(one => one.Name));
        // All were known to somebody who made the rules or has read of them, and whoever made the fourth knew its outcome.
        Assert.All(cases, one => Assert.NotEmpty(one.KnownTo));
        Assert.Equal(scored, cases.Where(one => one.Observed.Count > 0).Select(one => one.Name));
        Assert.False(cases[3].IsBlind);
        // One war counts once, and what is no withdrawal does not.
        Assert.Equal(
            ["operation-berlin", "lehrgang", "kherson-2022", "helles", "scheldt"],
            cases.Where(one => one.Primary.Length > 0).Select(one => one.Name)
        );
        Assert.All(cases, one => Assert.Empty(one.Changed));
        Assert.All(cases.Where(one => one.IsBlind), one => Assert.True(one.Figures.Count > 0));
        Assert.Equal(3, cases[2].Claims.Count);
    }
}
