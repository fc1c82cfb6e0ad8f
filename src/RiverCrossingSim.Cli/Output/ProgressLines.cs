using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Output;

/// <summary>A line every ten seconds: what a log file can bear.</summary>
sealed class ProgressLines(string name, string things) : ProgressDisplay
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(10);
    TimeSpan _next = Every;

    public override void Show(StudyProgress progress)
    {
        if (progress.Elapsed >= _next)
        {
            _next = progress.Elapsed + Every;
            Say(
                $"{name}: {Wording.Count(progress.Done)} of {Wording.Count(progress.Target)} {things} after {Wording.WholeSeconds(progress.Elapsed.TotalSeconds)}{Left(progress)}"
            );
        }
    }

    /// <summary>The time left at the pace so far; nothing before there is one.</summary>
    static string Left(StudyProgress progress) =>
        progress.Done == 0
            ? ""
            : $", about {Wording.WholeSeconds(progress.Elapsed.TotalSeconds * (progress.Target - progress.Done) / progress.Done)} left";

    public override void Say(string message) => Console.Error.WriteLine(message);

    public override void Dispose() { }
}
