namespace RiverCrossingSim.Model;

/// <summary>What is sampled over time, and when: the same for all replications of a scenario.</summary>
public sealed class TimelineLayout
{
    static readonly int[] StepMinutes = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440];
    static readonly TimeSpan OneHour = TimeSpan.FromHours(1);
    readonly List<TimelineSeries> _series = [];
    bool _isSealed;

    /// <summary>Chooses the finest step in which the horizon takes at most 720 samples: an hour for 30 days.</summary>
    /// <param name="horizon">The end of the last step, after the order.</param>
    /// <param name="stages">The stages on which it is followed where everybody is; none where that is not followed.</param>
    public TimelineLayout(TimeSpan horizon, IReadOnlyList<Stage>? stages = null)
    {
        var minutes = Array.Find(StepMinutes, m => horizon.TotalMinutes / m <= 720);
        Step = TimeSpan.FromMinutes(minutes == 0 ? StepMinutes[^1] : minutes);
        Samples = (int)Math.Ceiling(horizon / Step) + 1;
        Stages = stages ?? [];
        Period = Step < OneHour ? OneHour : Step;
        Periods = (int)Math.Ceiling(horizon / Period);
    }

    /// <summary>Time between samples.</summary>
    public TimeSpan Step { get; }

    /// <summary>Samples of each series, the first at time 0.</summary>
    public int Samples { get; }

    /// <summary>The stages on which it is followed where everybody is; none where that is not followed.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>For how long the time on each stage is added up: an hour, or <see cref="Step"/> where that is longer.</summary>
    public TimeSpan Period { get; }

    /// <summary>Periods up to the horizon.</summary>
    public int Periods { get; }

    /// <summary>The series, in the order in which they are sampled.</summary>
    public IReadOnlyList<TimelineSeries> Series => _series;

    /// <summary>The place of a series; the first to ask for a series adds it, until the layout is sealed.</summary>
    /// <param name="site">The site that it is about; empty for the whole force.</param>
    /// <param name="curve">What is counted.</param>
    /// <param name="greatest">The greatest value possible.</param>
    /// <exception cref="InvalidOperationException">The layout is sealed and has no such series.</exception>
    public int Place(string site, Curve curve, int greatest)
    {
        var series = new TimelineSeries(site, curve, greatest);
        var place = _series.IndexOf(series);
        if (place < 0)
        {
            if (_isSealed)
            {
                throw new InvalidOperationException(
                    $"The series {curve} of '{site}' was not there when the plan was made. A part asks for its series in its constructor."
                );
            }
            place = _series.Count;
            _series.Add(series);
        }
        return place;
    }

    /// <summary>A curve of the whole force; null where the scenario does not have it.</summary>
    /// <param name="curve">The curve.</param>
    public TimelineSeries? Whole(Curve curve) =>
        _series.Find(series => series.Site.Length == 0 && series.Curve == curve);

    /// <summary>Ends the adding of series: from now on the layout is shared by all threads.</summary>
    internal void Seal() => _isSealed = true;
}

/// <summary>A whole number followed over time.</summary>
/// <param name="Site">The site that it is about; empty for the whole force.</param>
/// <param name="Curve">What is counted.</param>
/// <param name="Greatest">The greatest value possible; the least is 0.</param>
public sealed record TimelineSeries(string Site, Curve Curve, int Greatest);
