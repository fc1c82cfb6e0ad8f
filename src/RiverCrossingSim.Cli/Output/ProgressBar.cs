using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>A live bar with the replications done, the time left and the pace.</summary>
sealed class ProgressBar : ProgressDisplay
{
    readonly TaskCompletionSource _over = new();
    readonly Task _display;
    readonly IAnsiConsole _console = AnsiConsole.Create(
        new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }
    );
    ProgressTask? _task;

    readonly string _things;

    public ProgressBar(string name, string things)
    {
        _things = things;
        _display = _console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(context =>
            {
                _task = context.AddTask(Markup.Escape(name));
                return _over.Task;
            });
    }

    public override void Show(StudyProgress progress)
    {
        if (_task is { } task)
        {
            task.MaxValue = progress.Target;
            task.Value = progress.Done;
            task.Description = $"{Wording.Count(progress.Done)} of {Wording.Count(progress.Target)} {_things}";
        }
    }

    public override void Say(string message) => _console.MarkupLineInterpolated($"{message}");

    public override void Dispose()
    {
        _over.TrySetResult();
        _display.GetAwaiter().GetResult();
    }
}
