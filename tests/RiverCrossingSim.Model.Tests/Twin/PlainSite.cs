namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>A crossing site: who waits, in the order of priority and arrival, and what has become of those who came.</summary>
abstract class PlainSite(Action<string> tell, string name)
{
    /// <summary>Who waits.</summary>
    public List<PlainLoad> Waiting { get; } = [];

    /// <summary>The road that leads here.</summary>
    public PlainRoad Road { get; set; } = null!;

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

    /// <summary>Takes a load into the waiting area.</summary>
    public void Join(PlainLoad load)
    {
        var place = Waiting.FindIndex(other => other.Column.Priority > load.Column.Priority);
        Waiting.Insert(place < 0 ? Waiting.Count : place, load);
        tell($"waits at {name}: {load}");
    }

    /// <summary>Leaves loads behind for good: a vehicle and its crew, who would go on by foot if anything carried them.</summary>
    public void Strand(IEnumerable<PlainLoad> loads)
    {
        foreach (var load in loads)
        {
            var crew = new PlainLoad(load.Column, 0, load.People);
            if (load.IsVehicle)
            {
                load.People = 0;
                if (CanEverCarry(crew))
                {
                    throw new NotSupportedException("No scenario of the twin has crews that go on alone.");
                }
                tell($"is stranded: {crew}");
                Resolved(crew);
            }
            tell($"is stranded: {load}");
            Resolved(load);
        }
    }

    protected void StrandWhomItCannotCarry()
    {
        var left = Waiting.Where(load => !CanEverCarry(load)).ToList();
        Waiting.RemoveAll(left.Contains);
        Strand(left);
        Road.StrandHeld();
    }

    protected void Deliver(PlainLoad load)
    {
        tell($"is across: {load}");
        Resolved(load);
    }
}
