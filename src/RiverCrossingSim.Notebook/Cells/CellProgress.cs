using System.Net;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>Shows how far a study of the running cell is, if it takes longer than a moment, and goes when the cell ends.</summary>
sealed class CellProgress(ICellOutput output) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.8);
    static readonly TimeSpan Every = TimeSpan.FromSeconds(0.25);
    readonly Lock _telling = new();
    TimeSpan _next = Patience;
    bool _shown;
    bool _over;

    /// <summary>Takes what a study tells.</summary>
    public void Tell(StudyProgress progress)
    {
        lock (_telling)
        {
            if (progress.Elapsed < Every)
            {
                _next = _shown ? TimeSpan.Zero : Patience;
            }
            if (_over || progress.Elapsed < _next)
            {
                return;
            }
            _next = progress.Elapsed + Every;
            _shown = true;
            output.ShowPassing(View(progress));
        }
    }

    /// <summary>Takes the progress away.</summary>
    public void Dispose()
    {
        lock (_telling)
        {
            if (_shown)
            {
                output.ShowPassing(null);
            }
            (_shown, _over) = (false, true);
        }
    }

    static string Seconds(StudyProgress progress)
    {
        var left = progress.Elapsed.TotalSeconds * (progress.Target - progress.Done) / progress.Done;
        return left < 120 ? Wording.WholeSeconds(Math.Ceiling(left)) : Wording.Time(left / 3_600);
    }

    static Shown View(StudyProgress progress)
    {
        var left = progress.Done == 0 ? "" : $", about {Seconds(progress)} left";
        var text = $"{Wording.Count(progress.Done)} of {Wording.Counted(progress.Target, "replication")}{left}";
        return new Shown(text)
        {
            Html =
                $"<progress max=\"{progress.Target}\" value=\"{progress.Done}\" style=\"width:20em\"></progress> {WebUtility.HtmlEncode(text)}",
        };
    }
}
