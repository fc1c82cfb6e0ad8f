namespace RiverCrossingSim.Model;

/// <summary>
/// Tells whoever listens what happens in a replication, in its order. It changes nothing: a replication that is listened
/// to is the same as one that is not, and where nobody listens a call costs a comparison.
/// </summary>
sealed class Chronicle(Simulation sim)
{
    /// <summary>Who listens; null for nobody.</summary>
    public Action<Happening>? Listener { get; set; }

    /// <summary>The book of the force is open.</summary>
    /// <param name="people">People across at the start.</param>
    /// <param name="vehicles">Vehicles across at the start.</param>
    public void Began(int people, int vehicles)
    {
        if (Listener is not null)
        {
            Listener(
                new Happening(sim.Now, HappeningKind.Began)
                {
                    To = LoadState.Across,
                    People = people,
                    Vehicles = vehicles,
                }
            );
        }
    }

    /// <summary>A load is in another state.</summary>
    /// <param name="load">The load, in its new state.</param>
    /// <param name="from">Its state before.</param>
    /// <param name="place">Where it is, where it is at no site.</param>
    public void Moved(Load load, LoadState from, string place)
    {
        if (Listener is not null)
        {
            Listener(
                About(HappeningKind.Moved, load) with
                {
                    Place = load.Site?.Name ?? place,
                    From = from,
                    To = load.State,
                }
            );
        }
    }

    /// <summary>Headquarters sends a serial to a site; told with what it expects of each.</summary>
    public void Assigned(Serial serial, string site, Decision decision)
    {
        if (Listener is not null)
        {
            Listener(
                About(HappeningKind.Assigned, serial.Loads[0]) with
                {
                    Place = site,
                    Vehicles = serial.Vehicles,
                    People = serial.Loads.Sum(load => load.People.Count),
                    Detail = decision.Reasons(serial),
                }
            );
        }
    }

    /// <summary>Some people have become a load of their own.</summary>
    public void Parted(Load load, Load part)
    {
        if (Listener is not null)
        {
            Listener(About(HappeningKind.Parted, part) with { Detail = $"from load {load.Number}", To = part.State });
        }
    }

    /// <summary>The people of a load have joined another.</summary>
    public void Merged(Load into, Load from)
    {
        if (Listener is not null)
        {
            Listener(About(HappeningKind.Merged, from) with { Detail = $"into load {into.Number}", To = into.State });
        }
    }

    /// <summary>People of a load were killed or wounded.</summary>
    public void Hurt(Load load, int killed, int wounded)
    {
        if (Listener is not null)
        {
            Listener(About(HappeningKind.Hurt, load) with { To = load.State, Killed = killed, Wounded = wounded });
        }
    }

    /// <summary>Something happened to a craft.</summary>
    public void OfCraft(HappeningKind kind, string site, Craft craft)
    {
        if (Listener is not null)
        {
            Listener(
                new Happening(sim.Now, kind)
                {
                    Place = site,
                    By = craft.Origin == site ? "" : craft.Origin,
                    Craft = craft.Number + 1,
                    Trip = (int)craft.Trip + 1,
                    Vehicles = craft.Cargo.Sum(load => load.Vehicles),
                    People = craft.People,
                }
            );
        }
    }

    /// <summary>Craft have come to a site.</summary>
    public void CameToWork(string site, int craft)
    {
        if (Listener is not null && craft > 0)
        {
            Listener(new Happening(sim.Now, HappeningKind.CameToWork) { Place = site, Amount = craft });
        }
    }

    /// <summary>A site is closed for a cause.</summary>
    public void Closed(string site, Closure cause, TimeSpan until)
    {
        if (Listener is not null)
        {
            Listener(
                new Happening(sim.Now, HappeningKind.Closed)
                {
                    Place = site,
                    By = cause.Name,
                    UntilHours = Moment.Hours(until),
                }
            );
        }
    }

    /// <summary>A closure of a site has ended.</summary>
    public void Opened(string site, Closure cause)
    {
        if (Listener is not null)
        {
            Listener(new Happening(sim.Now, HappeningKind.Opened) { Place = site, By = cause.Name });
        }
    }

    /// <summary>A route or link is closed or slower.</summary>
    public void Blocked(string place, string how, TimeSpan until)
    {
        if (Listener is not null)
        {
            Listener(
                new Happening(sim.Now, HappeningKind.Blocked)
                {
                    Place = place,
                    Detail = how,
                    UntilHours = Moment.Hours(until),
                }
            );
        }
    }

    /// <summary>A source has fired, or a round of it was intercepted or hit; told before its effects.</summary>
    public void OfFire(HappeningKind what, string source, ITarget target, int rounds)
    {
        if (Listener is not null)
        {
            Listener(
                new Happening(sim.Now, what)
                {
                    Place = target.Place,
                    By = source,
                    Detail = target.Kind.Name,
                    Amount = rounds,
                }
            );
        }
    }

    /// <summary>Anything that needs no more than a place, a cause and a word.</summary>
    public void Note(HappeningKind kind, string place = "", string by = "", string detail = "", int amount = 0)
    {
        if (Listener is not null)
        {
            Listener(
                new Happening(sim.Now, kind)
                {
                    Place = place,
                    By = by,
                    Detail = detail,
                    Amount = amount,
                }
            );
        }
    }

    Happening About(HappeningKind kind, Load load) =>
        new(sim.Now, kind)
        {
            Place = load.Site?.Name ?? "",
            Unit = load.Unit.Name,
            Load = load.Number,
            Vehicle = load.Vehicle?.Name ?? "",
            Vehicles = load.Vehicles,
            People = load.People.Count,
            IsCivilian = load.IsCivilian,
        };
}
