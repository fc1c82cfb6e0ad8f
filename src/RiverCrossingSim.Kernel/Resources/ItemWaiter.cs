namespace RiverCrossingSim.Kernel;

/// <summary>A waiter at a store, with the thing that it brings or has been given.</summary>
internal sealed class ItemWaiter<T>(Store<T> store, int index) : Waiter(store, index)
{
    internal T Content = default!;
    internal bool IsPut;

    internal override object? Item => IsPut ? null : Content;

    internal override void Clear()
    {
        base.Clear();
        Content = default!;
    }

    /// <summary>Gives the thing away and the waiter back.</summary>
    internal T Take()
    {
        var content = Content;
        Content = default!;
        Source.Return(this);
        return content;
    }
}
