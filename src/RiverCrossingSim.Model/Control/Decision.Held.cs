namespace RiverCrossingSim.Model;

// Those who are held: who of them is sent, and where the others would go.
sealed partial class Decision
{
    void LookAtHeld(Pool pool)
    {
        Array.Clear(_ahead);
        _since = ++_stamp;
        pool.Numbers.CopyTo(_left);
        LookForWays();
        for (var i = 0; i < pool.Held.Count && _isFree.AsSpan().Contains(true) && (_isFull || _hasWay); )
        {
            i += Send(pool.Held[i], i) ? 0 : 1;
        }
        if (_isFull)
        {
            Array.Copy(_ahead, _promised, _ahead.Length);
        }
    }

    // Whether the serial at a place of those held has been sent.
    bool Send(Serial serial, int held)
    {
        if (--_left[Pool.PlaceOf(serial)] == 0)
        {
            LookForWays();
        }
        var prospects = ProspectsOf(serial);
        var (best, least, onFoot) = (-1, Moment.Never, serial.Type is null);
        for (var i = 0; i < prospects.Length; i++)
        {
            ref var prospect = ref prospects[i];
            if (
                prospect.Stamp < Math.Max(_since, _changed[prospect.Option.Site.Number])
                || prospect.Size != serial.Vehicles
            )
            {
                Look(ref prospect, serial);
            }
            if (prospect.From < 0)
            {
                continue;
            }
            var outlook = prospect.Option.Site.Outlook;
            var work = prospect.Called + _ahead[prospect.Place] + outlook.Of(serial);
            if (prospect.Work != work)
            {
                (prospect.Work, prospect.At) = (work, outlook.Delivered(work, prospect.From, serial.Type));
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

    // Whether a way is free for somebody who is still to be decided on: without one nobody is sent any more.
    void LookForWays()
    {
        _hasWay = false;
        for (var unit = 0; unit < _options.Length && !_hasWay; unit++)
        {
            foreach (var option in _options[unit])
            {
                if (
                    (IsAsked(unit, option.Site, false) || IsAsked(unit, option.Site, true))
                    && option.Route?.IsFree == true
                )
                {
                    _hasWay = true;
                    break;
                }
            }
        }

        bool IsAsked(int unit, Crossing site, bool onFoot) =>
            _left[Pool.PlaceOf(unit, onFoot)] > 0 && _isFree[PlaceOf(site, onFoot)];
    }

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
