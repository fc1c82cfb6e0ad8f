using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>What was seen, or could be, in words.</summary>
public static class ForecastWords
{
    /// <summary>A look: "vehicles across at city-ferries, at 20 h".</summary>
    /// <param name="sighting">What, where and when.</param>
    public static string Of(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        return $"{What(sighting)}, at {Wording.Time(sighting.At.TotalHours)}";
    }

    /// <summary>What was seen: "vehicles across, 2,100 to 2,900, at 20 h"; "barge-bridge is not closed, at 20 h".</summary>
    /// <param name="seen">What was seen.</param>
    public static string Of(SeenRange seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var (sighting, time) = (seen.Sighting, Wording.Time(seen.Sighting.At.TotalHours));
        if (seen.IsFact)
        {
            var not = seen.Middle == 0 ? "not " : "";
            return sighting.Quantity == ObservedQuantity.Ended
                ? $"the move has {not}ended, at {time}"
                : $"{sighting.Subject} is {not}{sighting.Quantity.About}, at {time}";
        }
        return $"{What(sighting)}, {Range(sighting.Quantity, seen.Low, seen.High)}, at {time}";
    }

    /// <summary>A range of an observed quantity: "2,100 to 2,900", "5 to 8 km".</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="low">Its lower end, in the base unit.</param>
    /// <param name="high">Its upper end.</param>
    public static string Range(ObservedQuantity quantity, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var (scale, unit) = quantity.Dimension == Dimension.Length ? (1_000, " km") : (1, "");
        var (from, to) = (Wording.Number(low / scale), Wording.Number(high / scale));
        return from == to ? $"{from}{unit}" : $"{from} to {to}{unit}";
    }

    /// <summary>A middle and a range of an observed quantity: "1,386 (0 to 9,023)"; nothing of a fact.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="low">Its lower end, in the base unit.</param>
    /// <param name="middle">Its middle.</param>
    /// <param name="high">Its upper end.</param>
    public static string Spread(ObservedQuantity quantity, double low, double middle, double high)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.IsFact ? "" : $"{Range(quantity, middle, middle)} ({Range(quantity, low, high)})";
    }

    static string What(Sighting sighting) =>
        sighting.Subject.Length == 0 ? sighting.Quantity.About
        : sighting.Quantity.IsFact ? $"whether {sighting.Subject} is {sighting.Quantity.About}"
        : sighting.Quantity.Subject == ObservedSubject.ForceOrFire ? $"{sighting.Quantity.About} of {sighting.Subject}"
        : $"{sighting.Quantity.About} at {sighting.Subject}";
}
