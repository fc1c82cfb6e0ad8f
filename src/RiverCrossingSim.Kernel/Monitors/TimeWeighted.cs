namespace RiverCrossingSim.Kernel;

/// <summary>
/// A quantity that changes in steps over the simulation's time (a queue's length, craft under way): its time average,
/// time variance and extremes. It allocates nothing. It watches one run: before the next one, reset it.
/// </summary>
public sealed class TimeWeighted
{
    readonly Simulation _simulation;
    readonly double _initialValue;
    double _value;
    long _changedAt;
    double _weight; // ticks up to the last change
    double _mean; // up to the last change
    double _squares; // the integral of the squared deviation from the mean up to the last change

    /// <summary>Makes a monitor that watches from now on.</summary>
    /// <param name="simulation">The simulation whose clock it goes by.</param>
    /// <param name="value">The value now.</param>
    public TimeWeighted(Simulation simulation, double value = 0)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        _simulation = simulation;
        _initialValue = value;
        Reset();
    }

    /// <summary>The value, from now until it is set again.</summary>
    public double Value
    {
        get => _value;
        set
        {
            (_weight, _mean, _squares) = Integrate();
            _changedAt = _simulation.Calendar.Now;
            _value = value;
            Minimum = Math.Min(Minimum, value);
            Maximum = Math.Max(Maximum, value);
        }
    }

    /// <summary>The average over the time since the start of the watch; the value itself while no time has passed.</summary>
    public double Mean => Integrate().Mean;

    /// <summary>The variance over time since the start of the watch; 0 while no time has passed.</summary>
    public double Variance
    {
        get
        {
            var (total, _, integral) = Integrate();
            return total > 0 ? integral / total : 0;
        }
    }

    /// <summary>The smallest value, values that lasted no time among them.</summary>
    public double Minimum { get; private set; }

    /// <summary>The largest value, values that lasted no time among them.</summary>
    public double Maximum { get; private set; }

    /// <summary>Starts the watch anew from now, with the value that it was made with: for the next replication.</summary>
    public void Reset() => Restart(_initialValue);

    /// <summary>Starts the watch anew from now, with the present value: at the end of a warm-up.</summary>
    public void Restart() => Restart(_value);

    void Restart(double start)
    {
        _value = _mean = Minimum = Maximum = start;
        _changedAt = _simulation.Calendar.Now;
        _weight = _squares = 0;
    }

    /// <summary>West's update of mean and squares with the present value, for as long as it has lasted.</summary>
    (double Weight, double Mean, double Squares) Integrate()
    {
        double lasted = _simulation.Calendar.Now - _changedAt;
        if (lasted < 0)
        {
            throw new InvalidOperationException("The simulation was reset: reset its monitors too.");
        }

        if (lasted == 0)
        {
            return (_weight, _weight > 0 ? _mean : _value, _squares);
        }

        var total = _weight + lasted;
        var deviation = _value - _mean;
        var moved = _mean + (deviation * lasted / total);
        return (total, moved, _squares + (lasted * deviation * (_value - moved)));
    }
}
