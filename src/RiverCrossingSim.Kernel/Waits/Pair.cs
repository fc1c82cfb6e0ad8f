namespace RiverCrossingSim.Kernel;

/// <summary>Two waits, or pairs of waits, of an Any or an All.</summary>
public readonly struct Pair<TFirst, TSecond> : IWait
    where TFirst : struct, IWait
    where TSecond : struct, IWait
{
    readonly TFirst _first;
    readonly TSecond _second;

    internal Pair(TFirst first, TSecond second)
    {
        _first = first;
        _second = second;
    }

    bool IWait.CanTakeBack => _first.CanTakeBack && _second.CanTakeBack;

    void IWait.Discard()
    {
        _first.Discard();
        _second.Discard();
    }

    void IWait.Join(WaitGroup group)
    {
        _first.Join(group);
        if (group.IsDecided)
        {
            _second.Discard();
        }
        else
        {
            _second.Join(group);
        }
    }
}
