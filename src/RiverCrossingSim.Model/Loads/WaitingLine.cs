namespace RiverCrossingSim.Model;

/// <summary>Loads that wait, in order of priority and, within it, of arrival.</summary>
public sealed class WaitingLine
{
    readonly Load?[] _first;
    readonly Load?[] _last;
    readonly int[] _ofType;

    /// <summary>An empty line.</summary>
    /// <param name="priorities">How many priorities there are.</param>
    /// <param name="types">How many types of vehicle there are.</param>
    internal WaitingLine(int priorities, int types)
    {
        _ofType = new int[types];
        Demand = new Demand(priorities, types);
        _first = new Load?[priorities];
        _last = new Load?[priorities];
    }

    /// <summary>Who they are, by priority and type.</summary>
    internal Demand Demand { get; }

    /// <summary>Loads in the line.</summary>
    public int Count { get; private set; }

    /// <summary>Types of vehicle in the line.</summary>
    internal int Types { get; private set; }

    /// <summary>People in the line, riders included.</summary>
    public int People { get; private set; }

    /// <summary>Those of the people who are civilians.</summary>
    internal int Civilians { get; private set; }

    /// <summary>Those of the loads that are vehicles of civilians.</summary>
    internal int CivilianVehicles { get; private set; }

    /// <summary>The load at the head; null where nobody waits.</summary>
    public Load? First => FirstFrom(0);

    /// <summary>The load at the tail; null where nobody waits.</summary>
    internal Load? Last => LastUpTo(_last.Length - 1);

    /// <summary>The load before another; null at the head.</summary>
    internal Load? Before(Load load) => load.Previous ?? LastUpTo(load.Unit.Rank - 1);

    /// <summary>The load behind another; null at the tail.</summary>
    public Load? After(Load load) => load.Next ?? FirstFrom(load.Unit.Rank + 1);

    /// <summary>Takes a load in, behind those of its priority.</summary>
    internal void Add(Load load)
    {
        var rank = load.Unit.Rank;
        load.Previous = _last[rank];
        load.Next = null;
        if (load.Previous is null)
        {
            _first[rank] = load;
        }
        else
        {
            load.Previous.Next = load;
        }
        _last[rank] = load;
        Count++;
        Demand.Add(rank, load.Type, load.Vehicles + load.Dismounted);
        People += load.People.Count;
        if (load.IsCivilian)
        {
            Civilians += load.People.Count;
            CivilianVehicles += load.Vehicles;
        }
        if (load.Type >= 0 && _ofType[load.Type]++ == 0)
        {
            Types++;
        }
    }

    /// <summary>Lets a load go, from wherever it stands.</summary>
    internal void Remove(Load load)
    {
        var rank = load.Unit.Rank;
        if (load.Previous is null)
        {
            _first[rank] = load.Next;
        }
        else
        {
            load.Previous.Next = load.Next;
        }
        if (load.Next is null)
        {
            _last[rank] = load.Previous;
        }
        else
        {
            load.Next.Previous = load.Previous;
        }
        load.Next = load.Previous = null;
        Count--;
        Demand.Add(rank, load.Type, -(load.Vehicles + load.Dismounted));
        People -= load.People.Count;
        if (load.IsCivilian)
        {
            Civilians -= load.People.Count;
            CivilianVehicles -= load.Vehicles;
        }
        if (load.Type >= 0 && --_ofType[load.Type] == 0)
        {
            Types--;
        }
    }

    /// <summary>Accounts for people who left a load that stays in the line.</summary>
    /// <param name="load">The load.</param>
    /// <param name="people">Those who left it.</param>
    internal void Fewer(Load load, int people)
    {
        People -= people;
        Civilians -= load.IsCivilian ? people : 0;
        if (load.Vehicle is null)
        {
            Demand.Add(load.Unit.Rank, load.Type, -people);
        }
    }

    /// <summary>Counts the people again, after losses.</summary>
    internal void Recount()
    {
        People = Civilians = 0;
        Demand.Clear();
        for (var load = First; load is not null; load = After(load))
        {
            Demand.Add(load.Unit.Rank, load.Type, load.Vehicles + load.Dismounted);
            People += load.People.Count;
            Civilians += load.IsCivilian ? load.People.Count : 0;
        }
    }

    /// <summary>Everybody in the line, from the head.</summary>
    /// <param name="into">The list that takes them.</param>
    internal void CopyTo(List<Load> into)
    {
        for (var load = First; load is not null; load = After(load))
        {
            into.Add(load);
        }
    }

    /// <summary>Empties the line for a new replication.</summary>
    internal void Clear()
    {
        Array.Clear(_first);
        Array.Clear(_last);
        Array.Clear(_ofType);
        Demand.Clear();
        Types = 0;
        Count = 0;
        People = Civilians = CivilianVehicles = 0;
    }

    Load? LastUpTo(int rank)
    {
        for (; rank >= 0; rank--)
        {
            if (_last[rank] is { } load)
            {
                return load;
            }
        }
        return null;
    }

    Load? FirstFrom(int rank)
    {
        for (; rank < _first.Length; rank++)
        {
            if (_first[rank] is { } load)
            {
                return load;
            }
        }
        return null;
    }
}
