namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>One of the ferries.</summary>
sealed class PlainFerry(int number)
{
    /// <summary>Its number, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>What it carries.</summary>
    public List<PlainLoad> Cargo { get; } = [];

    /// <summary>Whether it is on the water.</summary>
    public bool IsUnderWay { get; set; }

    /// <summary>Whether it has gone down.</summary>
    public bool IsSunk { get; set; }

    /// <summary>When it will be at the bank to which it is going.</summary>
    public TimeSpan Landing { get; set; }

    /// <summary>When it is past the middle of the river on its way across.</summary>
    public TimeSpan Midway { get; set; }

    /// <summary>Until when it waits for more than there is to carry.</summary>
    public TimeSpan LeaveBy { get; set; } = EventList.Never;

    /// <summary>Whether it waits for the end of this instant.</summary>
    public bool IsSettling { get; set; }

    /// <summary>Whether it has called for others since its last trip, as it had nothing to carry.</summary>
    public bool HasRunDry { get; set; }

    /// <summary>The last instant whose end it waited for.</summary>
    public TimeSpan? Settled { get; set; }

    /// <summary>Whether it waits for more.</summary>
    public bool WaitsForMore { get; set; }

    /// <summary>Whether it is on a trip: from the start of loading until it is back.</summary>
    public bool IsOut { get; set; }

    /// <summary>When headquarters expects it to cast off.</summary>
    public TimeSpan ExpectedOff { get; set; }

    /// <summary>When headquarters expects it back.</summary>
    public TimeSpan ExpectedBack { get; set; }

    public override string ToString() => $"ferry {Number}";

    /// <summary>What it carries, in words.</summary>
    public string Aboard =>
        $"{Cargo.Count(load => load.IsVehicle)} vehicles and {Cargo.Sum(load => load.People)} people";
}
