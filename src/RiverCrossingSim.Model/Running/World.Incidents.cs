namespace RiverCrossingSim.Model;

// What befalls the replication, and may be thought away.
public sealed partial class World
{
    readonly int[] _incidents = new int[Enum.GetValues<IncidentKind>().Length];

    /// <summary>Hears of every incident before it takes its course; null for nobody.</summary>
    internal Action<Incident>? IncidentListener { get; set; }

    /// <summary>The incident that does not happen; null for none.</summary>
    internal Incident? ThoughtAway { get; set; }

    /// <summary>Whether an incident that is due takes its course.</summary>
    internal bool Happens(IncidentKind kind, string by = "", string place = "", string detail = "")
    {
        var number = _incidents[(int)kind]++;
        IncidentListener?.Invoke(new Incident(kind, number, Sim.Now, by, place, detail));
        return ThoughtAway is not { } away || away.Kind != kind || away.Number != number;
    }

    void ForgetIncidents() => Array.Clear(_incidents);
}
