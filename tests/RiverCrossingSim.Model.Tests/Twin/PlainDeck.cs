namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// What one trip takes: vehicles in their order, first fit, past those that do not fit but never past the same one more
/// than a set number of times; then as many people on foot as there is room for.
/// </summary>
sealed class PlainDeck(Ferries numbers, IReadOnlyList<Column> columns)
{
    List<PlainLoad> _chosen = [];
    List<PlainLoad> _passed = [];

    /// <summary>Whether there is no room for more than was chosen: of those who wait, or of any vehicle that may still come.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether a vehicle fits on the empty deck.</summary>
    public bool FitsAlone(PlainLoad vehicle) => Fits([], vehicle.Column);

    /// <summary>What would be taken now; people on foot are those whom there is room for.</summary>
    public List<PlainLoad> Choose(List<PlainLoad> waiting)
    {
        (_chosen, _passed) = ([], []);
        var skipped = new List<PlainLoad>();
        var isStuck = false;
        foreach (var vehicle in waiting.Where(load => load.IsVehicle))
        {
            if (Fits(_chosen, vehicle.Column))
            {
                _chosen.Add(vehicle);
                _passed = [.. skipped];
            }
            else if (vehicle.PassedOver < numbers.PassedOver)
            {
                skipped.Add(vehicle);
            }
            else
            {
                isStuck = true;
                break;
            }
        }
        var leftNobodyRoom = columns
            .Where(column => column is { IsOnFoot: false, Count: > 0, Site: "ferries" })
            .All(column => !Fits(_chosen, column));
        var onFoot = waiting.Where(load => !load.IsVehicle).Sum(load => load.People);
        var vehicles = waiting.Any(load => load.IsVehicle);
        IsFull =
            isStuck || skipped.Count > 0 || (vehicles && leftNobodyRoom) || (!vehicles && onFoot >= numbers.Persons);
        return [.. _chosen, .. waiting.Where(load => !load.IsVehicle).Take(numbers.Persons)];
    }

    /// <summary>Takes what was chosen out of the line: who it came from, and what was taken.</summary>
    public List<(PlainLoad From, PlainLoad Taken)> Take(List<PlainLoad> waiting)
    {
        _passed.ForEach(vehicle => vehicle.PassedOver++);
        var taken = _chosen.ConvertAll(vehicle => (vehicle, vehicle));
        waiting.RemoveAll(_chosen.Contains);
        var room = numbers.Persons;
        foreach (var party in waiting.Where(load => !load.IsVehicle).ToList())
        {
            var count = Math.Min(room, party.People);
            if (count == 0)
            {
                break;
            }
            taken.Add((party, count == party.People ? party : new PlainLoad(party.Column, 0, count)));
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
