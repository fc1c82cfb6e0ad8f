namespace RiverCrossingSim.Model;

/// <summary>
/// The water at one site: the river, and what a flood adds to it by a trapezoid in time. A trip takes width and current
/// as they are while it crosses.
/// </summary>
public sealed partial class Water
{
    readonly World _world;
    double _width,
        _current,
        _addedWidth,
        _addedCurrent;
    TimeSpan _arrives,
        _full,
        _ebbs,
        _ends;

    internal Water(World world) => _world = world;

    /// <summary>Width without a flood, metres.</summary>
    public double UsualWidth => _width;

    /// <summary>Current without a flood, metres per second.</summary>
    public double UsualCurrent => _current;

    /// <summary>Width now, metres.</summary>
    public double Width => _width + _addedWidth * Level(_world.Sim.Now);

    /// <summary>Current now, metres per second.</summary>
    public double Current => _current + _addedCurrent * Level(_world.Sim.Now);

    /// <summary>When the flood is at its highest here.</summary>
    public TimeSpan Full => _full;

    /// <summary>When the last of the flood is gone from here.</summary>
    public TimeSpan Ends => _ends;

    /// <summary>Takes the values of a replication, without a flood.</summary>
    internal void TakeValues()
    {
        var river = _world.Plan.Scenario.River;
        _width = _world.Value(river.Width);
        _current = _world.Value(river.Current);
        _addedWidth = _addedCurrent = 0;
        _arrives = _full = _ebbs = _ends = Moment.Never;
    }

    /// <summary>Lets a flood come.</summary>
    /// <param name="flood">The flood.</param>
    /// <param name="arrives">When its water begins to rise here.</param>
    internal void Rise(Flood flood, TimeSpan arrives)
    {
        _addedWidth = _world.Value(flood.Width);
        _addedCurrent = _world.Value(flood.Current);
        _arrives = arrives;
        _full = _arrives + _world.Time(flood.Rises);
        _ebbs = _full + _world.Time(flood.Holds);
        _ends = _ebbs + _world.Time(flood.Falls);
    }

    /// <summary>How high the flood stands at a moment: 0 for not at all, 1 for its highest.</summary>
    public double Level(TimeSpan at)
    {
        if (at < _arrives || at >= _ends)
        {
            return 0;
        }
        return at < _full ? (at - _arrives) / (_full - _arrives)
            : at <= _ebbs ? 1
            : (_ends - at) / (_ends - _ebbs);
    }

    /// <summary>The level of the flood at which the current reaches a limit; infinite where it never does.</summary>
    public double LevelOfCurrent(double limit) => LevelOf(limit, _current, _addedCurrent);

    /// <summary>The level of the flood at which the river is as wide as this; infinite where it never is.</summary>
    public double LevelOfWidth(double width) => LevelOf(width, _width, _addedWidth);

    /// <summary>When the flood stands above a level.</summary>
    /// <param name="level">The level, from 0 to 1.</param>
    public (TimeSpan From, TimeSpan Until) Above(double level) =>
        (_arrives + (_full - _arrives) * level, _ends - (_ends - _ebbs) * level);

    static double LevelOf(double limit, double usual, double added) =>
        added <= 0 || limit - usual >= added ? double.PositiveInfinity : Math.Max(0, (limit - usual) / added);
}
