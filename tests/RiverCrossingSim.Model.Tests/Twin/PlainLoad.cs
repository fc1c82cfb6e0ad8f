namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>A vehicle with its crew, or some people on foot.</summary>
sealed class PlainLoad(Column column, int number, int people)
{
    /// <summary>The column that it belongs to.</summary>
    public Column Column { get; } = column;

    /// <summary>Which vehicle of the column it is, from 1; 0 for people on foot.</summary>
    public int Number { get; } = number;

    /// <summary>Its people.</summary>
    public int People { get; set; } = people;

    /// <summary>How often others were taken aboard past it.</summary>
    public int PassedOver { get; set; }

    /// <summary>The serial with which it marched last; null for those who came ashore from a ferry.</summary>
    public PlainSerial? Serial { get; set; }

    /// <summary>When it was last sent from one site to the other; null for never.</summary>
    public TimeSpan? Moved { get; set; }

    /// <summary>Whether it is a vehicle.</summary>
    public bool IsVehicle => Number > 0;

    /// <summary>How many it counts for: one vehicle, or its people.</summary>
    public int Size => IsVehicle ? 1 : People;

    public override string ToString() => IsVehicle ? $"{Column.Name} {Number}" : $"{People} of {Column.Name} on foot";
}
