using System.Runtime.ExceptionServices;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The items of one run of <see cref="Workers{TState, TItem}"/>: which are claimed, which are finished, and when it ends.
/// Any number of threads may use it.
/// </summary>
/// <param name="source">The items, in their order. It is asked for the next one by one thread at a time.</param>
/// <param name="ahead">Items that may be claimed beyond the first that is not finished, or not taken.</param>
/// <param name="isTaken">Whether somebody takes the finished items, in their order.</param>
/// <param name="workers">Threads that will claim; each says when it leaves.</param>
/// <param name="end">Cancelled when no more is to be claimed.</param>
sealed class WorkQueue<TItem>(IEnumerator<TItem> source, int ahead, bool isTaken, int workers, CancellationToken end)
{
    // A ring: an item keeps its slot until all before it are finished and, where they are taken, it is taken.
    readonly (TItem Item, bool IsFinished)[] _slots = new (TItem, bool)[ahead];
    readonly object _gate = new();
    int _working = workers;
    int _blocked;
    int _claimed;
    int _done;
    int _taken;
    bool _isOver;
    int _failed = int.MaxValue;
    ExceptionDispatchInfo? _failure;

    /// <summary>Items finished: the first ones, without a gap.</summary>
    public int Done => Volatile.Read(ref _done);

    int Freed => isTaken ? _taken : _done;

    /// <summary>Claims the next item; waits where too many are claimed that are not finished.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="item">The item.</param>
    /// <returns>False where there is none, or no more is to be done.</returns>
    public bool Claim(out int number, out TItem item)
    {
        lock (_gate)
        {
            while (!IsOver() && _claimed - Freed >= _slots.Length)
            {
                _blocked++;
                Monitor.Wait(_gate);
                _blocked--;
            }
            number = _claimed;
            if (IsOver() || !HasNext())
            {
                item = default!;
                return false;
            }
            item = source.Current;
            _slots[_claimed++ % _slots.Length] = (item, false);
            return true;
        }
    }

    /// <summary>An item that was claimed is finished.</summary>
    public void Finish(int number)
    {
        lock (_gate)
        {
            _slots[number % _slots.Length].IsFinished = true;
            var before = _done;
            while (_done < _claimed && _slots[_done % _slots.Length].IsFinished)
            {
                _slots[_done++ % _slots.Length].IsFinished = false;
            }
            if (_done > before && (_blocked > 0 || isTaken))
            {
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>An item that was claimed failed: no more are claimed, those that are claimed go on.</summary>
    public void Fail(int number, Exception cause)
    {
        lock (_gate)
        {
            if (number < _failed)
            {
                (_failed, _failure) = (number, ExceptionDispatchInfo.Capture(cause));
            }
            Over();
        }
    }

    /// <summary>No more are claimed.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            Over();
        }
    }

    /// <summary>A thread will claim no more.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            _working--;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until there is something to take, all threads have left, or some time has passed.</summary>
    /// <returns>Whether threads are at work.</returns>
    public bool Attend(TimeSpan longest)
    {
        lock (_gate)
        {
            if (_working > 0 && !(isTaken && _taken < _done))
            {
                Monitor.Wait(_gate, longest);
            }
            return _working > 0;
        }
    }

    /// <summary>Takes the next of the finished items.</summary>
    public bool TryTake(out TItem item)
    {
        lock (_gate)
        {
            if (_taken == _done)
            {
                item = default!;
                return false;
            }
            item = _slots[_taken++ % _slots.Length].Item;
            if (_blocked > 0)
            {
                Monitor.PulseAll(_gate);
            }
            return true;
        }
    }

    /// <summary>Throws what the lowest of the items that failed threw.</summary>
    public void ThrowIfFailed() => _failure?.Throw();

    bool IsOver() => _isOver || end.IsCancellationRequested;

    bool HasNext()
    {
        try
        {
            return source.MoveNext();
        }
        catch (Exception cause)
        {
            Fail(_claimed, cause);
            return false;
        }
    }

    void Over()
    {
        _isOver = true;
        Monitor.PulseAll(_gate);
    }
}
