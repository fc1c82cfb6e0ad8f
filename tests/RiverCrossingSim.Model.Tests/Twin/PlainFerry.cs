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
    public double Landing { get; set; }

    /// <summary>Until when it waits for more than there is to carry.</summary>
    public double LeaveBy { get; set; } = double.PositiveInfinity;

    public override string ToString() => $"ferry {Number}";

    /// <summary>What it carries, in words.</summary>
    public string Aboard =>
        $"{Cargo.Count(load => load.IsVehicle)} vehicles and {Cargo.Sum(load => load.People)} people";
}
