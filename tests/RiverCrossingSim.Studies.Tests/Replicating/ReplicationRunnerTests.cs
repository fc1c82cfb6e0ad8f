using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies.Tests;

public class ReplicationRunnerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Rows_stand_in_the_order_of_their_replications(int threads)
    {
        var runner = Fakes.Runner(chance => chance * 0.5, new StudyOptions { Threads = threads });
        runner.RunTo(5_000);

        var table = runner.TableOf(0);
        Assert.Equal(5_000, table.Count);
        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => i * 0.5), table[Headline.Duration].ToArray());
        Assert.Equal(5_000, runner.TimelineOf(0).Replications);
    }

    [Fact]
    public void Going_on_gives_the_same_as_going_at_once()
    {
        var once = Fakes.Runner(chance => chance, new StudyOptions());
        once.RunTo(700);
        var thrice = Fakes.Runner(chance => chance, new StudyOptions());
        thrice.RunTo(200);
        thrice.RunTo(300);
        thrice.RunTo(700);

        Assert.Equal(once.TableOf(0)[Headline.Duration].ToArray(), thrice.TableOf(0)[Headline.Duration].ToArray());
        Assert.Equal(once.TableOf(0).Fingerprints, thrice.TableOf(0).Fingerprints);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_cancelled_run_keeps_all_that_was_begun_and_nothing_else(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var options = new StudyOptions { Threads = threads };
        var (begun, begunAtCancel) = (0, 0);
        var runner = Fakes.Runner(
            chance =>
            {
                Interlocked.Increment(ref begun);
                if (chance == 300)
                {
                    cancellation.Cancel();
                    begunAtCancel = Volatile.Read(ref begun);
                }
                Thread.SpinWait(1_000);
                return chance;
            },
            options,
            cancellation: cancellation.Token
        );
        runner.RunTo(1_000_000);

        var table = runner.TableOf(0);
        Assert.Equal(begun, table.Count);
        Assert.InRange(table.Count, 301, begunAtCancel + threads);
        Assert.Equal(Enumerable.Range(0, table.Count).Select(i => (double)i), table[Headline.Duration].ToArray());
        Assert.Equal(table.Count, runner.TimelineOf(0).Replications);
        Assert.Equal(table.Count, table.Fingerprints.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_failure_names_the_first_replication_that_failed_and_its_seed(int threads)
    {
        var options = new StudyOptions { Threads = threads, Seed = 42 };
        var runner = Fakes.Runner(
            chance => chance % 100 == 77 ? throw new InvalidOperationException("a lost ferry") : chance,
            options
        );

        var failure = Assert.Throws<ReplicationException>(() => runner.RunTo(1_000));
        Assert.Equal(77, failure.Replication);
        Assert.Equal("Replication 77 (counted from 0) of seed 42 failed: a lost ferry", failure.Message);
    }

    [Fact]
    public void Assumptions_can_be_held_while_chance_varies()
    {
        var runner = Fakes.Runner(chance => chance, new StudyOptions { Indices = row => (7, row + 10) });
        runner.RunTo(3);

        Assert.Equal([10.0, 11, 12], runner.TableOf(0)[Headline.Duration].ToArray());
        Assert.All(runner.TableOf(0).Fingerprints, fingerprint => Assert.Equal(7u, fingerprint >> 32));
    }

    [Fact]
    public void Progress_is_told_by_the_calling_thread_and_ends_at_the_target()
    {
        var told = new List<(StudyProgress Progress, int Thread)>();
        var options = new StudyOptions { Progress = now => told.Add((now, Environment.CurrentManagedThreadId)) };
        Fakes.Runner(chance => chance, options).RunTo(250);

        Assert.All(told, now => Assert.Equal(Environment.CurrentManagedThreadId, now.Thread));
        Assert.Equal((250, 250), (told[^1].Progress.Done, told[^1].Progress.Target));
    }

    [Fact]
    public void A_part_of_a_study_may_begin_anywhere()
    {
        using var runner = Fakes.Runner(chance => chance, new StudyOptions(), first: 500);
        runner.RunTo(3);
        Assert.Equal([500.0, 501, 502], runner.TableOf(0)[Headline.Duration].ToArray());

        using var failing = Fakes.Runner(
            chance => chance == 507 ? throw new InvalidOperationException("a lost ferry") : chance,
            new StudyOptions { Seed = 42 },
            first: 500
        );
        var failure = Assert.Throws<ReplicationException>(() => failing.RunTo(100));
        Assert.Equal(507, failure.Replication);
    }

    [Fact]
    public void What_is_given_up_takes_those_after_it_along_from_rows_and_curves_alike()
    {
        using var cancellation = new CancellationTokenSource();
        var experiment = Fakes.Experiment(
            (chance, giveUp) =>
            {
                if (chance == 3)
                {
                    giveUp.WaitHandle.WaitOne();
                    giveUp.ThrowIfCancellationRequested();
                }
                if (chance == 10)
                {
                    cancellation.Cancel();
                }
                return chance;
            }
        );
        var handedOn = new System.Collections.Concurrent.ConcurrentBag<int>();
        using var runner = new ReplicationRunner(
            [
                Recording.WithTimeline(experiment),
                Recording.WithSink(experiment, (replication, samples) => handedOn.Add(replication + samples.Curves[0])),
            ],
            new StudyOptions { Threads = 2 },
            cancellation.Token
        );
        runner.RunTo(100);

        Assert.Equal([0.0, 1, 2], runner.TableOf(1)[Headline.Duration].ToArray());
        Assert.Equal(3, runner.TimelineOf(0).Replications);
        Assert.Equal([0, 2, 4], handedOn.Order());
        Assert.Throws<InvalidOperationException>(() => runner.TimelineOf(1));
    }

    [Fact]
    public void Rows_alone_may_be_kept()
    {
        var recording = Recording.OfRows(Fakes.Experiment((chance, _) => chance));
        using var runner = new ReplicationRunner([recording], new StudyOptions(), CancellationToken.None);
        runner.RunTo(300);

        Assert.Equal(300, runner.TableOf(0).Count);
        Assert.Throws<InvalidOperationException>(() => runner.TimelineOf(0));
    }
}
