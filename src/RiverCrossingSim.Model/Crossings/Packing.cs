namespace RiverCrossingSim.Model;

/// <summary>
/// Chooses the load of a craft: vehicles in order of priority, first fit, looking ahead past one that does not fit, but
/// never past the same one more than a set number of times nor beyond a set number of vehicles; then dismounted people as there is room.
/// </summary>
/// <param name="deck">The deck.</param>
/// <param name="lookAhead">How many vehicles from the head of the line are looked at.</param>
/// <param name="passedOver">How often a vehicle may be passed over.</param>
/// <param name="types">How many types of vehicle there are.</param>
/// <param name="mayCome">The types that may come to the site.</param>
sealed class Packing(DeckRoom deck, int lookAhead, int passedOver, int types, IReadOnlyList<VehicleType> mayCome)
{
    readonly List<Load> _skipped = [];
    readonly bool[] _tooBig = new bool[types];
    int _passed;

    bool _isClosed;

    /// <summary>Whether the load chosen last leaves no room for anybody who may ever come.</summary>
    public bool IsFull => !TakesPersons && !TakesVehicles;

    /// <summary>Whether the load chosen last leaves room for people on foot.</summary>
    public bool TakesPersons { get; private set; }

    /// <summary>Whether the load chosen last leaves room for a vehicle that may ever come.</summary>
    public bool TakesVehicles => !_isClosed && HasRoomForAnother();

    /// <summary>Chooses a load without taking anybody out of the lines.</summary>
    /// <returns>Whether there is anything to carry.</returns>
    public bool Choose(Craft craft, WaitingLine vehicles, WaitingLine persons)
    {
        craft.Chosen.Clear();
        craft.ChosenPersons = Math.Min(deck.Persons, persons.People);
        _isClosed = deck.Lanes == 0 || !ChooseVehicles(craft, vehicles);
        TakesPersons = craft.ChosenPersons < deck.Persons;
        return craft.Chosen.Count > 0 || craft.ChosenPersons > 0;
    }

    /// <summary>Whether somebody would find room beside the load chosen last who is under way to the site and expected there in time.</summary>
    public bool CouldAdd(Craft craft, List<Serial> coming, TimeSpan before)
    {
        foreach (var serial in coming)
        {
            var hasRoom = serial.Type is { } type
                ? !_isClosed && deck.HasRoomFor(type)
                : serial.Dismounted > 0 && craft.ChosenPersons < deck.Persons;
            if (hasRoom && serial.ExpectedAt < before)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Takes note that the load chosen last is being taken aboard, past those that did not fit.</summary>
    public void Commit()
    {
        for (var i = 0; i < _passed; i++)
        {
            _skipped[i].PassedOver++;
        }
    }

    /// <summary>How many handlings a load takes where each vehicle is loaded by itself: one each, and one for people on foot.</summary>
    public static int Handlings(Craft craft) => craft.Chosen.Count + (craft.ChosenPersons > 0 ? 1 : 0);

    // A type that does not fit once will not fit again on this trip, so each type is tried until it fails. Whether others
    // may still be added afterwards: not past one that has been passed over often enough, nor beyond the look ahead.
    bool ChooseVehicles(Craft craft, WaitingLine line)
    {
        deck.Clear();
        _skipped.Clear();
        _passed = 0;
        Array.Clear(_tooBig);
        var (tooBig, seen) = (0, 0);
        for (var load = line.First; load is not null && tooBig < line.Types; load = line.After(load))
        {
            if (seen++ >= lookAhead)
            {
                return false;
            }
            if (!_tooBig[load.Type] && deck.TryAdd(load.Vehicle!))
            {
                craft.Chosen.Add(load);
                _passed = _skipped.Count;
            }
            else
            {
                tooBig += _tooBig[load.Type] ? 0 : 1;
                _tooBig[load.Type] = true;
                if (load.PassedOver >= passedOver)
                {
                    return false;
                }
                _skipped.Add(load);
            }
        }
        return true;
    }

    // A deck that takes no vehicle of any type that may still come is full, whoever waits.
    bool HasRoomForAnother()
    {
        foreach (var type in mayCome)
        {
            if (deck.HasRoomFor(type))
            {
                return true;
            }
        }
        return false;
    }
}
