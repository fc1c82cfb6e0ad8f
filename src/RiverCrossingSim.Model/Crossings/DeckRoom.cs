namespace RiverCrossingSim.Model;

/// <summary>What fits on one craft: rows of vehicles, a total load, and dismounted people beside them.</summary>
sealed class DeckRoom
{
    double[] _rowLeft = [];
    double _loadLeft;

    /// <summary>Rows of vehicles side by side.</summary>
    public int Lanes { get; private set; }

    /// <summary>Length of each row, metres.</summary>
    public double Length { get; private set; }

    /// <summary>The total load, tonnes.</summary>
    public double Load { get; private set; }

    /// <summary>Room for dismounted people.</summary>
    public int Persons { get; private set; }

    /// <summary>Distance between vehicles of a row, metres.</summary>
    public double Gap { get; private set; }

    /// <summary>The heaviest load class that may drive aboard, tonnes.</summary>
    public double LoadClass { get; private set; }

    /// <summary>Sets the measures of the deck for a replication.</summary>
    public void Set(int lanes, double length, double gap, double loadClass, double load, int persons)
    {
        (Lanes, Length, Gap, LoadClass, Load, Persons) = (lanes, length, gap, loadClass, load, persons);
        if (_rowLeft.Length < lanes)
        {
            _rowLeft = new double[lanes];
        }
    }

    /// <summary>Whether a vehicle of this type fits on the empty deck.</summary>
    public bool Fits(VehicleType type) =>
        Lanes > 0 && type.LoadClass <= LoadClass && type.LoadClass <= Load && type.Length <= Length;

    /// <summary>How many vehicles like this one fit.</summary>
    public int Holds(double length, double loadClass)
    {
        if (Lanes == 0 || loadClass > LoadClass || length > Length)
        {
            return 0;
        }
        var byLength = Lanes * Math.Floor((Length + Gap) / (length + Gap));
        return (int)Math.Min(byLength, Math.Min(Math.Floor(Load / loadClass), int.MaxValue));
    }

    /// <summary>Clears the deck.</summary>
    public void Clear()
    {
        Array.Fill(_rowLeft, Length + Gap, 0, Lanes);
        _loadLeft = Load;
    }

    /// <summary>Whether a vehicle of this type fits beside those that are on the deck.</summary>
    public bool HasRoomFor(VehicleType type) => RowFor(type) >= 0;

    /// <summary>Puts a vehicle into the first row with room for it.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryAdd(VehicleType type)
    {
        var row = RowFor(type);
        if (row < 0)
        {
            return false;
        }
        _rowLeft[row] -= type.Length + Gap;
        _loadLeft -= type.LoadClass;
        return true;
    }

    // Each vehicle takes its length and one gap; a row has one gap more than its length.
    int RowFor(VehicleType type)
    {
        for (var row = 0; row < Lanes && type.LoadClass <= LoadClass && type.LoadClass <= _loadLeft; row++)
        {
            if (type.Length + Gap <= _rowLeft[row])
            {
                return row;
            }
        }
        return -1;
    }
}
