namespace RiverCrossingSim.Model.Tests.Twin;

// What a certain hit does to the ferries.
sealed partial class PlainFerries
{
    /// <summary>A hit on the landing: nothing starts until it is repaired; loading under way goes on.</summary>
    public void SufferAtLanding(double luck)
    {
        if (_ferries.All(ferry => ferry.IsSunk))
        {
            return;
        }
        _tell("ferries is struck");
        if (_gate.Close("repair", _list.Now + Seconds(_numbers.Cratered.At(luck))))
        {
            _cratered = _list.Now;
        }
        _trips = null;
        Changed();
        _gate.Close("after-strike", _list.Now + Seconds(_numbers.Pause));
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
        _gate.Close("after-strike", _list.Now + Seconds(_numbers.Pause));
        var reached = afloat.Any(ferry => ferry.IsUnderWay) ? afloat.Where(ferry => ferry.IsUnderWay).ToList() : afloat;
        var hit = reached[(int)(which * reached.Count)];
        if (_numbers.Sinks)
        {
            Sink(hit);
        }
        else if (hit.IsUnderWay)
        {
            Disable(hit);
        }
    }

    void Disable(PlainFerry ferry)
    {
        var repair = Seconds(_numbers.Repair);
        _tell($"{ferry} is disabled");
        ferry.Landing += repair;
        ferry.Midway += _list.Now < ferry.Midway ? repair : TimeSpan.Zero;
        ferry.ExpectedBack = Later(ferry.ExpectedBack) + repair;
        _trips = null;
    }

    void Sink(PlainFerry ferry)
    {
        var farBankIsNearer = !_loading.Contains(ferry) && (!ferry.IsUnderWay || _list.Now >= ferry.Midway);
        _tell($"{ferry} goes down");
        ferry.IsSunk = true;
        ferry.IsUnderWay = false;
        _loading.Remove(ferry);
        _near.Docked.Remove(ferry);
        ferry.Cargo.ForEach(load => Lose(load, _numbers.Survive, farBankIsNearer));
        ferry.Cargo.Clear();
        _trips = null;
        Changed();
        _near.Leave(ferry);
        _far.Leave(ferry);
    }
}
