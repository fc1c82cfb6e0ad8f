using System.Diagnostics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Who may end a study, and who is told how far it is: the caller, and the <see cref="StudyScope"/> around the caller. Every
/// study makes one when it starts.
/// </summary>
public sealed class StudyControl : IDisposable
{
    /// <summary>What is begun when a study is ended may take this long to finish; it is given up then.</summary>
    static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    readonly long _started = Stopwatch.GetTimestamp();
    readonly Action<StudyProgress>? _progress;
    readonly CancellationTokenSource _end;
    readonly CancellationTokenSource _giveUp = new();
    readonly CancellationTokenRegistration _ending;

    /// <summary>Joins the caller's wishes and those of the scope around the caller.</summary>
    /// <param name="progress">Told how far the study is; null to tell the scope's ear, where it has one.</param>
    /// <param name="cancellation">Ends the study, as the scope's token does.</param>
    public StudyControl(Action<StudyProgress>? progress, CancellationToken cancellation)
    {
        _progress = progress ?? StudyScope.Progress;
        _end = StudyScope.Join(cancellation);
        _ending = _end.Token.Register(() => _giveUp.CancelAfter(Grace));
    }

    /// <summary>Cancelled when nothing more is to be begun.</summary>
    public CancellationToken End => _end.Token;

    /// <summary>Cancelled half a second after <see cref="End"/>: what is still at work then is not waited for.</summary>
    public CancellationToken GiveUp => _giveUp.Token;

    /// <summary>Runs a replication, and says of which one it was that it failed; one that is given up did not.</summary>
    /// <param name="replication">The replication, counted from 0.</param>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="run">Runs it; ended by the token that it is given.</param>
    /// <exception cref="ReplicationException">It failed.</exception>
    internal void Named(int replication, ulong seed, Action<CancellationToken> run)
    {
        try
        {
            run(GiveUp);
        }
        catch (Exception cause) when (!GiveUp.IsCancellationRequested || cause is not OperationCanceledException)
        {
            throw new ReplicationException(replication, seed, cause);
        }
    }

    /// <summary>Wall-clock time since the start.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>Tells how far the study is.</summary>
    /// <param name="done">What is done.</param>
    /// <param name="target">What is to be done before the next look, or in all.</param>
    public void Report(int done, int target) => _progress?.Invoke(new StudyProgress(done, target, Elapsed));

    /// <summary>Stops listening to the tokens.</summary>
    public void Dispose()
    {
        _ending.Dispose();
        _end.Dispose();
        _giveUp.Dispose();
    }
}
