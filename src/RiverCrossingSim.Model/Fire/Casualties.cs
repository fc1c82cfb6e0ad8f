namespace RiverCrossingSim.Model;

/// <summary>
/// Who is hurt when fire comes down on a number of loads. The totals are binomial draws, one uniform each; who they are
/// is a systematic sample with a random start, so that everybody's chance is the same.
/// </summary>
static class Casualties
{
    /// <summary>Hurts the people of these loads, and destroys some of the vehicles.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="exposed">The loads within its reach.</param>
    /// <param name="destroyed">Takes the vehicles destroyed, whose people are still in them.</param>
    public static void Inflict(in Hit hit, List<Load> exposed, List<Load> destroyed)
    {
        var (people, vehicles) = (0, 0);
        foreach (var load in exposed)
        {
            people += load.People.Count;
            vehicles += load.Vehicles;
        }

        var share = Math.Clamp(hit.Draw(hit.Effects.Hurt, Mark.HurtShare), 0, 1);
        var hurt = Binomial.Quantile(people, share, hit.Luck(Mark.Hurt));
        var killed = Binomial.Quantile(hurt, hit.World.Value(hit.Effects.Killed), hit.Luck(Mark.Killed));
        Spread(hit, exposed, people, hurt, killed);

        var lostShare = Math.Clamp(hit.Draw(hit.Effects.VehiclesLost, Mark.VehiclesShare), 0, 1);
        var lost = Binomial.Quantile(vehicles, lostShare, hit.Luck(Mark.Vehicles));
        var sample = new Sample(vehicles, lost, hit.Luck(Mark.WhichVehicles));
        foreach (var load in exposed)
        {
            if (load.Vehicle is not null && sample.Take(1) == 1)
            {
                destroyed.Add(load);
            }
        }
    }

    /// <summary>Sends loads to the bottom: of their people, some survive; the vehicles are destroyed by the caller.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="sunk">The loads.</param>
    /// <param name="survival">Each person's chance to survive.</param>
    public static void Drown(in Hit hit, List<Load> sunk, double survival)
    {
        var people = 0;
        foreach (var load in sunk)
        {
            people += load.People.Count;
        }
        var killed = people - Binomial.Quantile(people, survival, hit.Luck(Mark.Survivors));
        var sample = new Sample(people, killed, hit.Luck(Mark.SurvivorsWhom));
        foreach (var load in sunk)
        {
            Enter(hit, load, sample.Take(load.People.Count), 0);
        }
    }

    static void Spread(in Hit hit, List<Load> exposed, int people, int hurt, int killed)
    {
        if (hurt == 0)
        {
            return;
        }
        var hurtSample = new Sample(people, hurt, hit.Luck(Mark.HurtWhom));
        var killedSample = new Sample(hurt, killed, hit.Luck(Mark.KilledWhom));
        foreach (var load in exposed)
        {
            var hurtHere = hurtSample.Take(load.People.Count);
            var killedHere = killedSample.Take(hurtHere);
            Enter(hit, load, killedHere, hurtHere - killedHere);
        }
    }

    static void Enter(in Hit hit, Load load, int killed, int wounded)
    {
        if (killed + wounded == 0)
        {
            return;
        }
        hit.Losses.Hurt(load, killed, wounded);
        hit.World.Ledger.Hurt(load, killed, wounded);
    }

    /// <summary>A systematic sample: of <c>all</c> things in a row, the i-th is in it when floor((i + 1) r + s) > floor(i r + s), r the sampling ratio.</summary>
    struct Sample(int all, int wanted, double start)
    {
        long _seen;

        /// <summary>How many of the next things in the row are in the sample.</summary>
        public int Take(int count)
        {
            if (wanted == 0 || count == 0)
            {
                return 0;
            }
            var before = Position(_seen);
            _seen += count;
            return (int)(Position(_seen) - before);
        }

        // At the end of the row the whole sample is taken, whatever the rounding on the way.
        readonly long Position(long seen) =>
            seen >= all
                ? wanted
                : Math.Min(wanted, (long)Math.Floor((double)seen * wanted / all + (seen == 0 ? 0 : start)));
    }
}
