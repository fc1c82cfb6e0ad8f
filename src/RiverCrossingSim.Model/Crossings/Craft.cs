namespace RiverCrossingSim.Model;

/// <summary>One ferry, barge or boat: its speed, where it is, and what it carries.</summary>
/// <param name="site">The site, or whatever else names it together with its number.</param>
/// <param name="number">Its number, from 0.</param>
/// <param name="isOwn">Whether it is one of the site's own; the others joined from elsewhere.</param>
sealed class Craft(string site, int number, bool isOwn = true)
{
    /// <summary>The site, or whatever else names it together with its number.</summary>
    public string Origin => site;

    /// <summary>Its number, from 0.</summary>
    public int Number => number;

    /// <summary>Its name in error messages.</summary>
    public string Name { get; } = $"craft {number + 1} of {site}";

    /// <summary>Whether it is one of the site's own, which come and go by the timetable.</summary>
    public bool IsOwn { get; } = isOwn;

    /// <summary>The stream of its loading times.</summary>
    public ulong Loading { get; } = StreamId.Of("loading", site, number);

    /// <summary>The stream of its unloading times.</summary>
    public ulong Unloading { get; } = StreamId.Of("unloading", site, number);

    /// <summary>The stream of its crossing times, where they are given.</summary>
    public ulong Crossing { get; } = StreamId.Of("crossing", site, number);

    /// <summary>The stream of its times back, where they are given.</summary>
    public ulong Return { get; } = StreamId.Of("return", site, number);

    /// <summary>The stream of its repairs.</summary>
    public ulong Repair { get; } = StreamId.Of("craft repair", site, number);

    /// <summary>The stream of its breakdowns.</summary>
    public ulong Breakdown { get; } = StreamId.Of("breakdown", site, number);

    /// <summary>The stream of the repairs after breakdowns.</summary>
    public ulong BreakdownRepair { get; } = StreamId.Of("breakdown repair", site, number);

    /// <summary>The stream of what a flood does to it.</summary>
    public ulong Flood { get; } = StreamId.Of("flood", site, number);

    /// <summary>Speed through the water, metres per second.</summary>
    public double Speed { get; set; }

    /// <summary>The trip that it is on, or will make next, from 0.</summary>
    public uint Trip { get; set; }

    /// <summary>Repairs so far.</summary>
    public uint Repairs { get; set; }

    /// <summary>Whether it is on the water.</summary>
    public bool IsUnderWay { get; set; }

    /// <summary>The time that its way takes where it is given; null where the river decides.</summary>
    public TimeSpan? GivenTime { get; private set; }

    /// <summary>The part of its way that was left at <see cref="MovesFrom"/>, from 0 to 1.</summary>
    public double Left { get; set; }

    /// <summary>Since when it moves, or when it will move again.</summary>
    public TimeSpan MovesFrom { get; set; }

    /// <summary>Whether it has left the near bank with its load and not yet landed it.</summary>
    public bool IsOutbound { get; set; }

    /// <summary>Whether it is on a trip: loading, on the water or unloading.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Until when it is under repair after a hit at the bank.</summary>
    public TimeSpan RepairedAt { get; set; }

    /// <summary>Whether it has been sunk.</summary>
    public bool IsSunk { get; set; }

    /// <summary>Whether the pursuer has it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Whether it is at nobody's service any more.</summary>
    public bool IsGone => IsSunk || IsTaken;

    /// <summary>Whether it is to work: afloat, and within the number of the timetable.</summary>
    public bool IsAtWork { get; set; }

    /// <summary>Whether it is laid up, away from the site.</summary>
    public bool IsLaidUp { get; set; }

    /// <summary>When the operating window ends in which its trip began; <see cref="Moment.Never"/> at a site that is always open.</summary>
    public TimeSpan WindowEnds { get; set; }

    /// <summary>When it is expected to cast off from the near bank.</summary>
    public TimeSpan ExpectedOff { get; set; }

    /// <summary>When it is expected to be back.</summary>
    public TimeSpan ExpectedBack { get; set; }

    /// <summary>What it carries.</summary>
    public List<Load> Cargo { get; } = [];

    /// <summary>People aboard, those in vehicles included.</summary>
    public int People
    {
        get
        {
            var people = 0;
            foreach (var load in Cargo)
            {
                people += load.People.Count;
            }
            return people;
        }
    }

    /// <summary>Loads chosen for the trip and not yet aboard.</summary>
    public List<Load> Chosen { get; } = [];

    /// <summary>Dismounted people chosen for the trip and not yet aboard.</summary>
    public int ChosenPersons { get; set; }

    /// <summary>Its process.</summary>
    public ProcessHandle Work { get; set; }

    /// <summary>Leaves a bank with the whole way before it.</summary>
    /// <param name="from">When it begins to move.</param>
    /// <param name="given">The time that the way takes; null where the river decides.</param>
    public void SetOut(TimeSpan from, TimeSpan? given) => (GivenTime, Left, MovesFrom) = (given, 1, from);

    /// <summary>Readies it for a replication, empty on the near bank.</summary>
    public void Begin(double speed)
    {
        Speed = speed;
        Trip = Repairs = 0;
        IsUnderWay = IsOutbound = IsSunk = IsTaken = IsLaidUp = IsBusy = false;
        RepairedAt = default;
        Cargo.Clear();
        Chosen.Clear();
        ChosenPersons = 0;
    }
}
