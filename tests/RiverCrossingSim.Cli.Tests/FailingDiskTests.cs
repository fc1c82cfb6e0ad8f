using RiverCrossingSim.Results;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>
/// Each single file operation of a command fails once, as on a disk that is full: one in sixteen, and with <c>RCSIM_ALL=1</c> every one.
/// </summary>
public sealed class FailingDiskTests : IDisposable
{
    static readonly int Stride = Environment.GetEnvironmentVariable("RCSIM_ALL") == "1" ? 1 : 16;

    readonly string _folder = Directory.CreateTempSubdirectory("failing").FullName;

    public FailingDiskTests()
    {
        File.WriteAllText(At("boat.yaml"), Samples.Boat);
        File.WriteAllText(At("study.yaml"), Samples.CraftStudy);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("run", "-n", "2")]
    [InlineData("compare", "-n", "2", "--variant", "two: sites.landing.craft=2")]
    public void The_former_result_is_whole_and_the_new_one_kept_and_named(string command, params string[] more)
    {
        string[] args = [command, At("boat.yaml"), .. more, "--out", At("out"), "--quiet"];
        Assert.Equal(0, InProcess.Run(Disk.Real, [.. args, "--seed", "1"]).Code);
        Exhaust(disk =>
        {
            var ended = InProcess.Run(disk, [.. args, "--seed", "2", "--force"]);
            if (ended.Code == 0)
            {
                Assert.Equal("2", ResultFolders.Seed(At("out")));
                Directory.Delete(At("out"), recursive: true);
                Assert.Equal(0, InProcess.Run(Disk.Real, [.. args, "--seed", "1"]).Code);
                return;
            }
            IsToldPlainly(ended);
            Assert.Equal("1", ResultFolders.Seed(At("out")));
            var kept = Named(ended.Error);
            Assert.True(
                kept.Any(folder => ResultFolders.Seed(folder) == "2")
                    || ended.Error.Contains("Nothing was run.", StringComparison.Ordinal),
                ended.Error
            );
            kept.ForEach(folder => Directory.Delete(folder, recursive: true));
        });
    }

    [Fact]
    public void A_sweep_goes_on_where_its_disk_failed_to_the_same_bytes()
    {
        string[] args = ["sweep", At("study.yaml"), "--threads", "1", "--quiet", "--out"];
        Assert.Equal(0, InProcess.Run(Disk.Real, [.. args, At("whole")]).Code);
        Exhaust(disk =>
        {
            var ended = InProcess.Run(disk, [.. args, At("cut")]);
            if (ended.Code != 0)
            {
                IsToldPlainly(ended);
                Named(ended.Error).ForEach(folder => Directory.Delete(folder, recursive: true));
            }
            ResultFolders.Whole(At("cut"));
            Assert.Equal(0, InProcess.Run(Disk.Real, [.. args, At("cut")]).Code);
            Assert.Equal(File.ReadAllText(At("whole/replications.csv")), File.ReadAllText(At("cut/replications.csv")));
            Assert.NotNull(ResultFolders.Whole(At("cut")));
            Directory.Delete(At("cut"), recursive: true);
        });
    }

    [Fact]
    public void An_export_is_whole_or_the_former_file_is_as_it_was()
    {
        Assert.Equal(0, InProcess.Run(Disk.Real, "sweep", At("study.yaml"), "--quiet", "--out", At("whole")).Code);
        var expected = File.ReadAllText(At("whole/replications.csv"));
        for (var k = 1; ; k++)
        {
            File.WriteAllText(At("table.csv"), "former");
            var disk = new FailingDisk(k);
            var ended = InProcess.Run(disk, "sweep", "export", At("whole/sweep.sqlite"), "--csv", At("table.csv"));
            if (!disk.HasFailed)
            {
                Assert.Equal((0, expected), (ended.Code, File.ReadAllText(At("table.csv"))));
                Assert.InRange(k, 6, 100);
                return;
            }
            IsToldPlainly(ended);
            Assert.Equal("former", File.ReadAllText(At("table.csv")));
            Assert.Equal(
                ["boat.yaml", "study.yaml", "table.csv"],
                Directory.GetFiles(_folder).Select(Path.GetFileName).Order()
            );
        }
    }

    static void Exhaust(Action<FailingDisk> attempt)
    {
        for (var k = 1; ; k += Stride)
        {
            var disk = new FailingDisk(k);
            attempt(disk);
            if (!disk.HasFailed)
            {
                Assert.True(k > 20);
                return;
            }
        }
    }

    static void IsToldPlainly(Ended ended)
    {
        Assert.Equal(74, ended.Code);
        Assert.StartsWith("rcsim: ", ended.Error, StringComparison.Ordinal);
        Assert.Contains("the disk is full", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    List<string> Named(string message) => ResultFolders.Named(message, At("out"), At("cut"));

    string At(string name) => Path.Combine(_folder, name);
}
