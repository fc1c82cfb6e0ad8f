using System.Security.Cryptography;
using System.Text.Json.Nodes;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

public sealed class StoredRunTests : IDisposable
{
    static readonly RunResult Run = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 12 }) with
    {
        File = "ferries.yaml",
        Changes = ["horizon=4d"],
        Figures =
        [
            new Figure(
                "river.width",
                "1000 m",
                Origin.Sourced,
                new Provenance("a \"map\"", null, "seen, not measured")
            ),
            new Figure("horizon", "4 d", Origin.Default, null),
        ],
    };

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Folder => _folder["run"];

    [Fact]
    public void A_run_is_read_back_to_the_last_bit()
    {
        Write(TimeSpan.FromHours(7));

        var stored = StoredRun.Read(Folder);

        Assert.Equal(TimeSpan.FromHours(7), stored.Within);
        var read = stored.Run;
        Assert.Equal(Run.Table.Fingerprints, read.Table.Fingerprints);
        foreach (var column in Run.Table.Columns)
        {
            Assert.Equal(Run.Table[column], read.Table[column]);
        }
        foreach (var series in Run.Timeline.Layout.Series)
        {
            Assert.Equal(Run.Timeline.Quantiles(series, 0.75), read.Timeline.Quantiles(series, 0.75));
        }
        foreach (var stage in Run.Timeline.Layout.Stages)
        {
            Assert.Equal(Run.Timeline.Stages.PersonHours(stage), read.Timeline.Stages.PersonHours(stage));
        }
        Assert.Equal(Run.Figures, read.Figures);
        Assert.Equal((Run.Seed, Run.ScenarioHash, Run.File), (read.Seed, read.ScenarioHash, read.File));
        Assert.Equal(Run.Changes, read.Changes);
        Assert.Equal(Run.Environment, read.Environment);
        Assert.Equal(SummaryFile.Text(Run.Summarize()), SummaryFile.Text(read.Summarize()));
    }

    [Fact]
    public void Curves_that_were_kept_have_their_quantiles_and_take_no_more()
    {
        Write();
        var curves = StoredRun.Read(Folder).Run.Timeline;

        Assert.Equal(12, curves.Replications);
        Assert.Throws<KeyNotFoundException>(() => curves.Quantiles(curves.Layout.Series[0], 0.1));
        Assert.Throws<InvalidOperationException>(() => curves.Add([]));
        Assert.Throws<InvalidOperationException>(() => curves.Merge(Run.Timeline));
        Assert.Throws<InvalidOperationException>(() => Run.Timeline.Merge(curves));
        Assert.Throws<InvalidOperationException>(() => curves.Stages.Merge(Run.Timeline.Stages));
        Assert.Throws<InvalidOperationException>(() => curves.Stages.Add(new Model.StageRecord(curves.Layout)));
    }

    [Fact]
    public void A_folder_without_a_run_is_refused()
    {
        Refused("there is no folder");
        Directory.CreateDirectory(Folder);
        Refused("holds no result of this program");
        using (var place = ResultPlace.Take(Folder, ResultKind.Levels, replace: false))
        {
            place.Publish(new Manifest { Kind = ResultKind.Levels, Command = "rcsim levels" }, _ => { });
        }
        Refused("holds a two-level study, not a run");
    }

    [Fact]
    public void A_run_of_0_1_0_is_refused_in_words()
    {
        Directory.CreateDirectory(Folder);
        foreach (
            var file in Directory.GetFiles(
                Repository.File("tests", "RiverCrossingSim.Results.Tests", "Released", "0.1.0", "run")
            )
        )
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
        Refused("version 0.1.0 wrote it");
    }

    [Theory]
    [InlineData("results-version", "1", "with version 1 of the numbers, which rcsim")]
    [InlineData("seed", "\"seven\"", "does not say of which scenario and seed it is")]
    [InlineData("seed", "null", "does not say of which scenario and seed it is")]
    [InlineData("scenarios", "[]", "does not say of which scenario and seed it is")]
    [InlineData("scenarios", "3", "cannot be read")]
    [InlineData("replications", "null", "has not the columns and rows of the run")]
    [InlineData("replications", "{\"first\": 3, \"count\": 10}", "has not the columns and rows of the run")]
    [InlineData("elapsed_s", "1e300", "has a time that is none")]
    [InlineData("within_h", "1e300", "has a time that is none")]
    [InlineData("program", "\"x\"", "does not say which version of rcsim made it")]
    [InlineData("program", "\"another program 1.2\"", "does not say which version of rcsim made it")]
    public void A_manifest_that_says_something_else_is_refused(string key, string value, string words)
    {
        Write();
        Change("manifest.json", text => With(text, key, value));
        Refused(words);
    }

    [Theory]
    [InlineData("timeline.csv")]
    [InlineData("scenario.yaml")]
    [InlineData("figures.csv")]
    public void A_file_that_was_changed_or_is_missing_is_refused(string name)
    {
        Write();
        Change(name, text => text + "\n");
        Refused($"{name} was changed after the run wrote it");
        File.Delete(Path.Combine(Folder, name));
        Refused($"it has no {name}");
    }

    [Theory]
    [InlineData("replications.csv", "fingerprint\n", "fingerprints\n", "has not the columns and rows")]
    [InlineData("replications.csv", "\n3,completed,", "\n3,complete,", "has not the columns and rows")]
    [InlineData("replications.csv", "\n3,completed,", "\n3,completed,x", "has not the columns and rows")]
    [InlineData("replications.csv", "\n", "z\n", "has not the columns and rows")]
    [InlineData("timeline.csv", "\n1,", "\n1,north", "has not the curves")]
    [InlineData("stages.csv", ",crossing,", ",swimming,", "has not the stages")]
    [InlineData("timeline.csv", ",0\n", ",x\n", "has not the curves")]
    [InlineData("scenario.yaml", "name: ferries", "name: [", "is not the scenario of the run")]
    [InlineData("scenario.yaml", "600", "601", "is not the scenario of the run")]
    public void What_is_whole_but_not_of_the_run_is_refused(string name, string from, string to, string words)
    {
        Write();
        Change(name, text => text.Replace(from, to, StringComparison.Ordinal));
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, name))));
        Change(
            "manifest.json",
            text =>
            {
                var json = JsonNode.Parse(text)!;
                json["files"]![name] = hash;
                return json.ToJsonString();
            }
        );
        Refused(words);
    }

    void Write(TimeSpan? within = null)
    {
        using var place = ResultPlace.Take(Folder, ResultKind.Run, replace: false);
        place.Publish(
            Manifest.Of(Run, "rcsim run ferries.yaml", within),
            files =>
            {
                ResultsFolder.WriteReplications(Run, files);
                ResultsFolder.WriteSummary(Run, Run.Summarize(within), files);
            }
        );
    }

    void Refused(string words) =>
        Assert.Contains(
            words,
            Assert.Throws<PlaceException>(() => StoredRun.Read(Folder)).Message,
            StringComparison.Ordinal
        );

    void Change(string name, Func<string, string> change)
    {
        var path = Path.Combine(Folder, name);
        var (before, after) = (File.ReadAllText(path), change(File.ReadAllText(path)));
        Assert.NotEqual(before, after);
        File.WriteAllText(path, after);
    }

    static string With(string text, string key, string value)
    {
        var json = JsonNode.Parse(text)!;
        json[key] = JsonNode.Parse(value);
        return json.ToJsonString();
    }
}
