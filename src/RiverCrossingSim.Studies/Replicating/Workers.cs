namespace RiverCrossingSim.Studies;

/// <summary>
/// Does numbered work on several threads, for every study. Items are claimed in their order, one at a time, and what is
/// claimed is finished, so what is done is the first items without a gap, whenever the study is ended.
/// </summary>
/// <typeparam name="TState">What a thread needs to work with: made once for each thread, and kept from run to run.</typeparam>
/// <typeparam name="TItem">What is to be done.</typeparam>
/// <param name="threads">Threads, at least 1.</param>
/// <param name="control">Who ends the study.</param>
/// <param name="prepare">Makes what a thread needs. Called by that thread.</param>
/// <param name="work">Does an item. Called by several threads, for different items.</param>
/// <remarks>
/// Where an item fails no more are claimed, but those claimed before are finished; so what is thrown is the failure of the lowest
/// item that fails at all, on any number of threads. An item may be given up by an <see cref="OperationCanceledException"/>
/// once <see cref="StudyControl.GiveUp"/> is cancelled: it is not done then, nor are those after it.
///
/// One thread is the caller's own: where only one is asked for, or there is only one item, or the system has no other, as in
/// a browser. Studies that an item itself runs heed the same token and tell nobody how far they are.
/// </remarks>
public sealed class Workers<TState, TItem>(
    int threads,
    StudyControl control,
    Func<TState> prepare,
    Action<TState, TItem> work
)
    where TState : class
{
    static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);

    readonly TState?[] _states = new TState?[threads];
    WorkQueue<TItem>? _queue;

    /// <summary>
    /// Items that may be claimed beyond the first that is not finished: how much is held back, at most, while one takes
    /// long.
    /// </summary>
    public int Ahead { get; init; } = Math.Max(1_024, 4 * threads);

    /// <summary>Takes each item once it and all before it are finished, in their order, by the thread that called; null for nobody.</summary>
    public Action<TItem>? Take { get; init; }

    /// <summary>Called several times a second, and at the end of a run, by the thread that called; null for nobody.</summary>
    public Action? Report { get; init; }

    /// <summary>Items done in this run, or the last one: the first of them, without a gap.</summary>
    public int Done => _queue?.Done ?? 0;

    /// <summary>What the threads have that worked so far.</summary>
    public IEnumerable<TState> States => _states.OfType<TState>();

    /// <summary>Does items until all are done or the study is ended.</summary>
    /// <param name="items">The items. The next is asked for when a thread is free, by any thread, but one at a time.</param>
    /// <param name="most">How many there can be: no more threads are started.</param>
    /// <returns>Items done.</returns>
    public int Run(IEnumerable<TItem> items, long most)
    {
        using var source = items.GetEnumerator();
        var count = OperatingSystem.IsBrowser() ? 1 : (int)Math.Clamp(most, 1, threads);
        var queue = _queue = new WorkQueue<TItem>(source, Ahead, Take is not null, count, control.End);
        if (count == 1)
        {
            WorkHere(queue);
        }
        else
        {
            WorkOnThreads(queue, count);
        }
        queue.ThrowIfFailed();
        return queue.Done;
    }

    void WorkHere(WorkQueue<TItem> queue)
    {
        var reported = control.Elapsed;
        Work(
            queue,
            0,
            () =>
            {
                TakeAll(queue);
                if (control.Elapsed - reported >= ReportEvery)
                {
                    reported = control.Elapsed;
                    Report?.Invoke();
                }
            }
        );
        Report?.Invoke();
    }

    void WorkOnThreads(WorkQueue<TItem> queue, int count)
    {
        var tasks = Enumerable
            .Range(0, count)
            .Select(worker => Task.Factory.StartNew(() => Work(queue, worker), TaskCreationOptions.LongRunning))
            .ToArray();
        try
        {
            for (var isWorking = true; isWorking; )
            {
                isWorking = queue.Attend(ReportEvery);
                TakeAll(queue);
                Report?.Invoke();
            }
        }
        finally
        {
            // Where taking or telling failed, nobody may be left at work behind the caller's back.
            queue.Stop();
            Task.WaitAll(tasks);
        }
    }

    void Work(WorkQueue<TItem> queue, int worker, Action? between = null)
    {
        using var scope = StudyScope.Enter(control.End);
        try
        {
            while (queue.Claim(out var number, out var item))
            {
                Do(queue, worker, number, item);
                between?.Invoke();
            }
        }
        finally
        {
            queue.Leave();
        }
    }

    void Do(WorkQueue<TItem> queue, int worker, int number, TItem item)
    {
        try
        {
            work(_states[worker] ??= prepare(), item);
            queue.Finish(number);
        }
        catch (OperationCanceledException) when (control.GiveUp.IsCancellationRequested)
        {
            queue.Stop();
        }
        catch (Exception cause)
        {
            queue.Fail(number, cause);
        }
    }

    void TakeAll(WorkQueue<TItem> queue)
    {
        while (Take is not null && queue.TryTake(out var item))
        {
            Take(item);
        }
    }
}
