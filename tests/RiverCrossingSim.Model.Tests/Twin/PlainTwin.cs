namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// The small scenario worked by hand, as it were: a list of events, a few lists of loads, and the rules of the
/// conceptual model written down as simply as they can be. It shares nothing with the simulator but the numbers.
/// </summary>
sealed class PlainTwin
{
    readonly EventList _list = new();
    readonly List<TwinEvent> _told = [];
    readonly TwinNumbers _numbers;
    readonly PlainRoad _toFerries;
    readonly PlainRoad _toBridge;
    int _unresolved;

    PlainTwin(TwinNumbers numbers)
    {
        _numbers = numbers;
        var ferries = new PlainFerries(numbers.Ferries, numbers.Columns, _list, Tell);
        var bridge = new PlainBridge(numbers.Bridge, _list, Tell);
        _toFerries = new PlainRoad(numbers.Roads, ferries, _list, Tell);
        _toBridge = new PlainRoad(numbers.Roads, bridge, _list, Tell);
        ferries.Road = _toFerries;
        bridge.Road = _toBridge;
        foreach (var site in new PlainSite[] { ferries, bridge })
        {
            site.Resolved = load => _unresolved -= load.People + (load.IsVehicle ? 1 : 0);
        }
        ferries.Begin();
        Strike(numbers.OnBridge, _ => bridge.Suffer());
        Strike(numbers.OnFerries, i => ferries.Suffer(numbers.Which[i]));
        Strike(numbers.OnLanding, _ => ferries.SufferAtLanding());
        foreach (var column in numbers.Columns.OrderBy(c => c.Ready).ThenBy(c => c.Priority))
        {
            _unresolved += column.IsOnFoot ? column.Count : column.Count * (1 + column.Crew);
            _list.At(column.Ready, () => Form(column));
        }
    }

    /// <summary>Everything that happens, in its order.</summary>
    public static List<TwinEvent> Run(TwinNumbers numbers)
    {
        var twin = new PlainTwin(numbers);
        twin._list.Run(() => twin._unresolved == 0);
        return twin._told;
    }

    void Tell(string what) => _told.Add(new TwinEvent(_list.Now / 3_600, what));

    void Strike(IReadOnlyList<double> times, Action<int> strike)
    {
        for (var i = 0; i < times.Count; i++)
        {
            var number = i;
            _list.At(times[i], () => strike(number));
        }
    }

    // A column marches in serials of a greatest size.
    void Form(Column column)
    {
        var road = column.Site == "bridge" ? _toBridge : _toFerries;
        var most = column.IsOnFoot ? _numbers.Roads.Persons : _numbers.Roads.Vehicles;
        for (var from = 0; from < column.Count; from += most)
        {
            var count = Math.Min(most, column.Count - from);
            road.Hold(
                column.IsOnFoot
                    ? [new PlainLoad(column, 0, count)]
                    : [.. Enumerable.Range(from + 1, count).Select(i => new PlainLoad(column, i, column.Crew))]
            );
        }
    }
}
