namespace RiverCrossingSim.Model;

// What fire does to a site whatever its means: losses in the waiting area, losses with craft and spans, the pause.
public abstract partial class Crossing
{
    readonly List<Load> _exposed = [];
    readonly List<Load> _destroyed = [];
    uint _pauses;

    /// <summary>Loses loads with the means that carried them: vehicles are destroyed, some of the people survive.</summary>
    protected void Lose(in Hit hit, List<Load> loads)
    {
        Casualties.Drown(hit, loads, _survival);
        foreach (var load in loads)
        {
            var survivors = load.Vehicle is null ? load : World.Ledger.Dismount(load);
            if (survivors is not null && survivors.People.Count > 0)
            {
                Rescue(survivors);
            }
            else if (survivors == load)
            {
                World.Ledger.Move(load, LoadState.Lost);
            }
            if (load.Vehicle is not null)
            {
                hit.Destroy(load);
            }
        }
    }

    /// <summary>Enters the pause after a strike.</summary>
    protected void PauseAfterStrike()
    {
        var pause = Moment.Seconds(World.Draw(Site.PauseAfterStrike, StreamId.Of("pause", Name), _pauses++));
        if (pause > TimeSpan.Zero)
        {
            Close(Closure.AfterStrike, Now + pause);
        }
    }

    /// <summary>Hurts those in these places and destroys vehicles; survivors of those go on dismounted from here.</summary>
    void SufferWaiting(in Hit hit)
    {
        _exposed.Clear();
        _destroyed.Clear();
        CopyWaiting(_exposed);
        Casualties.Inflict(hit, _exposed, _destroyed);
        Vehicles.Recount();
        Persons.Recount();
        foreach (var vehicle in _destroyed)
        {
            Vehicles.Remove(vehicle);
            if (World.Ledger.Dismount(vehicle) is { } riders)
            {
                World.Headquarters.Redirect(riders, this);
            }
            hit.Destroy(vehicle);
        }
        for (var party = Persons.First; party is not null; )
        {
            var next = Persons.After(party);
            if (party.People.Count == 0)
            {
                Persons.Remove(party);
                World.Ledger.Move(party, LoadState.Lost);
            }
            party = next;
        }
        NoteQueue();
        World.Headquarters.HasRoom(this);
    }

    void Rescue(Load survivors)
    {
        var reaches = Site.SurvivorsReach switch
        {
            SurvivorsReach.Nearer => survivors.NearerBank,
            SurvivorsReach.Near => Bank.Near,
            SurvivorsReach.Far => Bank.Far,
            _ => throw new InvalidOperationException($"no bank for {Site.SurvivorsReach}"),
        };
        if (reaches == Bank.Far)
        {
            World.Ledger.Move(survivors, LoadState.Across);
        }
        else if (HasFallen)
        {
            World.Ledger.Move(survivors, LoadState.Captured);
        }
        else
        {
            World.Headquarters.Redirect(survivors, this);
        }
    }

    sealed class WaitingAreaTarget(Crossing site) : ITarget
    {
        public TargetKind Kind => TargetKind.WaitingArea;

        public string Place => site.Name;

        public double DistanceFromLine => site.DistanceFromLine;

        public double Exposure => site.Vehicles.People + site.Persons.People + site.Vehicles.Count;

        public void Suffer(in Hit hit) => site.SufferWaiting(hit);

        public void AfterStrike() => site.PauseAfterStrike();
    }
}
