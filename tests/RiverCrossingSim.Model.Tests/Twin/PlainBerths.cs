namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The berths on one bank: first come, first served; each is held until the ferry leaves.</summary>
sealed class PlainBerths(int berths, Action<PlainFerry> docked)
{
    readonly List<PlainFerry> _queue = [];

    /// <summary>The ferries at a berth, in the order in which they docked.</summary>
    public List<PlainFerry> Docked { get; } = [];

    /// <summary>Lets all others look for something to carry before one does again.</summary>
    public void PutLast(PlainFerry ferry)
    {
        Docked.Remove(ferry);
        Docked.Add(ferry);
    }

    /// <summary>Takes a berth, or waits for one.</summary>
    public void Dock(PlainFerry ferry)
    {
        _queue.Add(ferry);
        Admit();
    }

    /// <summary>Gives up the berth, or the wait for it.</summary>
    public void Leave(PlainFerry ferry)
    {
        _queue.Remove(ferry);
        Docked.Remove(ferry);
        Admit();
    }

    void Admit()
    {
        while (_queue.Count > 0 && Docked.Count < berths)
        {
            var next = _queue[0];
            _queue.RemoveAt(0);
            Docked.Add(next);
            docked(next);
        }
    }
}
