namespace RiverCrossingSim.Kernel;

/// <summary>Two waits, or pairs of waits, of an Any or an All.</summary>
public readonly struct Pair<TFirst, TSecond> : IWait
    where TFirst : struct, IWait
    where TSecond : struct, IWait
{
    readonly TFirst first;
    readonly TSecond second;

    internal Pair(TFirst first, TSecond second)
    {
        this.first = first;
        this.second = second;
    }

    bool IWait.CanTakeBack => first.CanTakeBack && second.CanTakeBack;

    void IWait.Discard()
    {
        first.Discard();
        second.Discard();
    }

    void IWait.Join(WaitGroup group)
    {
        first.Join(group);
        if (group.IsDecided)
        {
            second.Discard();
        }
        else
        {
            second.Join(group);
        }
    }
}
