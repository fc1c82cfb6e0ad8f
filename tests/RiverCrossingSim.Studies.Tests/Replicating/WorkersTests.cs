using System.Collections.Concurrent;

namespace RiverCrossingSim.Studies.Tests;

public class WorkersTests
{
    static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Every_item_is_done_once(int threads)
    {
        using var control = new StudyControl(null, CancellationToken.None);
        var did = new ConcurrentBag<int>();
        var workers = Workers(threads, control, did.Add);

        Assert.Equal(1_000, workers.Run(Enumerable.Range(100, 1_000), 1_000));
        Assert.Equal(Enumerable.Range(100, 1_000), did.Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void When_it_is_ended_all_that_was_begun_is_finished_and_nothing_is_missing(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        using var control = new StudyControl(null, cancellation.Token);
        var did = new ConcurrentBag<int>();
        var workers = Workers(
            threads,
            control,
            item =>
            {
                if (item == 20)
                {
                    cancellation.Cancel();
                }
                did.Add(item);
            }
        );

        var done = workers.Run(Enumerable.Range(0, 1_000_000), 1_000_000);
        Assert.InRange(done, 21, 20 + threads + workers.Ahead);
        Assert.True(threads > 1 || done == 21);
        Assert.Equal(Enumerable.Range(0, done), did.Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_lowest_item_that_fails_is_told_whichever_fails_first(int threads)
    {
        using var control = new StudyControl(null, CancellationToken.None);
        using var laterFailed = new ManualResetEventSlim();
        var did = new ConcurrentBag<int>();
        var workers = Workers(
            threads,
            control,
            item =>
            {
                switch (item)
                {
                    case 5:
                        laterFailed.Set();
                        throw new InvalidOperationException("item 5");
                    case 3:
                        Assert.True(threads == 1 || laterFailed.Wait(LongEnough));
                        throw new InvalidOperationException("item 3");
                    default:
                        did.Add(item);
                        break;
                }
            }
        );

        var failure = Assert.Throws<InvalidOperationException>(() => workers.Run(Enumerable.Range(0, 1_000), 1_000));
        Assert.Equal("item 3", failure.Message);
        Assert.Equal([0, 1, 2], did.Order().Take(3));
        Assert.Equal(3, workers.Done);
    }

    [Fact]
    public void An_item_that_cannot_be_had_is_a_failure()
    {
        using var control = new StudyControl(null, CancellationToken.None);
        IEnumerable<int> Items()
        {
            yield return 0;
            throw new InvalidOperationException("no more");
        }

        var failure = Assert.Throws<InvalidOperationException>(() =>
            Workers(4, control, _ => { }).Run(Items(), int.MaxValue)
        );
        Assert.Equal("no more", failure.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Finished_items_are_taken_in_their_order_by_the_caller_and_work_is_never_far_ahead(int threads)
    {
        using var control = new StudyControl(null, CancellationToken.None);
        var (taken, farthest, caller) = (0, 0, Environment.CurrentManagedThreadId);
        var workers = new Workers<object, int>(
            threads,
            control,
            () => new object(),
            (_, item) =>
            {
                // One more than is counted may be taken already.
                var ahead = item - Volatile.Read(ref taken) - 1;
                InterlockedMax(ref farthest, ahead);
            }
        )
        {
            Ahead = 4,
            Take = Take,
        };

        Assert.Equal(500, workers.Run(Enumerable.Range(0, 500), 500));
        Assert.Equal(500, taken);
        Assert.InRange(farthest, -1, 3);

        void Take(int item)
        {
            Assert.Equal((taken, caller), (item, Environment.CurrentManagedThreadId));
            Volatile.Write(ref taken, taken + 1);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void What_taking_throws_reaches_the_caller_when_nobody_is_at_work_any_more(int threads)
    {
        using var control = new StudyControl(null, CancellationToken.None);
        var (begun, ended) = (0, 0);
        var workers = new Workers<object, int>(
            threads,
            control,
            () => new object(),
            (_, _) =>
            {
                Interlocked.Increment(ref begun);
                Thread.SpinWait(1_000);
                Interlocked.Increment(ref ended);
            }
        )
        {
            Take = item =>
            {
                if (item == 10)
                {
                    throw new IOException("full");
                }
            },
        };

        Assert.Throws<IOException>(() => workers.Run(Enumerable.Range(0, 1_000_000), 1_000_000));
        Assert.Equal(begun, ended);
        Assert.True(begun < 1_000_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_scope_around_the_caller_ends_it_too(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        using var scope = StudyScope.Enter(cancellation.Token);
        using var control = new StudyControl(null, CancellationToken.None);
        var workers = Workers(
            threads,
            control,
            item =>
            {
                if (item == 20)
                {
                    cancellation.Cancel();
                }
            }
        );

        Assert.InRange(workers.Run(Enumerable.Range(0, 1_000_000), 1_000_000), 21, 999_999);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Studies_within_an_item_heed_the_token_and_tell_nobody(int threads)
    {
        var told = new ConcurrentBag<StudyProgress>();
        using var cancellation = new CancellationTokenSource();
        using var scope = StudyScope.Enter(cancellation.Token, told.Add);
        using var control = new StudyControl(null, CancellationToken.None);
        var seen = new ConcurrentBag<bool>();
        Workers(
                threads,
                control,
                _ =>
                {
                    using var inner = new StudyControl(null, CancellationToken.None);
                    inner.Report(1, 1);
                    cancellation.Cancel();
                    seen.Add(inner.End.IsCancellationRequested);
                }
            )
            .Run(Enumerable.Range(0, 10), 10);

        Assert.All(seen, Assert.True);
        Assert.NotEmpty(seen);
        Assert.Empty(told);
        Assert.NotNull(StudyScope.Progress);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Progress_only_grows_and_is_told_by_the_caller(int threads)
    {
        var told = new List<(int Done, int Thread)>();
        using var isTold = new ManualResetEventSlim();
        using var scope = StudyScope.Enter(
            CancellationToken.None,
            now =>
            {
                told.Add((now.Done, Environment.CurrentManagedThreadId));
                isTold.Set();
            }
        );
        using var control = new StudyControl(null, CancellationToken.None);
        Workers<object, int>? workers = null;
        workers = new Workers<object, int>(
            threads,
            control,
            () => new object(),
            (_, item) => Assert.True(threads == 1 || item != 1_000 || isTold.Wait(LongEnough))
        )
        {
            Report = () => control.Report(workers!.Done, 2_000),
        };
        workers.Run(Enumerable.Range(0, 2_000), 2_000);

        Assert.InRange(told.Count, threads == 1 ? 1 : 2, int.MaxValue);
        Assert.Equal(told.Select(now => now.Done).Order(), told.Select(now => now.Done));
        Assert.Equal(2_000, told[^1].Done);
        Assert.All(told, now => Assert.Equal(Environment.CurrentManagedThreadId, now.Thread));
    }

    [Fact]
    public void One_thread_is_the_callers_own_and_keeps_what_it_made()
    {
        using var control = new StudyControl(null, CancellationToken.None);
        var made = 0;
        var threads = new HashSet<int>();
        var workers = new Workers<object, int>(
            1,
            control,
            () => ++made,
            (_, _) => threads.Add(Environment.CurrentManagedThreadId)
        );
        workers.Run(Enumerable.Range(0, 5), 5);
        workers.Run(Enumerable.Range(5, 5), 5);

        Assert.Equal([Environment.CurrentManagedThreadId], threads);
        Assert.Equal(1, made);
    }

    static Workers<object, int> Workers(int threads, StudyControl control, Action<int> work) =>
        new(threads, control, () => new object(), (_, item) => work(item));

    static void InterlockedMax(ref int greatest, int value)
    {
        for (var seen = Volatile.Read(ref greatest); value > seen; seen = Volatile.Read(ref greatest))
        {
            Interlocked.CompareExchange(ref greatest, value, seen);
        }
    }
}
