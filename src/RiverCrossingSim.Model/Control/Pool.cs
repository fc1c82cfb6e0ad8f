namespace RiverCrossingSim.Model;

/// <summary>The serials that are held in assembly areas, in the order in which headquarters decides on them.</summary>
sealed class Pool
{
    readonly List<Serial> _held = [];

    /// <summary>The serials.</summary>
    public IReadOnlyList<Serial> Held => _held;

    /// <summary>Takes a serial in.</summary>
    public void Add(Serial serial)
    {
        var place = _held.BinarySearch(serial, Serial.OrderOfMarch);
        _held.Insert(place < 0 ? ~place : place, serial);
    }

    /// <summary>Lets the serial at a place go.</summary>
    public void RemoveAt(int place) => _held.RemoveAt(place);

    /// <summary>Lets a serial go.</summary>
    /// <returns>Whether it was held.</returns>
    public bool Remove(Serial serial)
    {
        var place = _held.BinarySearch(serial, Serial.OrderOfMarch);
        if (place < 0)
        {
            return false;
        }
        _held.RemoveAt(place);
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
    public void Clear() => _held.Clear();
}
