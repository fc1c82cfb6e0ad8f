namespace RiverCrossingSim.Model;

/// <summary>The serials that are held in assembly areas, in the order in which headquarters decides on them.</summary>
/// <param name="units">How many units the scenario's list has, civilians included.</param>
sealed class Pool(int units)
{
    readonly List<Serial> _held = [];
    readonly int[] _numbers = new int[2 * units];

    /// <summary>The serials.</summary>
    public IReadOnlyList<Serial> Held => _held;

    /// <summary>How many of them there are of each unit in the scenario's list, at <see cref="PlaceOf(Serial)"/>.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>Where those like a serial are counted: of its unit, on foot or with vehicles.</summary>
    public static int PlaceOf(Serial serial) => PlaceOf(serial.Unit.Kind, serial.Type is null);

    /// <summary>Where serials of a unit are counted.</summary>
    /// <param name="unit">The unit's place in the scenario's list.</param>
    /// <param name="onFoot">Whether those on foot are meant, or those with vehicles.</param>
    public static int PlaceOf(int unit, bool onFoot) => 2 * unit + (onFoot ? 1 : 0);

    /// <summary>Takes a serial in.</summary>
    public void Add(Serial serial)
    {
        var place = _held.BinarySearch(serial, Serial.OrderOfMarch);
        _held.Insert(place < 0 ? ~place : place, serial);
        _numbers[PlaceOf(serial)]++;
    }

    /// <summary>Lets the serial at a place go.</summary>
    public void RemoveAt(int place)
    {
        _numbers[PlaceOf(_held[place])]--;
        _held.RemoveAt(place);
    }

    /// <summary>Lets a serial go.</summary>
    /// <returns>Whether it was held.</returns>
    public bool Remove(Serial serial)
    {
        var place = _held.BinarySearch(serial, Serial.OrderOfMarch);
        if (place < 0)
        {
            return false;
        }
        RemoveAt(place);
        return true;
    }

    /// <summary>Takes all out for which something holds.</summary>
    public void Take(Predicate<Serial> what, List<Serial> into)
    {
        var kept = 0;
        for (var i = 0; i < _held.Count; i++)
        {
            if (what(_held[i]))
            {
                into.Add(_held[i]);
                _numbers[PlaceOf(_held[i])]--;
            }
            else
            {
                _held[kept++] = _held[i];
            }
        }
        _held.RemoveRange(kept, _held.Count - kept);
    }

    /// <summary>Puts all in order again, after their choices have changed.</summary>
    public void Sort() => _held.Sort(Serial.OrderOfMarch);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _held.Clear();
        Array.Clear(_numbers);
    }
}
