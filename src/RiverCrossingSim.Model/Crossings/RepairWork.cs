namespace RiverCrossingSim.Model;

/// <summary>
/// The repair of a bridge piece by piece, step or section: how long each takes, and when headquarters expects so many to be
/// done.
/// </summary>
/// <param name="world">What the parts of a replication share.</param>
/// <param name="usual">How long a piece takes; null where nothing is ever repaired.</param>
/// <param name="pieces">The stream of the times of the pieces.</param>
/// <param name="site">The site, which names the errors of headquarters.</param>
sealed class RepairWork(World world, Quantity? usual, ulong pieces, string site)
{
    readonly ulong _errors = StreamId.Of("estimate of bridge", site);
    TimeSpan _damaged,
        _since,
        _ends;
    double _error,
        _growth;
    uint _begun,
        _heard;

    /// <summary>Whether headquarters has heard of the last damage.</summary>
    public bool IsKnown => world.Estimates.Knows(_damaged);

    /// <summary>Forgets the last replication.</summary>
    public void Begin()
    {
        _damaged = _since = _ends = default;
        _error = _growth = 1;
        _begun = _heard = 0;
    }

    /// <summary>The bridge is damaged.</summary>
    public void NoteDamage() => (_damaged, _error) = world.Estimates.Hear(_errors, _heard++);

    /// <summary>Begins the next piece.</summary>
    /// <param name="growth">How many times as long as usual it takes; later damage does not change that.</param>
    /// <returns>When it will be done.</returns>
    public TimeSpan BeginPiece(double growth = 1)
    {
        _growth = growth;
        _since = world.Sim.Now;
        return _ends = _since + Moment.Seconds(world.Draw(usual!, pieces, _begun++) * growth);
    }

    /// <summary>When headquarters expects so many pieces to be done, the one that is begun among them.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="growth">How many times as long as usual those take that are not begun.</param>
    public TimeSpan Expected(int count, double growth = 1)
    {
        var now = world.Sim.Now;
        if (world.Estimates.IsPerfect)
        {
            var rest = Moment.Later(_ends - now, TimeSpan.Zero);
            for (uint piece = 1; piece < count; piece++)
            {
                rest += Moment.Seconds(world.Draw(usual!, pieces, _begun + piece - 1) * growth);
            }
            return now + rest;
        }
        var begun = world.Estimates.Remaining(usual!, _since, _growth);
        return now + (begun + Moment.Seconds((count - 1) * world.Estimates.Usual(usual!) * growth)) * _error;
    }
}
