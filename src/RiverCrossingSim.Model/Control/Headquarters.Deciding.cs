namespace RiverCrossingSim.Model;

// When headquarters decides: at the end of an instant at which something has happened that matters to it, and at reviews.
sealed partial class Headquarters
{
    /// <summary>Something has happened at a site that may change who goes there.</summary>
    public void Look(Crossing site)
    {
        _decision.LookAt(site);
        Due();
    }

    /// <summary>Loads have left the waiting area of a site: those may come for whom there was no room.</summary>
    public void HasRoom(Crossing site)
    {
        HasRoom(site, onFoot: false);
        HasRoom(site, onFoot: true);
    }

    /// <summary>Loads have left the waiting area of a site: those may come for whom there was no room.</summary>
    public void HasRoom(Crossing site, bool onFoot)
    {
        if (_decision.HasRoom(site, onFoot) && MayCome(site, onFoot, Moment.Never))
        {
            Due();
        }
    }

    /// <summary>A way to a site may be set out on again: it is looked at if somebody is held for whom it may have room.</summary>
    public void HasWay(Crossing site)
    {
        HasWay(site, onFoot: false);
        HasWay(site, onFoot: true);
    }

    /// <summary>
    /// Whether somebody may still be sent to a site at this very instant; whoever is about to leave it without a full load
    /// waits for the end of the instant. It decides on those alone for whom there is room aboard and at the site, and who
    /// could be there in time.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="vehicles">Whether there is room aboard for a vehicle.</param>
    /// <param name="persons">Whether there is room aboard for people on foot.</param>
    /// <param name="by">When the craft leaves at the latest.</param>
    public bool IsToDecide(Crossing site, bool vehicles, bool persons, TimeSpan by)
    {
        if (_isDue)
        {
            return true;
        }
        if (
            _decided == _world.Sim.Now
            || !((vehicles && MayCome(site, onFoot: false, by)) || (persons && MayCome(site, onFoot: true, by)))
        )
        {
            return false;
        }
        Look(site);
        return true;
    }

    async Process Decide()
    {
        while (true)
        {
            if (!_isDue)
            {
                await WaitForNews();
                continue;
            }
            await _world.Sim.Settled();
            StandAtTheWater();
            _isDue = false;
            _decided = _world.Sim.Now;
            _decision.Make(_pool);
        }
    }

    async Process WaitForNews()
    {
        if (_decision.Wake >= Moment.Never)
        {
            await _wake.Wait();
            return;
        }
        await _wake.Wait().Within(Moment.Later(_decision.Wake - _world.Sim.Now, TimeSpan.Zero));
        if (!_isDue)
        {
            _decision.LookEverywhere();
            _isDue = true;
        }
    }

    async Process Review(TimeSpan period)
    {
        while (true)
        {
            await _world.Sim.Delay(period);
            Reviewed = _world.Sim.Now;
            LookEverywhere();
        }
    }

    // Who has no assembly area stands in the waiting area of the first site that may carry him, in the order of march.
    void StandAtTheWater()
    {
        _newcomers.Sort(Serial.OrderOfMarch);
        for (var i = 0; i < _newcomers.Count; i++)
        {
            var (serial, type) = (_newcomers[i], _newcomers[i].Type);
            var option =
                _decision.BindingOf(serial)
                ?? _options[serial.Unit.Kind].FirstOrDefault(option => option.CanEverCarry(type));
            if (option is null)
            {
                Strand(serial); // what could carry it was lost at this very instant; who goes on dismounted stands behind
                continue;
            }
            foreach (var load in serial.Loads)
            {
                option.Site.Join(load);
            }
            option.Site.Changed.Pulse();
            Release(serial);
        }
        _newcomers.Clear();
    }

    void LookEverywhere()
    {
        _decision.LookEverywhere();
        Due();
    }

    void Due()
    {
        if (!_isDue)
        {
            _isDue = true;
            _wake.Pulse();
        }
    }

    void HasWay(Crossing site, bool onFoot)
    {
        if (IsHeldFor(site, onFoot, Moment.Never) && _decision.MayTakeHeld(site, onFoot))
        {
            _decision.LookAt(site, onFoot);
            Due();
        }
    }

    bool MayCome(Crossing site, bool onFoot, TimeSpan by) =>
        (_decision.MayTakeHeld(site, onFoot) && IsHeldFor(site, onFoot, by))
        || (_decision.MayTakeOthers(site, onFoot) && WaitsElsewhere(site, onFoot) && IsNear(site, onFoot, by));

    // Whether somebody is held who may use the site, can set out now and be there before a moment.
    bool IsHeldFor(Crossing site, bool onFoot, TimeSpan by)
    {
        var time = Moment.Later(TimeSpan.Zero, by - _world.Sim.Now);
        foreach (var (unit, route) in _users[site.Number])
        {
            if (_pool.Numbers[Pool.PlaceOf(unit, onFoot)] > 0 && route.IsFree && route.TravelTime(onFoot) < time)
            {
                return true;
            }
        }
        return false;
    }

    // Whether somebody who sets out elsewhere now could be at the site before a moment.
    bool IsNear(Crossing site, bool onFoot, TimeSpan by)
    {
        var time = Moment.Later(TimeSpan.Zero, by - _world.Sim.Now);
        foreach (var route in site.Inbound)
        {
            if (route.IsOpen && route.TravelTime(onFoot) < time)
            {
                return true;
            }
        }
        return site.Inbound.Count == 0;
    }

    bool WaitsElsewhere(Crossing site, bool onFoot)
    {
        foreach (var other in _sites)
        {
            if (other != site && other.LineOf(onFoot).Count > 0)
            {
                return true;
            }
        }
        return false;
    }
}
