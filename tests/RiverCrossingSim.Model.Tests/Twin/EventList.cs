namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>What is to happen, by time and, at one time, by the order in which it was put down.</summary>
sealed class EventList
{
    /// <summary>A time that is never reached.</summary>
    public static readonly TimeSpan Never = TimeSpan.FromDays(1_000_000);

    readonly Queue<Action> _atEnd = new();
    readonly PriorityQueue<Action, (TimeSpan Time, int Number)> _events = new();
    int _number;

    /// <summary>The time of the event that is happening.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>Puts down what is to happen at a time; what is never to happen is left out.</summary>
    public void At(TimeSpan time, Action what)
    {
        if (time < Never)
        {
            _events.Enqueue(what, (time, _number++));
        }
    }

    /// <summary>Puts down what is to happen when nothing else is due at this time: of several, one after the other.</summary>
    public void AtEndOfInstant(Action what) => _atEnd.Enqueue(what);

    /// <summary>Lets everything happen until there is nothing left, there is an end of it, or the time is up.</summary>
    public void Run(TimeSpan until, Func<bool> isOver)
    {
        while (!isOver())
        {
            var isDue = _events.TryPeek(out var what, out var when);
            if (isDue && when.Time <= Now)
            {
                _events.Dequeue();
                what!();
            }
            else if (_atEnd.TryDequeue(out var last))
            {
                last();
            }
            else if (!isDue || when.Time > until)
            {
                return;
            }
            else
            {
                Now = when.Time;
            }
        }
    }
}
