namespace RiverCrossingSim.Model;

/// <summary>
/// The use of a site: the time in which its craft or lanes were busy while it was open, over all their time while it was
/// open. What is busy after a closure has begun, or at the end of the replication, counts up to then.
/// </summary>
/// <param name="gate">The site's gate, which knows how long it was closed.</param>
sealed class UseMeter(Gate gate)
{
    TimeSpan _noted;
    double _closed,
        _busySeconds,
        _openSeconds;
    int _busy,
        _able;

    /// <summary>Begins a replication, with nothing busy.</summary>
    public void Begin() => (_noted, _closed, _busySeconds, _openSeconds, _busy, _able) = (default, 0, 0, 0, 0, 0);

    /// <summary>Takes note of what is busy from now on.</summary>
    /// <param name="now">Time after the order.</param>
    /// <param name="busy">Craft or lanes that are busy.</param>
    /// <param name="able">Craft or lanes that could be; those that are busy count in any case.</param>
    public void Note(TimeSpan now, int busy, int able)
    {
        Count(now);
        (_busy, _able) = (busy, Math.Max(busy, able));
    }

    /// <summary>The use up to now, from 0 to 1; 0 where it was never open.</summary>
    /// <param name="now">Time after the order.</param>
    public double Use(TimeSpan now)
    {
        Count(now);
        return _openSeconds > 0 ? Math.Min(1, _busySeconds / _openSeconds) : 0;
    }

    void Count(TimeSpan now)
    {
        gate.Settle(now);
        var closed = gate.Seconds();
        var open = Math.Max(0, (now - _noted).TotalSeconds - (closed - _closed));
        _busySeconds += open * _busy;
        _openSeconds += open * _able;
        (_noted, _closed) = (now, closed);
    }
}
