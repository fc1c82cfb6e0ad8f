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

    /// <summary>How long somebody who joins now may expect to wait: the queue over the nominal rate.</summary>
    internal TimeSpan ExpectedWait(Serial serial)
    {
        var (ahead, rate) = serial.Type is null
            ? (Persons.People + _comingPersons + _heldPersons + serial.Dismounted, PersonRate)
            : (Vehicles.Count + _comingVehicles + _heldVehicles + serial.Vehicles, VehicleRate);
        return Moment.Seconds(ahead / rate);
    }

    /// <summary>Whether a serial may be called forward: with those waiting and under way it fits the waiting area, or nobody is there.</summary>
    internal bool HasRoomFor(Serial serial)
    {
        var vehicles = Vehicles.Count + _comingVehicles;
        var persons = Persons.People + _comingPersons;
        return serial.Type is null
            ? persons == 0 || persons + serial.Dismounted <= _personRoom
            : vehicles == 0 || vehicles + serial.Vehicles <= _vehicleRoom;
    }

    /// <summary>A serial has been assigned here and is held in its assembly area.</summary>
    internal void Expect(Serial serial) => Hold(serial.Vehicles, serial.Dismounted);

    /// <summary>A held serial is no longer assigned here.</summary>
    internal void NoLongerExpect(Serial serial) => Hold(-serial.Vehicles, -serial.Dismounted);

    /// <summary>A held serial sets out.</summary>
    internal void CallForward(Serial serial)
    {
        Hold(-serial.Vehicles, -serial.Dismounted);
        Come(serial.Vehicles, serial.Dismounted);
    }

    /// <summary>A serial under way has arrived.</summary>
    internal void Receive(Serial serial) => Come(-serial.Vehicles, -serial.Dismounted);

    /// <summary>Corrects for losses among those held in an assembly area.</summary>
    internal void Hold(int vehicles, int persons)
    {
        _heldVehicles += vehicles;
        _heldPersons += persons;
    }

    /// <summary>Corrects for losses among those under way.</summary>
    internal void Come(int vehicles, int persons)
    {
        _comingVehicles += vehicles;
        _comingPersons += persons;
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
        OfferRoom();
    }

    /// <summary>Takes some people out of the party at the head of the line.</summary>
    protected Load BoardPart(Load party, int count, LoadState to)
    {
        var part = World.Ledger.Split(party, count);
        Persons.Fewer(part, count);
        NoteQueue();
        World.Ledger.Move(part, to);
        OfferRoom();
        return part;
    }

    void NoteQueue()
    {
        _book.NoteQueue(Now, Vehicles.Count, Persons.People);
        // The time spent waiting is counted for the force alone.
        Gate.Waiting(
            Now,
            Vehicles.Count - Vehicles.CivilianVehicles,
            Vehicles.People + Persons.People - Vehicles.Civilians - Persons.Civilians
        );
    }

    void OfferRoom()
    {
        foreach (var route in Inbound)
        {
            route.OfferRoom();
        }
    }
}
