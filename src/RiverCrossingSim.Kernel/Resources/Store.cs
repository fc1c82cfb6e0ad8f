using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// Things in a row, up to a capacity: who takes waits while there is none, who brings waits while there is no room;
/// first come, first served on either side, and first in, first out for the things.
/// </summary>
/// <typeparam name="T">The type of the things.</typeparam>
public sealed class Store<T> : Waitable
{
    T[] _items = new T[4]; // a ring
    int _head;
    WaitQueue _puts;
    WaitQueue _gets;

    /// <summary>Makes an empty store.</summary>
    /// <param name="simulation">The simulation that it is part of.</param>
    /// <param name="name">The name, as messages give it.</param>
    /// <param name="capacity">The most things that it holds; at least 1; without a limit unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below 1.</exception>
    public Store(Simulation simulation, string name, int capacity = int.MaxValue)
        : base(simulation, name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        Capacity = capacity;
        _puts = new(this);
        _gets = new(this);
    }

    /// <summary>The things that are in it. After a get was given back it can be above the capacity for a while.</summary>
    public int Count { get; private set; }

    /// <summary>The most things that it holds.</summary>
    public int Capacity { get; }

    /// <summary>The gets that wait.</summary>
    public int GetQueueLength => _gets.Count;

    /// <summary>The puts that wait.</summary>
    public int PutQueueLength => _puts.Count;

    /// <summary>Takes the first thing, when there is one.</summary>
    public StoreGet<T> Get() => new(this);

    /// <summary>Brings a thing, when there is room.</summary>
    /// <param name="item">The thing.</param>
    public StorePut<T> Put(T item) => new(this, item);

    /// <summary>Brings a thing if there is room now; for code that cannot wait.</summary>
    /// <param name="item">The thing.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryPut(T item)
    {
        if (Count >= Capacity)
        {
            return false;
        }

        Touch();
        Append(item);
        if (_gets.Count > 0)
        {
            Settle();
        }

        return true;
    }

    /// <summary>Takes the first thing if there is one now; for code that cannot wait.</summary>
    /// <param name="item">The thing.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T item)
    {
        if (Count == 0)
        {
            item = default;
            return false;
        }

        item = RemoveFirst();
        if (_puts.Count > 0)
        {
            Settle();
        }

        return true;
    }

    internal ItemWaiter<T> RentPut(T item)
    {
        var waiter = Unsafe.As<ItemWaiter<T>>(Rent());
        waiter.Content = item;
        waiter.IsPut = true;
        return waiter;
    }

    internal ItemWaiter<T> RentGet()
    {
        var waiter = Unsafe.As<ItemWaiter<T>>(Rent());
        waiter.IsPut = false;
        return waiter;
    }

    internal override void Begin(Waiter waiter)
    {
        Touch();
        QueueOf(waiter).Add(waiter);
        Settle();
    }

    internal override void Withdraw(Waiter waiter) => QueueOf(waiter).Remove(waiter);

    internal override bool CanTakeBack(Waiter waiter) => !Unsafe.As<ItemWaiter<T>>(waiter).IsPut;

    internal override void TakeBack(Waiter waiter)
    {
        var got = Unsafe.As<ItemWaiter<T>>(waiter);
        if (!got.IsPut)
        {
            GrowIfFull();
            _head = (_head - 1) & (_items.Length - 1);
            _items[_head] = got.Content;
            Count++;
            Settle();
        }
    }

    internal override string Describe(Waiter waiter) =>
        Unsafe.As<ItemWaiter<T>>(waiter).IsPut
            ? $"room in store '{Name}' ({Count} of {Capacity} full)"
            : $"an item from store '{Name}' (it holds {Count})";

    private protected override void Restore()
    {
        _puts.Clear();
        _gets.Clear();
        Array.Clear(_items);
        _head = Count = 0;
    }

    private protected override Waiter NewWaiter(int index) => new ItemWaiter<T>(this, index);

    ref WaitQueue QueueOf(Waiter waiter) => ref Unsafe.As<ItemWaiter<T>>(waiter).IsPut ? ref _puts : ref _gets;

    void Settle()
    {
        ServeGets();
        ServePuts();
    }

    void ServeGets()
    {
        while (_gets.Count > 0 && Count > 0)
        {
            ServeGet(Unsafe.As<ItemWaiter<T>>(_gets.TakeFirst()));
            ServePuts();
        }
    }

    void ServeGet(ItemWaiter<T> get)
    {
        get.Content = RemoveFirst();
        get.Grant();
    }

    /// <summary>Lets those in who wait with a thing. Nobody waits for a thing while there are some.</summary>
    void ServePuts()
    {
        while (_puts.Count > 0 && Count < Capacity)
        {
            var put = Unsafe.As<ItemWaiter<T>>(_puts.TakeFirst());
            Append(put.Content);
            put.Grant();
        }
    }

    T RemoveFirst()
    {
        var item = _items[_head];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            _items[_head] = default!;
        }

        _head = (_head + 1) & (_items.Length - 1);
        Count--;
        return item;
    }

    void Append(T item)
    {
        GrowIfFull();
        _items[(_head + Count++) & (_items.Length - 1)] = item;
    }

    void GrowIfFull()
    {
        if (Count == _items.Length)
        {
            Grow();
        }
    }

    void Grow()
    {
        var longer = new T[2 * Count];
        _items.AsSpan(_head).CopyTo(longer);
        _items.AsSpan(0, _head).CopyTo(longer.AsSpan(Count - _head));
        _items = longer;
        _head = 0;
    }
}
