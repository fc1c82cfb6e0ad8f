namespace RiverCrossingSim.Model;

// Those who are held: who of them is sent, and where the others would go.
sealed partial class Decision
{
    void LookAtHeld(Pool pool)
    {
        Array.Clear(_ahead);
        Array.Fill(_changed, ++_stamp);
        pool.Numbers.CopyTo(_left);
        (_walk, _drive) = (0, 0);
        LookForWays();
        for (var i = 0; i < pool.Held.Count && (_isFull ? _isFree.AsSpan().Contains(true) : MayWalk || MayDrive); )
        {
            var serial = pool.Held[i];
            i += IsToPlace(serial) && Send(serial, i) ? 0 : 1;
        }
        if (_isFull)
        {
            Array.Copy(_ahead, _promised, _ahead.Length);
        }
    }

    // Those on foot and vehicles stand in lines of their own: where none of its kind can be sent any more, a serial is in
    // nobody's way. Only what those who wait are told of those held is reckoned with all.
    bool IsToPlace(Serial serial)
    {
        var isToPlace = _isFull || (serial.Type is null ? MayWalk : MayDrive);
        if (--_left[Pool.PlaceOf(serial)] == 0)
        {
            LookForWays();
        }
        return isToPlace;
    }

    // Whether the serial at a place of those held has been sent.
    bool Send(Serial serial, int held)
    {
        var prospects = ProspectsOf(serial);
        var (best, least) = (-1, Moment.Never);
        var (type, size, number) = (serial.TypePlace, serial.Vehicles, serial.Vehicles + serial.Dismounted);
        for (var i = 0; i < prospects.Length; i++)
        {
            ref var prospect = ref prospects[i];
            if (prospect.Stamp < _changed[prospect.Site] || prospect.Size != size)
            {
                Look(ref prospect, serial);
            }
            if (prospect.From < 0)
            {
                continue;
            }
            var work = prospect.Called + _ahead[prospect.Place] + number * prospect.Outlook.Unit(type);
            if (prospect.Work != work)
            {
                (prospect.Work, prospect.At) = (work, prospect.Outlook.Delivered(work, prospect.From, serial.Type));
            }
            var at = prospect.At;
            if (at < least || (at == least && best >= 0 && prospect.March < prospects[best].March))
            {
                (best, least) = (i, at);
            }
        }
        if (best < 0)
        {
            return false;
        }
        var (option, place, march) = (prospects[best].Option, prospects[best].Place, prospects[best].March);
        if (_isFree[place])
        {
            if (option.Route!.IsFree && Fits(option.Site, serial, march, _refusals))
            {
                _changed[option.Site.Number] = ++_stamp;
                _promised[place] = Math.Max(0, _promised[place] - option.Site.Outlook.Of(serial));
                _headquarters.Send(held, option);
                LookForWays();
                return true;
            }
            // One whose way is closed or taken keeps nobody from the site who comes by another.
            _isFree[place] = !option.Route.IsFree;
            LookForWays();
        }
        _ahead[place] += option.Site.Outlook.Of(serial);
        return false;
    }

    bool MayWalk => _walk < _ways.Length;

    bool MayDrive => _drive < _ways.Length;

    // By which of the ways somebody who is still to be decided on may be sent, on foot and with vehicles; without one nobody
    // of that kind is. In the course of a decision ways are lost and none is won: those passed over need no second look.
    void LookForWays()
    {
        while (MayWalk && !IsToBeGone(_ways[_walk], onFoot: true))
        {
            _walk++;
        }
        while (MayDrive && !IsToBeGone(_ways[_drive], onFoot: false))
        {
            _drive++;
        }
    }

    bool IsToBeGone((int Unit, Option Option) way, bool onFoot) =>
        _left[Pool.PlaceOf(way.Unit, onFoot)] > 0
        && _isFree[PlaceOf(way.Option.Site, onFoot)]
        && way.Option.Route!.IsFree;

    // The ways that serials of this kind may go. What is known of them holds until somebody is sent to the site.
    Span<Prospect> ProspectsOf(Serial serial) =>
        _prospects[serial.Unit.Kind * (_world.Plan.Types + 1) + serial.TypePlace + 1] ??= MakeProspects(
            _options[serial.Unit.Kind],
            serial.Type is null
        );

    static Prospect[] MakeProspects(Option[] options, bool onFoot) =>
        [.. options.Select(option => new Prospect(option, PlaceOf(option.Site, onFoot)))];

    void Look(ref Prospect prospect, Serial serial)
    {
        var site = prospect.Option.Site;
        prospect.Stamp = _stamp;
        prospect.Size = serial.Vehicles; // the longer a serial, the longer it takes to pass the start point
        (prospect.From, prospect.Work) = (-1, -1);
        if (!prospect.Option.CanEverCarry(serial.Type) || (BindingOf(serial) is { } bound && bound != prospect.Option))
        {
            return;
        }
        prospect.March = prospect.Option.Route!.ExpectedTime(serial);
        prospect.From = site.Outlook.From(_world.Sim.Now + prospect.March, serial.Type);
        prospect.Called = site.CalledWork(serial.Unit.Rank, serial.Type is null);
    }

    struct Prospect(Option option, int place)
    {
        public readonly Option Option = option;
        public readonly Outlook Outlook = option.Site.Outlook;
        public readonly int Site = option.Site.Number;
        public readonly int Place = place;
        public TimeSpan March,
            At;
        public int Size;
        public long From,
            Called,
            Work,
            Stamp;
    }
}
