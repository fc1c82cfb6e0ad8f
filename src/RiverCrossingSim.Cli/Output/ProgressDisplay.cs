using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Output;

/// <summary>Shows on standard error how far a run is.</summary>
abstract class ProgressDisplay : IDisposable
{
    /// <summary>A live bar on a terminal, a line now and then elsewhere, nothing where quiet was asked for.</summary>
    /// <param name="name">The scenario's name.</param>
    /// <param name="quiet">Whether nothing is to be shown.</param>
    /// <param name="things">What is counted.</param>
    public static ProgressDisplay For(string name, bool quiet, string things = "replications")
    {
        if (quiet)
        {
            return new NoProgress();
        }
        return Console.IsErrorRedirected ? new ProgressLines(name, things) : new ProgressBar(name, things);
    }

    /// <summary>Shows how far the run is.</summary>
    public abstract void Show(StudyProgress progress);

    /// <summary>Says something beside the progress.</summary>
    public abstract void Say(string message);

    /// <summary>Ends the display.</summary>
    public abstract void Dispose();

    sealed class NoProgress : ProgressDisplay
    {
        public override void Show(StudyProgress progress) { }

        public override void Say(string message) { }

        public override void Dispose() { }
    }
}
