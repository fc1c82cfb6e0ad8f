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
        if (_decision.HasRoom(site, onFoot) && SomebodyElse(site, onFoot))
        {
            Due();
        }
    }

    /// <summary>
    /// Whether somebody may still be sent to a site at this very instant; whoever is about to leave it without a full load
    /// waits for the end of the instant.
    /// </summary>
    public bool IsToDecide(Crossing site)
    {
        if (_isDue)
        {
            return true;
        }
        if (_decided == _world.Sim.Now || !(SomebodyElse(site, onFoot: false) || SomebodyElse(site, onFoot: true)))
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

    bool SomebodyElse(Crossing site, bool onFoot)
    {
        if (_pool.Held.Count > 0)
        {
            return true;
        }
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
