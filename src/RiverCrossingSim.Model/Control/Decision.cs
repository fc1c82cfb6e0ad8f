using System.Globalization;

namespace RiverCrossingSim.Model;

/// <summary>
/// Who goes where, by what headquarters knows. First those who wait: from the tail of each line, a serial goes where it is
/// expected to be across so much sooner that the march is worth it. Then those who are held, in the order of march: each
/// goes to the site that is expected to set it ashore soonest, when there is room; those who must wait for a better site
/// than one that is free are counted before it by all who come after them. Those who wait count them as the last decision
/// that looked everywhere did, less those sent since.
/// </summary>
/// <remarks>
/// There is room for what a site is expected to start before the next review, and the march there; and within the room that
/// the scenario gives, unless the site runs dry meanwhile. A decision looks only at sites where something has changed.
/// </remarks>
sealed partial class Decision
{
    // A time that is expected again and again, and does not come, is not asked for more often than that.
    static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    readonly World _world;
    readonly Headquarters _headquarters;
    readonly Crossing[] _sites;
    readonly Option[][] _options;
    readonly IAssignment? _binding;
    readonly bool[] _looksAt;
    readonly bool[] _isFree;
    readonly long[] _ahead;
    readonly long[] _promised;
    readonly int[] _left;
    readonly Refusal[] _refusals;
    readonly Refusal[] _refusalsOfOthers;
    readonly Prospect[]?[] _prospects;
    readonly long[] _changed;
    readonly (int Unit, Option Option)[] _ways;
    bool _isFull;
    int _walk,
        _drive;
    long _stamp;
    TimeSpan _review;

    public Decision(World world, Headquarters headquarters, Crossing[] sites, Option[][] options)
    {
        (_world, _headquarters, _sites, _options) = (world, headquarters, sites, options);
        _binding = Assignments.For(world.Plan.Scenario.Control.Assignment);
        _looksAt = new bool[2 * sites.Length];
        _isFree = new bool[2 * sites.Length];
        _ahead = new long[2 * sites.Length];
        _promised = new long[2 * sites.Length];
        _left = new int[2 * options.Length];
        _refusals = new Refusal[2 * sites.Length];
        _refusalsOfOthers = new Refusal[2 * sites.Length];
        _prospects = new Prospect[]?[options.Length * (world.Plan.Types + 1)];
        _changed = new long[sites.Length];
        _ways =
        [
            .. options
                .SelectMany((some, unit) => some.Select(option => (Unit: unit, Option: option)))
                .Where(way => way.Option.Route is not null),
        ];
        Transfers = new Transfers(world, headquarters, this, sites, options);
    }

    /// <summary>When those must set out, at the earliest, who are to be at a site when it opens; <see cref="Moment.Never"/> for nobody.</summary>
    public TimeSpan Wake { get; private set; }

    /// <summary>Those who were sent from one site to another.</summary>
    public Transfers Transfers { get; }

    /// <summary>Takes the values of a replication.</summary>
    public void Begin()
    {
        _review = _world.Time(_world.Plan.Scenario.Control.Review);
        Transfers.Begin();
        Wake = Moment.Never;
        Array.Clear(_promised);
        Array.Clear(_refusals);
        Array.Clear(_refusalsOfOthers);
        Array.Clear(_looksAt);
    }

    /// <summary>Something has happened at a site.</summary>
    public void LookAt(Crossing site)
    {
        LookAt(site, onFoot: false);
        LookAt(site, onFoot: true);
    }

    /// <summary>Something has happened at a site that matters to those on foot, or to vehicles.</summary>
    public void LookAt(Crossing site, bool onFoot) => _looksAt[PlaceOf(site, onFoot)] = true;

    /// <summary>Something has happened that may matter everywhere.</summary>
    public void LookEverywhere() => Array.Fill(_looksAt, true);

    /// <summary>Whether those for whom there was no room at a site may come now; it is then looked at.</summary>
    public bool HasRoom(Crossing site, bool onFoot)
    {
        var place = PlaceOf(site, onFoot);
        if (
            site.Called(onFoot) > 0
            && !_refusals[place].IsOver(site, onFoot)
            && !_refusalsOfOthers[place].IsOver(site, onFoot)
        )
        {
            return false;
        }
        return _looksAt[place] = true;
    }

    /// <summary>Whether there may be room at a site for those who are held: nobody of them was refused, or there is room again.</summary>
    public bool MayTakeHeld(Crossing site, bool onFoot) => MayTake(site, onFoot, _refusals[PlaceOf(site, onFoot)]);

    /// <summary>Whether there may be room at a site for those who wait elsewhere.</summary>
    public bool MayTakeOthers(Crossing site, bool onFoot) =>
        MayTake(site, onFoot, _refusalsOfOthers[PlaceOf(site, onFoot)]);

    /// <summary>The only way that a serial may go; null where that is decided each time anew.</summary>
    public Option? BindingOf(Serial serial) => _binding?.Bind(serial.Type, _options[serial.Unit.Kind]);

    /// <summary>The way on which a serial is expected to be across soonest, whatever room there is; the first where none is to be expected.</summary>
    public Option Soonest(Serial serial)
    {
        foreach (var site in _sites)
        {
            site.Outlook.Refresh();
        }
        var (best, least) = (default(Option), TimeSpan.MaxValue);
        foreach (var option in _options[serial.Unit.Kind])
        {
            if (option.CanEverCarry(serial.Type) && ExpectedBy(serial, option) is var at && at < least)
            {
                (best, least) = (option, at);
            }
        }
        return BindingOf(serial) ?? best!;
    }

    /// <summary>Decides.</summary>
    public void Make(Pool pool)
    {
        _world.Cancellation.ThrowIfCancellationRequested();
        Wake = Moment.Never;
        _isFull = !_looksAt.AsSpan().Contains(false);
        Array.Copy(_looksAt, _isFree, _isFree.Length);
        Array.Clear(_looksAt);
        foreach (var site in _sites)
        {
            site.Outlook.Refresh();
            Free(PlaceOf(site, onFoot: false), site.Outlook.CarriesVehicles);
            Free(PlaceOf(site, onFoot: true), site.Outlook.Unit(-1) > 0);
        }
        if (_binding is null)
        {
            Transfers.Look();
        }
        LookAtHeld(pool);
    }

    /// <summary>What is expected of each site for a serial, in words.</summary>
    public string Reasons(Serial serial)
    {
        var reasons = _options[serial.Unit.Kind]
            .Where(option => option.CanEverCarry(serial.Type))
            .Select(option =>
                ExpectedBy(serial, option) is var at && at < Moment.Never
                    ? string.Create(CultureInfo.InvariantCulture, $"{option.Site.Name} at {at.TotalHours:0.00} h")
                    : $"{option.Site.Name} not to be expected"
            );
        return string.Join(", ", reasons);
    }

    /// <summary>Whether a site is looked at for those on foot, or for vehicles, and may take more as far as is known.</summary>
    public bool IsFree(Crossing site, bool onFoot) => _isFree[PlaceOf(site, onFoot)];

    /// <summary>When a serial would be across by way of a site, behind all who are there, on their way there or held for it.</summary>
    /// <param name="serial">The serial.</param>
    /// <param name="site">The site.</param>
    /// <param name="march">How long the way there takes.</param>
    public TimeSpan Expected(Serial serial, Crossing site, TimeSpan march)
    {
        var onFoot = serial.Type is null;
        var work = site.CalledWork(serial.Unit.Rank, onFoot) + _promised[PlaceOf(site, onFoot)];
        return site.Outlook.Delivered(work + site.Outlook.Of(serial), _world.Sim.Now + march, serial.Type);
    }

    /// <summary>Whether there is room at a site for a serial that waits elsewhere; where there is none, the site is looked at again when there is.</summary>
    /// <param name="site">The site.</param>
    /// <param name="serial">The serial.</param>
    /// <param name="march">How long the way there takes.</param>
    public bool FitsFromElsewhere(Crossing site, Serial serial, TimeSpan march) =>
        Fits(site, serial, march, _refusalsOfOthers);

    bool Fits(Crossing site, Serial serial, TimeSpan march, Refusal[] refusals)
    {
        var (type, onFoot, there) = (serial.Type, serial.Type is null, _world.Sim.Now + march);
        var outlook = site.Outlook;
        if (outlook.Opening(type) >= Moment.Never)
        {
            return false;
        }
        var refusal = new Refusal(
            serial.Unit.Rank,
            serial.Vehicles + serial.Dismounted,
            Math.Max(Math.Max(outlook.Started(there + _review, type), outlook.FullLoads), 1),
            onFoot ? site.PersonRoom : site.VehicleRoom
        );
        var hasWork = site.CalledWork(refusal.Priority, onFoot) < refusal.Room;
        if (hasWork && refusal.IsWithinLimit(site, onFoot))
        {
            return true;
        }
        if (hasWork)
        {
            // Beyond the limit only so that the site does not run dry: whoever is there when the last of the others starts.
            var dry = outlook.StartOf(site.CalledWork(_world.Plan.Priorities - 1, onFoot), type);
            if (dry <= there)
            {
                return true;
            }
            Wake = Moment.Earlier(Wake, Moment.Later(dry - march, _world.Sim.Now + Soon));
        }
        refusals[PlaceOf(site, onFoot)] = refusal;
        return false;
    }

    static bool MayTake(Crossing site, bool onFoot, Refusal refusal) =>
        site.Called(onFoot) == 0 || refusal.IsNone || refusal.IsOver(site, onFoot);

    static int PlaceOf(Crossing site, bool onFoot) => 2 * site.Number + (onFoot ? 1 : 0);

    void Free(int place, bool carries)
    {
        _isFree[place] &= carries;
        _refusals[place] = _isFree[place] ? default : _refusals[place];
        _refusalsOfOthers[place] = _isFree[place] ? default : _refusalsOfOthers[place];
    }

    TimeSpan ExpectedBy(Serial serial, Option option) =>
        Expected(serial, option.Site, option.Route?.ExpectedTime(serial) ?? TimeSpan.Zero);
}
