namespace RiverCrossingSim.Model;

/// <summary>How many vehicles of each type, and how many people on foot, there are of each priority.</summary>
sealed class Demand(int priorities, int types)
{
    readonly int[] _numbers = new int[priorities * (types + 1)];

    /// <summary>Vehicles.</summary>
    public int Vehicles { get; private set; }

    /// <summary>People on foot.</summary>
    public int Persons { get; private set; }

    /// <summary>Adds vehicles of a type, or people on foot (-1); takes them away where the number is below 0.</summary>
    public void Add(int priority, int type, int number)
    {
        _numbers[priority * (types + 1) + type + 1] += number;
        if (type < 0)
        {
            Persons += number;
        }
        else
        {
            Vehicles += number;
        }
    }

    /// <summary>The work that those of a priority, and of all before it, are for a site.</summary>
    /// <param name="units">The work of one: of a person on foot, then of a vehicle of each type.</param>
    /// <param name="priority">The last priority that counts.</param>
    /// <param name="onFoot">Whether people on foot are meant, or vehicles.</param>
    public long Work(ReadOnlySpan<long> units, int priority, bool onFoot)
    {
        var work = 0L;
        for (var rank = 0; rank <= priority; rank++)
        {
            var numbers = _numbers.AsSpan(rank * (types + 1), types + 1);
            if (onFoot)
            {
                work += numbers[0] * units[0];
                continue;
            }
            for (var type = 1; type < numbers.Length; type++)
            {
                work += numbers[type] * units[type];
            }
        }
        return work;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Clear(_numbers);
        Vehicles = Persons = 0;
    }
}
