namespace RiverCrossingSim.Model;

/// <summary>
/// The points of a Poisson measure over time and height, in fixed layers of height, in order of time. A strike comes
/// at each point whose height is at or below the intensity of the moment; the points do not depend on the intensity,
/// so a scenario with more fire contains the strikes of one with less.
/// </summary>
/// <remarks>
/// The layers are (0, 1/4], (1/4, 1/2], (1/2, 1], (1, 2] ... strikes a day, each a homogeneous process of its own
/// with its own stream. This is thinning (Lewis and Shedler 1979) with points that are common to all scenarios.
/// </remarks>
sealed class PoissonLayers(World world, string purpose, string source)
{
    const double FirstLayerPerSecond = 0.25 / 86_400;
    readonly List<Layer> _layers = [];
    readonly List<ulong> _streams = [];

    /// <summary>One point: a candidate for a strike.</summary>
    /// <param name="At">Time after the order.</param>
    /// <param name="Height">Strikes per second.</param>
    /// <param name="Stream">A stream of its own, for all that the strike draws.</param>
    public readonly record struct Point(TimeSpan At, double Height, ulong Stream);

    /// <summary>Begins a replication.</summary>
    /// <param name="greatest">The greatest intensity that may occur, strikes per second.</param>
    public void Begin(double greatest)
    {
        _layers.Clear();
        var (bottom, top) = (0d, FirstLayerPerSecond);
        while (bottom < greatest)
        {
            if (_streams.Count == _layers.Count)
            {
                _streams.Add(StreamId.Of(purpose, source, _layers.Count));
            }
            _layers.Add(Next(new Layer(_streams[_layers.Count], bottom, top, 0, default)));
            (bottom, top) = (top, top * 2);
        }
    }

    /// <summary>Takes the next point of all layers.</summary>
    public Point Take()
    {
        var earliest = 0;
        for (var i = 1; i < _layers.Count; i++)
        {
            if (_layers[i].Point.At < _layers[earliest].Point.At)
            {
                earliest = i;
            }
        }
        var point = _layers[earliest].Point;
        _layers[earliest] = Next(_layers[earliest]);
        return point;
    }

    Layer Next(Layer layer)
    {
        var (gap, height) = world.TwoOfLuck(layer.Stream, layer.Taken);
        var thickness = layer.Top - layer.Bottom;
        var at = layer.Point.At + Moment.Seconds(-Elementary.Log(gap) / thickness);
        var marks = layer.Stream ^ ((layer.Taken + 1UL) * 0x9E3779B97F4A7C15);
        return layer with { Taken = layer.Taken + 1, Point = new Point(at, layer.Bottom + height * thickness, marks) };
    }

    readonly record struct Layer(ulong Stream, double Bottom, double Top, uint Taken, Point Point);
}
