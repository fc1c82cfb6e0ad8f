using System.Runtime.InteropServices;
using RiverCrossingSim.Results;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>What the course of all commands does where something is in its way.</summary>
public sealed class CourseTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("course").FullName;

    public CourseTests()
    {
        File.WriteAllText(At("boat.yaml"), Samples.Boat);
        File.WriteAllText(At("ferries.yaml"), Samples.Ferries);
        File.WriteAllText(
            At("seen.yaml"),
            "name: seen\nas-of: 1 h\nobserved: [{quantity: vehicles-across, low: 20, high: 50}]\n"
        );
        File.WriteAllText(
            At("study.yaml"),
            "name: s\nscenario: boat.yaml\nfactors: {c: {path: sites.landing.craft, values: [1, 2]}}\nreplications: 2\n"
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("replications.csv", "summary.json", "run", "ferries.yaml", "-n", "3")]
    [InlineData("replications.csv", "charts", "run", "ferries.yaml", "-n", "3")]
    [InlineData(
        "replications.csv",
        "summary.json",
        "compare",
        "ferries.yaml",
        "-n",
        "3",
        "--variant",
        "calm: fire.*.rate=0"
    )]
    [InlineData("replications.csv", "summary.json", "levels", "ferries.yaml", "--assumptions", "3", "--chance", "2")]
    [InlineData("replications.csv", "summary.json", "explain", "ferries.yaml", "-n", "3")]
    [InlineData("replications.csv", "summary.json", "forecast", "ferries.yaml", "--observed", "seen.yaml", "-n", "200")]
    [InlineData(
        "replications.csv",
        "summary.json",
        "calibrate",
        "ferries.yaml",
        "--observed",
        "seen.yaml",
        "-n",
        "200"
    )]
    [InlineData("screening.csv", "sensitivity.json", "sensitivity", "ferries.yaml", "-n", "0", "--trajectories", "10")]
    [InlineData("replications.csv", "charts", "sweep", "study.yaml")]
    [InlineData("validation.json", "validation.html", "validate", "--only", "random-numbers")]
    public void What_is_finished_is_kept_and_named_whatever_is_made_of_it(
        string kept,
        string fails,
        params string[] args
    )
    {
        string[] all = [.. args.Select(arg => arg.EndsWith(".yaml", StringComparison.Ordinal) ? At(arg) : arg)];
        var ended = InProcess.Run(new FaultyDisk(fails), [.. all, "--out", At("out"), "--quiet"]);
        Assert.Equal(70, ended.Code);
        Assert.Contains("an error of the program", ended.Error, StringComparison.Ordinal);
        var folder = Assert.Single(Directory.GetDirectories(At("out")));
        Assert.Contains($"What was finished is in {folder}.", ended.Error, StringComparison.Ordinal);
        Assert.NotEmpty(File.ReadAllText(Path.Combine(folder, kept)));
        Assert.True(ResultFolders.Whole(folder)!.Value.GetProperty("partial").GetBoolean());

        var again = InProcess.Run(Disk.Real, [.. all, "--out", At("out"), "--quiet"]);
        Assert.Equal(0, again.Code);
        Assert.Contains(folder, again.Error, StringComparison.Ordinal);
        Assert.NotNull(ResultFolders.Whole(folder));
    }

    [Fact]
    public void A_fault_in_telling_names_the_result_which_is_in_its_place()
    {
        var ended = Course(tell: _ => throw new InvalidOperationException("It lost its voice."));
        Assert.Equal("It lost its voice.", Assert.IsType<InvalidOperationException>(ended.Thrown).Message);
        Assert.Contains($"the result is whole in {At("out")};", ended.Error, StringComparison.Ordinal);
        Assert.NotNull(ResultFolders.Whole(At("out")));
    }

    [Fact]
    public void A_fault_in_summarizing_costs_no_row()
    {
        var ended = Course(write: _ => throw new InvalidOperationException("It cannot count."));
        Assert.Equal("It cannot count.", Assert.IsType<FinishedWorkException>(ended.Thrown).InnerException!.Message);
        var folder = Assert.Single(Directory.GetDirectories(At("out")));
        Assert.Equal("rows", File.ReadAllText(Path.Combine(folder, "rows.csv")));
    }

    [Theory]
    [InlineData(".rcsim-lock", "is writing to")]
    [InlineData("sweep.sqlite.lock", "is running the sweep")]
    public void A_place_that_another_process_uses_is_to_be_tried_again(string held, string words)
    {
        string[] sweep = ["sweep", At("study.yaml"), "--out", At("out"), "--quiet"];
        Assert.Equal(0, InProcess.Run(Disk.Real, sweep).Code);
        using (Disk.Real.Hold(At($"out/{held}")))
        {
            var ended = InProcess.Run(Disk.Real, sweep);
            Assert.Equal(75, ended.Code);
            Assert.Contains(words, ended.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_trace_that_another_process_uses_is_to_be_tried_again_and_what_is_wrong_besides_is_not()
    {
        Directory.CreateDirectory(At("trace"));
        using (Disk.Real.Hold(At("trace/.rcsim-lock")))
        {
            string[] run = ["run", At("boat.yaml"), "-n", "2", "--out", At("out"), "--trace", At("trace")];
            Assert.Equal(75, InProcess.Run(Disk.Real, run).Code);
            Assert.Equal(2, InProcess.Run(Disk.Real, [.. run, "--within", "9 d"]).Code);
        }
    }

    [Fact]
    public void A_signal_while_the_place_is_taken_ends_the_command()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -HUP.");
        using var came = new ManualResetEventSlim();
        // A process that does not heed the signal would be ended by it, and the tests with it.
        using var heeded = PosixSignalRegistration.Create(
            PosixSignal.SIGHUP,
            context =>
            {
                context.Cancel = true;
                came.Set();
            }
        );
        var ended = InProcess.Run(
            new SignallingDisk(came),
            "run",
            At("ferries.yaml"),
            "-n",
            "3000",
            "--out",
            At("out"),
            "--quiet"
        );
        Assert.Equal(130, ended.Code);
    }

    /// <summary>A command with rows of its own, and what befalls it.</summary>
    (string Error, Exception? Thrown) Course(Action<ResultFiles>? write = null, Action<string>? tell = null)
    {
        var request = new StudyRequest
        {
            Threads = 1,
            Command = "rcsim test",
            Folder = At("out"),
        };
        Exception? thrown = null;
        var ended = InProcess.Run(
            Disk.Real,
            () =>
            {
                thrown = Record.Exception(() =>
                    new StudyCourse<string, string>(request)
                    {
                        Subject = "a scenario",
                        Title = name => name,
                        Place = request.PlaceIn(null, ResultKind.Run),
                        Replicate = _ => "rows",
                        TooLittle = "anything",
                        Conclude = rows => new StudyOutcome
                        {
                            IsPartial = false,
                            Manifest = () => new Manifest { Kind = ResultKind.Run, Command = "rcsim test" },
                            WriteReplications = files => files.Text("rows.csv", rows),
                            Write = write ?? (_ => { }),
                            Tell = tell ?? (_ => { }),
                        },
                    }.Run()
                );
                return 0;
            }
        );
        return (ended.Error, thrown);
    }

    string At(string name) => Path.Combine(_folder, name);

    /// <summary>A disk on which the program itself fails, not the disk, where it comes to a file.</summary>
    sealed class FaultyDisk(string fails) : DiskOfTest
    {
        public override Stream Create(string path) =>
            path.Contains(fails, StringComparison.Ordinal)
                ? throw new InvalidOperationException("It fell off the easel.")
                : base.Create(path);
    }

    /// <summary>A disk that sends the process a signal when a folder is taken, and waits until it has come.</summary>
    sealed class SignallingDisk(ManualResetEventSlim came) : DiskOfTest
    {
        public override IDisposable Hold(string path)
        {
            using var kill = System.Diagnostics.Process.Start("sh", ["-c", $"kill -HUP {Environment.ProcessId}"]);
            kill.WaitForExit();
            Assert.True(came.Wait(TimeSpan.FromSeconds(30)));
            return base.Hold(path);
        }
    }

    /// <summary>The real disk, of which a test takes the operation that it is about.</summary>
    abstract class DiskOfTest : IDisk
    {
        public void MakeFolder(string path) => Disk.Real.MakeFolder(path);

        public virtual Stream Create(string path) => Disk.Real.Create(path);

        public virtual IDisposable Hold(string path) => Disk.Real.Hold(path);

        public void Move(string from, string to) => Disk.Real.Move(from, to);

        public void Replace(string from, string to) => Disk.Real.Replace(from, to);

        public void Delete(string path) => Disk.Real.Delete(path);

        public void DeleteFolder(string path) => Disk.Real.DeleteFolder(path);
    }
}
