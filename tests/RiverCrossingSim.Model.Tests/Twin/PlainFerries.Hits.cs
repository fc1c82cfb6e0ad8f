namespace RiverCrossingSim.Model.Tests.Twin;

// What a certain hit does to the ferries.
sealed partial class PlainFerries
{
    /// <summary>A hit on the landing: nothing starts until it is repaired; loading under way goes on.</summary>
    public void SufferAtLanding()
    {
        if (_ferries.All(ferry => ferry.IsSunk))
        {
            return;
        }
        _tell("ferries is struck");
        _gate.Close("repair", _list.Now + _numbers.Cratered);
        _gate.Close("after-strike", _list.Now + _numbers.Pause);
    }

    /// <summary>A hit on one of those on the water or, where none is, on one of those at a bank.</summary>
    public void Suffer(double which)
    {
        var afloat = _ferries.Where(ferry => !ferry.IsSunk).ToList();
        if (afloat.Count == 0)
        {
            return;
        }
        _tell("ferries is struck");
        _gate.Close("after-strike", _list.Now + _numbers.Pause);
        var reached = afloat.Any(ferry => ferry.IsUnderWay) ? afloat.Where(ferry => ferry.IsUnderWay).ToList() : afloat;
        var hit = reached[(int)(which * reached.Count)];
        if (_numbers.Sinks)
        {
            Sink(hit);
        }
        else if (hit.IsUnderWay)
        {
            _tell($"{hit} is disabled");
            hit.Landing += _numbers.Repair;
        }
        Work();
    }

    void Sink(PlainFerry ferry)
    {
        _tell($"{ferry} goes down");
        ferry.IsSunk = true;
        ferry.IsUnderWay = false;
        _loading.Remove(ferry);
        foreach (var load in ferry.Cargo)
        {
            Lose(load);
        }
        ferry.Cargo.Clear();
        _near.Leave(ferry);
        _far.Leave(ferry);
        StrandWhomItCannotCarry();
    }

    // The vehicle is lost; its people are killed, or back on the near bank on foot.
    void Lose(PlainLoad load)
    {
        if (!_numbers.Survive)
        {
            _tell($"{load.People} of {load.Column.Name} are killed");
        }
        else
        {
            var survivors = new PlainLoad(load.Column, 0, load.People);
            if (CanEverCarry(survivors))
            {
                Join(survivors);
            }
            else
            {
                Strand([survivors]);
            }
            load.People = 0;
        }
        if (load.IsVehicle)
        {
            _tell($"is lost: {load}");
        }
        Resolved(load);
    }
}
