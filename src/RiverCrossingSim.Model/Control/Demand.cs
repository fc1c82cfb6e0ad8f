namespace RiverCrossingSim.Model;

/// <summary>
/// How many vehicles of each type, and how many people on foot, there are of each priority, and how much work they are for
/// a site.
/// </summary>
sealed class Demand(int priorities, int types)
{
    readonly int[] _numbers = new int[priorities * (types + 1)];
    readonly long[] _units = new long[types + 1];
    readonly long[] _ofVehicles = new long[priorities];
    readonly long[] _ofPersons = new long[priorities];

    /// <summary>Vehicles.</summary>
    public int Vehicles { get; private set; }

    /// <summary>People on foot.</summary>
    public int Persons { get; private set; }

    /// <summary>Adds vehicles of a type, or people on foot (-1); takes them away where the number is below 0.</summary>
    public void Add(int priority, int type, int number)
    {
        _numbers[priority * (types + 1) + type + 1] += number;
        Weigh(priority, type, number);
        if (type < 0)
        {
            Persons += number;
        }
        else
        {
            Vehicles += number;
        }
    }

    /// <summary>The work that those of a priority, and of all before it, are for the site.</summary>
    /// <param name="priority">The last priority that counts.</param>
    /// <param name="onFoot">Whether people on foot are meant, or vehicles.</param>
    public long Work(int priority, bool onFoot)
    {
        var ofRanks = onFoot ? _ofPersons : _ofVehicles;
        var work = 0L;
        for (var rank = 0; rank <= priority; rank++)
        {
            work += ofRanks[rank];
        }
        return work;
    }

    /// <summary>One of a kind is other work for the site than before.</summary>
    /// <param name="units">The work of one: of a person on foot, then of a vehicle of each type.</param>
    public void Weigh(ReadOnlySpan<long> units)
    {
        units.CopyTo(_units);
        Array.Clear(_ofVehicles);
        Array.Clear(_ofPersons);
        for (var place = 0; place < _numbers.Length; place++)
        {
            Weigh(place / (types + 1), place % (types + 1) - 1, _numbers[place]);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Clear(_numbers);
        Array.Clear(_ofVehicles);
        Array.Clear(_ofPersons);
        Vehicles = Persons = 0;
    }

    void Weigh(int priority, int type, int number) =>
        (type < 0 ? _ofPersons : _ofVehicles)[priority] += number * _units[type + 1];
}
