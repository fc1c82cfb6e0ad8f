namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>What is to happen, by time and, at one time, by the order in which it was put down.</summary>
sealed class EventList
{
    readonly PriorityQueue<Action, (double Seconds, int Number)> _events = new();
    int _number;

    /// <summary>The time of the event that is happening, seconds.</summary>
    public double Now { get; private set; }

    /// <summary>Puts down what is to happen at a time.</summary>
    public void At(double seconds, Action what) => _events.Enqueue(what, (seconds, _number++));

    /// <summary>Lets everything happen until there is nothing left or there is an end of it.</summary>
    public void Run(Func<bool> isOver)
    {
        while (!isOver() && _events.TryDequeue(out var what, out var when))
        {
            Now = when.Seconds;
            what();
        }
    }
}
