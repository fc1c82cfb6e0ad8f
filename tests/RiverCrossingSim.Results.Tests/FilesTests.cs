using System.Text.Json;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

public class FilesTests
{
    const string Header =
        "replication,outcome,duration_h,personnel_across,personnel_killed,personnel_captured,personnel_stranded,"
        + "personnel_remaining,vehicles_across,vehicles_destroyed,vehicles_abandoned,vehicles_captured,vehicles_stranded,"
        + "vehicles_remaining,personnel_t50_h";

    [Fact]
    public void Replications_are_words_numbers_that_read_back_and_empty_for_never()
    {
        var run = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 30 });
        var lines = Lines(writer => ReplicationsFile.Write(run.Table, writer));

        Assert.StartsWith(Header, lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",fingerprint", lines[0], StringComparison.Ordinal);
        Assert.Equal(31, lines.Length);
        for (var row = 0; row < 30; row++)
        {
            var fields = lines[row + 1].Split(',');
            var duration = run.Table[Headline.Duration][row];
            Assert.Equal(row.ToString(), fields[0]);
            Assert.Equal(run.Table.Outcome(row).ToString().ToLowerInvariant(), fields[1]);
            Assert.Equal(duration, fields[2].Length == 0 ? double.PositiveInfinity : double.Parse(fields[2]));
            Assert.Equal(run.Table.Fingerprints[row], Convert.ToUInt64(fields[^1], 16));
        }
    }

    [Fact]
    public void A_duration_that_does_not_exist_is_empty()
    {
        var lines = Lines(writer => ReplicationsFile.Write(Tables.Ten().Table, writer));
        Assert.StartsWith("5,completed,60,", lines[6], StringComparison.Ordinal);
        Assert.StartsWith("6,failed,,", lines[7], StringComparison.Ordinal);
        Assert.StartsWith("9,censored,,", lines[10], StringComparison.Ordinal);
    }

    [Fact]
    public void The_stages_have_a_row_for_every_hour_of_every_stage_on_which_anybody_was()
    {
        var run = Study.Run(SmallScenarios.Boats(), new StudyOptions { Replications = 2 });
        var lines = Lines(writer => StagesFile.Write(run.Timeline.Stages, writer));
        Assert.Equal("from_h,to_h,stage,vehicle_h,person_h", lines[0]);
        Assert.StartsWith("0,1,queueing,0,", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("repair", StringComparison.Ordinal));
        var hours = lines
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(fields => fields.Length == 5)
            .Sum(fields => double.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture));
        var columns = run.Table.Columns.Where(column =>
            column.Group == MeasureGroup.Time && column.Name.EndsWith("person_h", StringComparison.Ordinal)
        );
        Assert.Equal(columns.Sum(column => run.Table[column][0]), hours, 0.01);
    }

    [Fact]
    public void The_timeline_has_five_quantiles_for_every_series_and_sample()
    {
        var run = Study.Run(SmallScenarios.Boats(), new StudyOptions { Replications = 3 });
        var lines = Lines(writer => TimelineFile.Write(run.Timeline, writer));

        Assert.Equal("hour,site,kind,q05,q25,q50,q75,q95", lines[0]);
        Assert.Equal(1 + (run.Timeline.Layout.Series.Count * run.Timeline.Layout.Samples), lines.Length);
        Assert.Contains(
            lines,
            line => line.EndsWith(",,personnel_across,100,100,100,100,100", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_summary_is_json_with_null_for_infinite_and_hours_named_so()
    {
        using var json = JsonDocument.Parse(SummaryFile.Text(Tables.Ten().Summarize()));
        var root = json.RootElement;

        Assert.Equal(96, root.GetProperty("horizon_h").GetDouble());
        Assert.Equal(0.6, root.GetProperty("outcomes").GetProperty("completed").GetProperty("share").GetDouble());
        var highest = root.GetProperty("duration_h")[4];
        Assert.Equal(60, highest.GetProperty("value").GetDouble());
        Assert.Equal(JsonValueKind.Null, highest.GetProperty("high").ValueKind);
        Assert.Equal(4, root.GetProperty("pace").GetProperty("vehicles_h").GetDouble());
        Assert.Equal(
            60,
            root.GetProperty("sites")[0].GetProperty("measures").GetProperty("vehicles").GetProperty("mean").GetDouble()
        );
        Assert.Equal(9, root.GetProperty("times")[3].GetProperty("p05_h").GetDouble());
    }

    static string[] Lines(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}
