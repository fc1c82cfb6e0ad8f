namespace RiverCrossingSim.Model;

// What a hit, a flood or the pursuer does to a site worked by craft: cratered berths, craft sunk, disabled or taken.
sealed partial class CraftCrossing
{
    readonly List<Load> _reached = [];
    readonly List<Load> _destroyed = [];

    /// <summary>Enters the pause after a strike.</summary>
    public void PauseAfter() => PauseAfterStrike();

    /// <summary>Craters the berths for a while and hurts whoever is going aboard; loading under way goes on.</summary>
    public void SufferAtLanding(in Hit hit)
    {
        _hits++;
        Close(Closure.Repair, Now + hit.ClosedFor(Gate.Until(Closure.Repair) - Now), hit.Effects.Closed);
        _reached.Clear();
        _destroyed.Clear();
        foreach (var craft in _fleet.Craft)
        {
            if (!craft.IsUnderWay && !craft.IsSunk)
            {
                _reached.AddRange(craft.Cargo.Where(load => load.State == LoadState.Loading));
            }
        }
        Casualties.Inflict(hit, _reached, _destroyed);
        PeopleLoading = 0;
        foreach (var craft in _fleet.Craft)
        {
            craft.Cargo.RemoveAll(load => load.State == LoadState.Loading && _destroyed.Contains(load));
            PeopleLoading += craft.Cargo.Where(load => load.State == LoadState.Loading).Sum(load => load.People.Count);
        }
        foreach (var vehicle in _destroyed)
        {
            if (World.Ledger.Dismount(vehicle) is { } riders)
            {
                Redirect(riders);
            }
            hit.Destroy(vehicle);
        }
        StatusChanged();
    }

    /// <summary>Sinks or disables one craft: one on the water, or for a strike given by time, if there is none, one at the bank.</summary>
    public void SufferOnTheWater(in Hit hit)
    {
        var atBank = CraftUnderWay == 0;
        if (CraftLeft == 0 || (atBank && !hit.Certain))
        {
            return;
        }
        var candidates = atBank ? CraftLeft : CraftUnderWay;
        var chosen = Math.Min((int)(hit.Luck(Mark.Which) * candidates), candidates - 1);
        var craft = _fleet.Craft.Where(c => !c.IsSunk && !c.IsLaidUp && (atBank || c.IsUnderWay)).ElementAt(chosen);
        _hits++;
        if (hit.Luck(Mark.Sinks) < _sinkShare)
        {
            Sink(craft, hit);
        }
        else if (craft.IsUnderWay && !hit.IsMendedAtOnce())
        {
            World.Chronicle.OfCraft(HappeningKind.Disabled, Name, craft);
            craft.Work.Interrupt(Disabled.Instance);
        }
    }

    /// <summary>Sinks or damages one of the craft that lie at a bank; one that is damaged is repaired before its next trip.</summary>
    public void SufferMoored(in Hit hit)
    {
        var candidates = CraftMoored;
        if (candidates == 0)
        {
            return;
        }
        var chosen = Math.Min((int)(hit.Luck(Mark.Which) * candidates), candidates - 1);
        var craft = _fleet.Craft.Where(IsMoored).ElementAt(chosen);
        _hits++;
        if (hit.Luck(Mark.Sinks) < _sinkShare)
        {
            Sink(craft, hit);
        }
        else if (!hit.IsMendedAtOnce())
        {
            Damage(craft);
        }
    }

    // At the bank it is out of work for the time of a repair, after what it is doing; further hits add to that.
    void Damage(Craft craft)
    {
        World.Chronicle.OfCraft(HappeningKind.Disabled, Name, craft);
        var repair = World.DrawTime(_site.CraftRepair, craft.Repair, craft.Repairs++);
        craft.RepairedAt = Moment.Later(craft.RepairedAt, Now) + repair;
        Changed.Pulse();
    }

    static bool IsMoored(Craft craft) =>
        craft is { IsGone: false, IsUnderWay: false } && (craft.IsOutbound || craft.Cargo.Count == 0);

    // Past the middle of the river the far bank is nearer; a craft that has landed is there.
    Bank NearerBank(Craft craft) =>
        !craft.IsOutbound ? Bank.Near
        : !craft.IsUnderWay || PartLeft(craft) <= 0.5 ? Bank.Far
        : Bank.Near;

    void Sink(Craft craft, in Hit hit)
    {
        var nearer = NearerBank(craft);
        foreach (var load in craft.Cargo)
        {
            load.NearerBank = nearer;
        }
        World.Chronicle.OfCraft(HappeningKind.Sunk, Name, craft);
        _fleet.Sink(craft);
        NoteUse();
        _calledUp.Pulse();
        if (craft.IsUnderWay)
        {
            NoteLanded(craft);
        }
        else
        {
            PeopleLoading -= craft.Cargo.Where(load => load.State == LoadState.Loading).Sum(load => load.People.Count);
        }
        craft.Work.Interrupt(Sunk.Instance);
        Lose(hit, craft.Cargo);
        craft.Cargo.Clear();
        if (_fleet.AtWork == 0 && _fleet.IsOrWillBe)
        {
            AwaitCraft();
        }
        else if (_fleet.AtWork > 0 && _fleet.NextComing is null && !MakesWay)
        {
            // Only those are left for which the river is too fast.
            _canMakeWay = false;
            Close(Closure.Current, Moment.Never);
        }
        StatusChanged();
    }

    // Craft at the near bank fall with the site; those on the water land their loads on the far bank and stay there.
    protected override void GiveUpNearBank(List<Load> caught)
    {
        foreach (var craft in _fleet.Craft)
        {
            if (!craft.IsSunk && !craft.IsUnderWay && !craft.IsOutbound)
            {
                caught.AddRange(craft.Cargo);
                craft.Cargo.Clear();
                craft.IsTaken = true;
                craft.Work.Interrupt(Taken.Instance);
            }
        }
        PeopleLoading = 0;
    }

    protected override void CarryAway(double chance, LossBook losses)
    {
        for (var i = 0; i < _fleet.Craft.Count && chance > 0; i++)
        {
            var craft = _fleet.Craft[i];
            var isAway = craft.IsLaidUp || (IsGivenUp && craft.Cargo.Count == 0);
            if (!craft.IsSunk && !isAway && World.Luck(craft.Flood, 0) < chance)
            {
                Sink(craft, new Hit(World, FireTarget.Nothing, losses, craft.Flood, 0, Certain: true));
            }
        }
    }

    // What sinks or takes a craft at the very moment at which it has something done finds it between two waits: it must
    // not begin the next.
    static void EndIfGone(Craft craft)
    {
        if (craft.IsGone)
        {
            throw new InterruptException(craft.IsSunk ? Sunk.Instance : Taken.Instance);
        }
    }

    sealed class Sunk
    {
        public static readonly Sunk Instance = new();
    }

    sealed class Taken
    {
        public static readonly Taken Instance = new();
    }

    sealed class Disabled
    {
        public static readonly Disabled Instance = new();
    }
}
