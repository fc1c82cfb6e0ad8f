namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// What one trip takes: vehicles in their order, first fit, past those that do not fit but never past the same one more
/// than a set number of times; then as many people on foot as there is room for.
/// </summary>
sealed class PlainDeck(Ferries numbers, IReadOnlyList<Column> columns)
{
    const int LooksAt = 60;
    List<PlainLoad> _chosen = [];
    List<PlainLoad> _passed = [];
    int _onFoot;
    bool _takesNoMore;

    /// <summary>Whether beside what was chosen there is no room for any vehicle that may ever come, nor for anybody on foot.</summary>
    public bool IsFull => !TakesPersons && !TakesVehicles;

    /// <summary>Whether beside what was chosen there is room for somebody on foot.</summary>
    public bool TakesPersons => _onFoot < numbers.Persons;

    /// <summary>Whether beside what was chosen there is room for a vehicle that may ever come.</summary>
    public bool TakesVehicles =>
        !_takesNoMore
        && columns
            .Where(column => column is { IsOnFoot: false, Count: > 0 } && column.Sites.Contains("ferries"))
            .Any(column => Fits(_chosen, column));

    /// <summary>How many vehicles like this one the deck holds, or people on foot.</summary>
    public int Holds(PlainLoad load)
    {
        if (!load.IsVehicle)
        {
            return numbers.Persons;
        }
        var aboard = new List<PlainLoad>();
        while (Fits(aboard, load.Column))
        {
            aboard.Add(load);
        }
        return aboard.Count;
    }

    /// <summary>What would be taken now.</summary>
    public bool Choose(List<PlainLoad> waiting)
    {
        (_chosen, _passed, _takesNoMore) = ([], [], false);
        var skipped = new List<PlainLoad>();
        foreach (var (place, vehicle) in waiting.Where(load => load.IsVehicle).Index())
        {
            if (place < LooksAt && Fits(_chosen, vehicle.Column))
            {
                _chosen.Add(vehicle);
                _passed = [.. skipped];
            }
            else if (place < LooksAt && vehicle.PassedOver < numbers.PassedOver)
            {
                skipped.Add(vehicle);
            }
            else
            {
                _takesNoMore = true;
                break;
            }
        }
        _onFoot = waiting.Where(load => !load.IsVehicle).Sum(load => load.People);
        return _chosen.Count > 0 || _onFoot > 0;
    }

    /// <summary>Whether any of those who come could be added to what was chosen.</summary>
    public bool CouldAdd(IEnumerable<PlainSerial> coming) =>
        coming.Any(serial =>
            serial.One.IsVehicle ? !_takesNoMore && Fits(_chosen, serial.One.Column) : _onFoot < numbers.Persons
        );

    /// <summary>Takes what was chosen out of the line: who was taken.</summary>
    public List<PlainLoad> Take(List<PlainLoad> waiting)
    {
        _passed.ForEach(vehicle => vehicle.PassedOver++);
        var taken = _chosen.ToList();
        waiting.RemoveAll(_chosen.Contains);
        var room = numbers.Persons;
        foreach (var party in waiting.Where(load => !load.IsVehicle).ToList())
        {
            var count = Math.Min(room, party.People);
            if (count == 0)
            {
                break;
            }
            taken.Add(count == party.People ? party : new PlainLoad(party.Column, 0, count));
            if (count == party.People)
            {
                waiting.Remove(party);
            }
            else
            {
                party.People -= count;
            }
            room -= count;
        }
        return taken;
    }

    // Rows are filled from the first; between two vehicles of a row there is a gap.
    bool Fits(List<PlainLoad> aboard, Column next)
    {
        var rows = new List<double>(Enumerable.Repeat(numbers.Length, numbers.Lanes));
        foreach (var length in aboard.Select(load => load.Column.Length))
        {
            var row = rows.FindIndex(left => left >= length);
            rows[row] -= length + numbers.Gap;
        }
        return aboard.Sum(load => load.Column.Class) + next.Class <= numbers.Load
            && rows.Exists(left => left >= next.Length);
    }
}
