using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The story of one replication: hour by hour, or in longer stretches where it is long, what crossed, what was hit and
/// closed, who waits and why.
/// </summary>
public sealed class Story
{
    const int MostStretches = 24;
    static readonly double[] Steps = [0.25, 0.5, 1, 2, 3, 4, 6, 12, 24, 48, 96, 240];
    readonly List<StoryStretch> _stretches = [];
    readonly StoryCounts _counts;
    readonly RunResult _run;
    readonly double _step;
    readonly double _end;
    StoryEvents _events;
    int _people,
        _vehicles;

    Story(RunResult run, int replication, double end)
    {
        (_run, Replication, _end) = (run, replication, end);
        (_counts, _events) = (new(run.Scenario.Language), new(run.Scenario.Language));
        _step = Steps.FirstOrDefault(step => end / step <= MostStretches, Steps[^1]);
    }

    /// <summary>The replication, counted from 0.</summary>
    public int Replication { get; }

    /// <summary>Its stretches, in order; the last one ends when everybody was resolved, or at the horizon.</summary>
    public IReadOnlyList<StoryStretch> Stretches => _stretches;

    /// <summary>What they were waiting for, in stretches of its own, whole hours each.</summary>
    public IReadOnlyList<StoryStage> Stages { get; private set; } = [];

    /// <summary>Its stretches, of which those that follow each other and say the same are one.</summary>
    public IReadOnlyList<StoryStretch> Grouped => StoryStretch.Grouped(_stretches);

    /// <summary>Runs a replication again and tells its story.</summary>
    /// <param name="run">The run of which it is one.</param>
    /// <param name="replication">Its number, counted from 0.</param>
    /// <exception cref="ReplayException">It was not the same: an error of the program.</exception>
    public static Story Of(RunResult run, int replication)
    {
        ArgumentNullException.ThrowIfNull(run);
        var clearance = run.Table[Headline.Clearance][replication];
        var story = new Story(
            run,
            replication,
            double.IsFinite(clearance) ? clearance : run.Scenario.Horizon.TotalHours
        );
        story.Stages = StoryStage.Of(Replay.Of(run, replication, story.Hear), MostStretches);
        story.End();
        return story;
    }

    void Hear(Happening happening)
    {
        while (happening.At.TotalHours >= _step * (_stretches.Count + 1))
        {
            Close(_step * (_stretches.Count + 1));
        }
        if (happening.Kind == HappeningKind.Began)
        {
            (_people, _vehicles) = (happening.People, happening.Vehicles);
        }
        _counts.Hear(happening);
        _events.Hear(happening);
    }

    void End()
    {
        while (_step * (_stretches.Count + 1) < _end)
        {
            Close(_step * (_stretches.Count + 1));
        }
        Close(_end);
    }

    void Close(double to)
    {
        _people += _events.People;
        _vehicles += _events.Vehicles;
        var from = _step * _stretches.Count;
        var middle = TimeSpan.FromHours((from + to) / 2);
        _stretches.Add(
            new StoryStretch(from, to, _run.Light.Any(span => span.Sunrise <= middle && middle < span.Sunset))
            {
                Vehicles = _events.Vehicles,
                People = _events.People,
                Crossed = _events.Crossed(),
                PeopleAcross = _people,
                VehiclesAcross = _vehicles,
                Events = _events.Told(),
                Waiting = [.. _counts.Waiting(_run.Scenario.Sites.Keys, to)],
            }
        );
        _events = new StoryEvents(_run.Scenario.Language);
    }
}
