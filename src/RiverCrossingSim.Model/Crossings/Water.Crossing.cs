namespace RiverCrossingSim.Model;

// How far a craft comes in a river that changes while it crosses: df/dt = sqrt(v^2 - u^2) / W, landed at f = 1. Where the
// current is as fast as the craft, it holds its place.
public sealed partial class Water
{
    // Gauss and Legendre's rule with four points on (-1, 1); Abramowitz and Stegun, table 25.4.
    static readonly (double At, double Weight)[] Gauss =
    [
        (-0.861136311594052575, 0.347854845137453857),
        (-0.339981043584856265, 0.652145154862546143),
        (0.339981043584856265, 0.652145154862546143),
        (0.861136311594052575, 0.347854845137453857),
    ];

    /// <summary>How long a craft that sets out at a moment needs for a part of the way.</summary>
    /// <param name="speed">Its speed through the water, metres per second.</param>
    /// <param name="from">When it sets out.</param>
    /// <param name="part">The part of the way, from 0 to 1.</param>
    /// <returns>The time, with the river as it is while the craft crosses; <see cref="Moment.Never"/> if it never lands.</returns>
    public TimeSpan TimeAcross(double speed, TimeSpan from, double part = 1)
    {
        var usual = Pace(speed, from);
        if (usual > 0 && Moment.Seconds(part / usual) is var steady && IsSteady(from, from + steady))
        {
            return steady;
        }
        var left = part;
        foreach (var (at, until, isSteady) in Pieces(speed, from, Moment.Never))
        {
            if (!isSteady)
            {
                var made = Integral(speed, at, until);
                if (made >= left)
                {
                    return at - from + TimeWithin(speed, at, until, left);
                }
                left -= made;
                continue;
            }
            var pace = Pace(speed, at);
            var time = pace > 0 ? Moment.Seconds(left / pace) : Moment.Never;
            if (time <= until - at)
            {
                return at - from + time;
            }
            left -= pace * (until - at).TotalSeconds;
        }
        return Moment.Never;
    }

    /// <summary>The part of the way that a craft makes from one moment to another.</summary>
    /// <param name="speed">Its speed through the water, metres per second.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The other, not before the first.</param>
    public double PartMade(double speed, TimeSpan from, TimeSpan until)
    {
        var made = 0d;
        foreach (var (at, end, isSteady) in Pieces(speed, from, until))
        {
            made += isSteady ? Pace(speed, at) * (end - at).TotalSeconds : Integral(speed, at, end);
        }
        return made;
    }

    /// <summary>When a craft of this speed makes way: now, or when the flood has fallen; never where the river itself is as fast.</summary>
    /// <param name="speed">Its speed through the water, metres per second.</param>
    public TimeSpan MakesWayFrom(double speed)
    {
        var now = _world.Sim.Now;
        return Pace(speed, now) > 0 ? now
            : speed <= _current ? Moment.Never
            : Above(Math.Min(1, LevelOfCurrent(speed))).Until;
    }

    // What lies between two moments: a stretch in which the river stays as it is whole, one in which it changes in steps.
    IEnumerable<(TimeSpan From, TimeSpan Until, bool IsSteady)> Pieces(double speed, TimeSpan from, TimeSpan until)
    {
        var at = from;
        foreach (var stretch in Stretches(speed, from))
        {
            var end = Moment.Earlier(stretch, until);
            if (end <= at)
            {
                continue;
            }
            if (IsSteady(at, end))
            {
                yield return (at, end, true);
                at = end;
                continue;
            }
            for (var steps = Steps(at, end); steps > 0; steps--)
            {
                var next = steps == 1 ? end : at + (end - at) / steps;
                yield return (at, next, false);
                at = next;
            }
        }
    }

    // Ends of the stretches in which width and current are constant or linear, and the craft makes way or does not.
    IEnumerable<TimeSpan> Stretches(double speed, TimeSpan from)
    {
        var level = LevelOfCurrent(speed);
        var (rises, falls) = level < 1 && _arrives < Moment.Never ? Above(level) : (_arrives, _ends);
        TimeSpan[] ends = [_arrives, rises, _full, _ebbs, falls, _ends];
        foreach (var end in ends)
        {
            if (end > from && end < Moment.Never)
            {
                yield return end;
            }
        }
        yield return Moment.Never;
    }

    bool IsSteady(TimeSpan from, TimeSpan until) =>
        until <= _arrives || from >= _ends || (from >= _full && until <= _ebbs);

    // Steps of a minute, and no more than 500 of a long rise.
    static int Steps(TimeSpan from, TimeSpan until) => (int)Math.Clamp((until - from).TotalMinutes, 8, 500);

    double Pace(double speed, TimeSpan at)
    {
        var level = Level(at);
        var current = _current + _addedCurrent * level;
        return current >= speed ? 0 : Math.Sqrt(speed * speed - current * current) / (_width + _addedWidth * level);
    }

    double Integral(double speed, TimeSpan from, TimeSpan until)
    {
        var half = (until - from).TotalSeconds / 2;
        var sum = 0d;
        foreach (var (at, weight) in Gauss)
        {
            sum += weight * Pace(speed, from + Moment.Seconds(half * (1 + at)));
        }
        return sum * half;
    }

    // The moment at which the part is made, which lies within: by halving, to the tick of the clock.
    TimeSpan TimeWithin(double speed, TimeSpan from, TimeSpan until, double part)
    {
        var (low, high) = (from, until);
        while (high - low > TimeSpan.FromTicks(1))
        {
            var middle = low + (high - low) / 2;
            (low, high) = Integral(speed, from, middle) < part ? (middle, high) : (low, middle);
        }
        return high - from;
    }
}
