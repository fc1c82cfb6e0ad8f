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
    readonly PlainFerries _ferries;
    readonly PlainHeadquarters _headquarters;
    int _unresolved;

    PlainTwin(TwinNumbers numbers)
    {
        _numbers = numbers;
        _ferries = new PlainFerries(numbers.Ferries, numbers.Columns, _list, Tell);
        var bridge = new PlainBridge(numbers.Bridge, _list, Tell);
        PlainSite[] sites = [_ferries, bridge];
        foreach (var site in sites)
        {
            site.Road = new PlainRoad(numbers.Roads, site, _list, Tell);
            site.Resolved = Resolve;
        }
        _headquarters = new PlainHeadquarters(numbers, sites, _list, Tell) { Resolved = Resolve };
        _ferries.Begin();
        Strike(numbers.OnBridge, _ => bridge.Suffer());
        Strike(numbers.OnFerries, i => _ferries.Suffer(numbers.Which[i]));
        Strike(numbers.OnLanding, i => _ferries.SufferAtLanding(numbers.CraterLuck[i]));
        foreach (var column in numbers.Columns.OrderBy(c => c.Ready).ThenBy(c => c.Priority))
        {
            _unresolved += column.IsOnFoot ? column.Count : column.Count * (1 + column.Crew);
            _list.At(TimeSpan.FromSeconds(column.Ready), () => Form(column));
        }
    }

    /// <summary>Everything that happens, in its order.</summary>
    public static List<TwinEvent> Run(TwinNumbers numbers)
    {
        var twin = new PlainTwin(numbers);
        twin._list.Run(TimeSpan.FromDays(TwinNumbers.Days), () => twin._unresolved == 0);
        return twin._told;
    }

    void Tell(string what) => _told.Add(new TwinEvent(_list.Now.TotalHours, what));

    void Resolve(PlainLoad load) => _unresolved -= load.People + (load.IsVehicle ? 1 : 0);

    void Strike(IReadOnlyList<double> times, Action<int> strike)
    {
        for (var i = 0; i < times.Count; i++)
        {
            var number = i;
            _list.At(TimeSpan.FromSeconds(times[i]), () => strike(number));
        }
    }

    // A column marches in serials of a greatest size.
    void Form(Column column)
    {
        var most = column.IsOnFoot ? _numbers.Roads.Persons : _numbers.Roads.Vehicles;
        for (var from = 0; from < column.Count; from += most)
        {
            var count = Math.Min(most, column.Count - from);
            _headquarters.Hold(
                column.IsOnFoot
                    ? [new PlainLoad(column, 0, count)]
                    : [.. Enumerable.Range(from + 1, count).Select(i => new PlainLoad(column, i, column.Crew))]
            );
        }
    }
}
