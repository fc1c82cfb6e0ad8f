namespace RiverCrossingSim.Model;

// Who waits at a site, who is on the way to it, and who is held back for it.
public abstract partial class Crossing
{
    /// <summary>The routes that lead here.</summary>
    internal List<RouteTraffic> Inbound { get; } = [];

    /// <summary>Takes a load into the waiting area.</summary>
    internal void Join(Load load)
    {
        load.Site = this;
        World.Ledger.Move(load, LoadState.Waiting);
        LineOf(load).Add(load);
        NoteQueue();
    }

    /// <summary>The line in which a load waits.</summary>
    internal WaitingLine LineOf(Load load) => load.Vehicle is null ? Persons : Vehicles;

    /// <summary>Those who are under way to it.</summary>
    internal Demand Coming { get; }

    /// <summary>The serials that are under way to it.</summary>
    internal List<Serial> ComingSerials { get; } = [];

    /// <summary>A serial sets out for it.</summary>
    internal void CallForward(Serial serial)
    {
        ComingSerials.Add(serial);
        Come(serial.Unit, serial.Type, serial.Vehicles, serial.Dismounted);
    }

    /// <summary>A serial under way has arrived, or has been turned around.</summary>
    internal void Receive(Serial serial)
    {
        ComingSerials.Remove(serial);
        Come(serial.Unit, serial.Type, -serial.Vehicles, -serial.Dismounted);
    }

    /// <summary>Corrects for losses in a serial under way.</summary>
    internal void Come(UnitAtWork unit, VehicleType? type, int vehicles, int persons)
    {
        if (persons != 0)
        {
            Coming.Add(unit.Rank, -1, persons);
        }
        if (vehicles != 0)
        {
            Coming.Add(unit.Rank, World.Plan.TypeOf(type!), vehicles);
        }
    }

    /// <summary>Lets go of everybody in the waiting area whom the means can no longer carry.</summary>
    internal void ReleaseWhomItCannotCarry(List<Load> into)
    {
        for (var load = Vehicles.First; load is not null; )
        {
            var next = Vehicles.After(load);
            if (!CanEverCarry(load.Vehicle))
            {
                Vehicles.Remove(load);
                into.Add(load);
            }
            load = next;
        }
        if (!CanEverCarry(null))
        {
            for (; Persons.First is { } party; into.Add(party))
            {
                Persons.Remove(party);
            }
        }
        NoteQueue();
    }

    /// <summary>Everybody still in the waiting area, to close the books.</summary>
    internal void CopyWaiting(List<Load> into)
    {
        Vehicles.CopyTo(into);
        Persons.CopyTo(into);
    }

    /// <summary>Takes a load out of the line and lets others be called forward in its place.</summary>
    protected void Board(Load load, LoadState to)
    {
        LineOf(load).Remove(load);
        NoteQueue();
        World.Ledger.Move(load, to);
        World.Headquarters.HasRoom(this, load.Vehicle is null);
    }

    /// <summary>Takes some people out of the party at the head of the line.</summary>
    protected Load BoardPart(Load party, int count, LoadState to)
    {
        var part = World.Ledger.Split(party, count);
        Persons.Fewer(part, count);
        NoteQueue();
        World.Ledger.Move(part, to);
        World.Headquarters.HasRoom(this, onFoot: true);
        return part;
    }

    /// <summary>Takes note of how many wait, after the lines have changed.</summary>
    internal void NoteQueue()
    {
        _book.NoteQueue(Now, Vehicles.Count, Persons.People);
        // The time spent waiting is counted for the force alone.
        Gate.Waiting(
            Now,
            Vehicles.Count - Vehicles.CivilianVehicles,
            Vehicles.People + Persons.People - Vehicles.Civilians - Persons.Civilians
        );
    }
}
