namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>A crossing site: who waits, in the order of priority and arrival, and what has become of those who came.</summary>
abstract class PlainSite(EventList list, Action<string> tell, string name)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Who waits.</summary>
    public List<PlainLoad> Waiting { get; } = [];

    /// <summary>The road that leads here.</summary>
    public PlainRoad Road { get; set; } = null!;

    /// <summary>The crossing headquarters.</summary>
    public PlainHeadquarters Headquarters { get; set; } = null!;

    /// <summary>Called for whoever needs nothing more.</summary>
    public Action<PlainLoad> Resolved { get; set; } = _ => { };

    /// <summary>The most vehicles that wait here or are on the way.</summary>
    public abstract int RoomForVehicles { get; }

    /// <summary>The most people on foot that wait here or are on the way.</summary>
    public abstract int RoomForPersons { get; }

    /// <summary>Whether it carries such a load now or ever again.</summary>
    public abstract bool CanEverCarry(PlainLoad load);

    /// <summary>Does whatever can be done now.</summary>
    public abstract void Work();

    /// <summary>The work that a vehicle, or somebody on foot, is for it; 0 where it does not carry such.</summary>
    public abstract long WorkOfOne(PlainLoad load);

    /// <summary>The least work for which there is room, whatever is expected.</summary>
    public abstract long FullLoads { get; }

    /// <summary>When headquarters expects it to be open for such a load; never where it knows of no time.</summary>
    public abstract TimeSpan Opening(PlainLoad load);

    /// <summary>When headquarters expects it to have carried so much across, of which nothing starts before a time.</summary>
    public abstract TimeSpan Delivered(long work, TimeSpan from, PlainLoad load);

    /// <summary>How much headquarters expects it to have started by a time.</summary>
    public abstract long Started(TimeSpan until, PlainLoad load);

    /// <summary>When headquarters expects the last of so much to start.</summary>
    public TimeSpan LastStart(long work, PlainLoad load) =>
        Delivered(work, list.Now, load) is var across && across < EventList.Never
            ? across - Passage(load)
            : EventList.Never;

    /// <summary>How long headquarters reckons from the start until across.</summary>
    protected abstract TimeSpan Passage(PlainLoad load);

    /// <summary>Headquarters begins to decide.</summary>
    public virtual void LookAhead() { }

    /// <summary>Those who wait here and those who come, vehicles or people on foot, up to a priority.</summary>
    public IEnumerable<PlainLoad> Called(bool vehicles, int priority = int.MaxValue) =>
        Waiting.Concat(Road.Coming).Where(load => load.IsVehicle == vehicles && load.Column.Priority <= priority);

    /// <summary>The work of loads.</summary>
    public long WorkOf(IEnumerable<PlainLoad> loads) => loads.Sum(load => WorkOfOne(load) * load.Size);

    /// <summary>Takes a load into the waiting area.</summary>
    public void Join(PlainLoad load)
    {
        var place = Waiting.FindIndex(other => other.Column.Priority > load.Column.Priority);
        Waiting.Insert(place < 0 ? Waiting.Count : place, load);
        tell($"waits at {name}: {load}");
    }

    /// <summary>Takes those in who have closed up; those whom it cannot carry any more are held again.</summary>
    public void Arrive(PlainSerial serial)
    {
        var welcome = serial.Loads.Where(CanEverCarry).ToList();
        var others = serial.Loads.Except(welcome).ToList();
        welcome.ForEach(Join);
        WorkSoon();
        others.ForEach(Headquarters.Redirect);
    }

    /// <summary>What it can do has changed.</summary>
    protected void Changed()
    {
        var left = Waiting.Where(load => !CanEverCarry(load)).ToList();
        Waiting.RemoveAll(left.Contains);
        left.ForEach(Headquarters.Redirect);
        Headquarters.StatusChanged();
        WorkSoon();
    }

    /// <summary>Does whatever can be done when all that is known to happen now has happened.</summary>
    protected void WorkSoon() => list.At(list.Now, Work);

    protected void Deliver(PlainLoad load)
    {
        tell($"is across: {load}");
        Resolved(load);
    }

    /// <summary>A vehicle or a party is lost with what carried it; its people are killed, or on foot on the bank that is nearer.</summary>
    protected void Lose(PlainLoad load, bool survive, bool farBankIsNearer)
    {
        if (!survive)
        {
            tell($"{load.People} of {load.Column.Name} are killed");
        }
        else
        {
            var survivors = new PlainLoad(load.Column, 0, load.People);
            load.People = 0;
            if (farBankIsNearer)
            {
                Deliver(survivors);
            }
            else if (CanEverCarry(survivors))
            {
                Join(survivors);
            }
            else
            {
                Headquarters.Redirect(survivors);
            }
        }
        if (load.IsVehicle)
        {
            tell($"is lost: {load}");
        }
        Resolved(load);
    }
}
